/** Our parts of a document as pdfmake's, every text cut into runs of fonts that have its characters. */
import type { Column, Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { breakLines } from './break-lines.ts';
import {
  type ColumnsPart,
  type Margin,
  type Part,
  pageMark,
  pagesMark,
  type Span,
  type TablePart,
  type TextPart,
} from './document.ts';
import type { Fonts } from './fonts.ts';
import { type Run, splitRuns } from './split-runs.ts';

export interface Draw {
  readonly fonts: Fonts;
  readonly marks: 'chinese' | 'western';
  readonly bold: boolean;
  /** In points, where a part does not say. */
  readonly fontSize: number;
  /** In the footer: what its marks stand for. */
  readonly numbers?: { readonly page: string; readonly pages: string };
}

export function toContent(part: Part, draw: Draw): Content {
  if ('text' in part) return textContent(part, draw);
  if ('columns' in part) return columnsContent(part, draw);
  if ('table' in part) return tableContent(part, draw);
  return {
    stack: part.stack.map((inner) => toContent(inner, draw)),
    unbreakable: part.isKeptTogether ?? false,
    ...marginOf(part),
  };
}

function textContent(part: TextPart, draw: Draw): Content {
  const { text, margin: _, isHeading, width, ...style } = part;
  const spans: readonly Span[] = typeof text === 'string' ? [{ text }] : text;
  const plain = spans.map((span) => span.text).join('');
  if (width !== undefined && typeof text === 'string') return linesContent(part, text, width, draw);
  return {
    ...style,
    ...marginOf(part),
    ...(isHeading === true ? { outline: true, outlineText: plain } : {}),
    text: spans.flatMap((span) => spanContent(span, { ...draw, bold: span.bold ?? style.bold ?? draw.bold })),
  };
}

/** What kerning can add to a line. */
const allowance = 0.985;

/** Text of a known width, one line under the other. */
function linesContent(part: TextPart, text: string, width: number, draw: Draw): Content {
  const { margin: _, isHeading: __, width: ___, text: ____, ...style } = part;
  const size = style.fontSize ?? draw.fontSize;
  const runs = runsOf(text, { ...draw, bold: style.bold ?? draw.bold });
  return {
    ...marginOf(part),
    stack: breakLines(runs, (width * allowance) / size).map((line) => ({
      ...style,
      noWrap: true,
      text: line.map(runContent),
    })),
  };
}

function runsOf(text: string, { fonts, marks, bold, numbers }: Draw): readonly Run[] {
  const shown =
    numbers === undefined
      ? text
      : text.replaceAll(pageMark, numbers.page).replaceAll(pagesMark, numbers.pages);
  return splitRuns(shown, bold ? fonts.semibold : fonts.regular, marks);
}

function runContent({ text, face }: Run): { text: string; font: string; bold: boolean } {
  return { text, font: face.font, bold: face.bold };
}

/** A word longer than this has no place to break and would run over its column. */
const longestWord = 18;

function spanContent({ text, bold: _, ...style }: Span, draw: Draw): ContentText[] {
  return runsOf(text, draw).flatMap((run) =>
    style.noWrap === true || run.face.font === 'Han'
      ? [{ ...style, ...runContent(run) }]
      : breakable(run.text).map((piece) => ({ ...style, ...runContent(run), ...piece })),
  );
}

/** Text as it is, and long words apart, which may break anywhere. */
function breakable(text: string): { text: string; wordBreak?: 'break-all' }[] {
  const pieces = text.split(longWords).filter((piece) => piece !== '');
  return pieces.map((piece) =>
    piece.length > longestWord && !/\s/.test(piece)
      ? { text: piece, wordBreak: 'break-all' }
      : { text: piece },
  );
}

const longWords = new RegExp(`(\\S{${longestWord + 1},})`);

function columnsContent({ columns, widths, gap, ...part }: ColumnsPart, draw: Draw): Content {
  return {
    columns: columns.map(
      (column, index): Column => ({ stack: [toContent(column, draw)], width: widths[index] ?? '*' }),
    ),
    columnGap: gap,
    ...marginOf(part),
  };
}

function tableContent({ table, ...part }: TablePart, draw: Draw): Content {
  const { widths, title, head, rows, gap, padding, lineColor } = table;
  const cells = (row: readonly Part[]): TableCell[] => row.map((cell) => toContent(cell, draw));
  const [first = [], ...others] = rows;
  const heads = title === undefined ? 1 : 2;
  const over = title === undefined ? [] : [titleRow(title.part, widths.length, draw)];
  const body = [
    cells(head),
    title === undefined ? cells(first) : anchored(first, title.text, draw),
    ...others.map(cells),
  ];
  return {
    table: {
      widths: [...widths],
      headerRows: heads,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [...over, ...body],
    },
    layout: {
      hLineWidth: (line) => (line < heads ? 0 : line === heads ? 0.8 : 0.4),
      hLineColor: () => lineColor,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : gap / 2),
      paddingRight: (column) => (column === widths.length - 1 ? 0 : gap / 2),
      paddingTop: () => padding,
      paddingBottom: () => padding,
    },
    ...marginOf(part),
  };
}

/** A row with the entry of the outline in it; in the head every page would repeat it. */
function anchored(row: readonly Part[], title: string, draw: Draw): TableCell[] {
  const anchor: Content = { text: '', fontSize: 0.1, outline: true, outlineText: title };
  return row.map((cell, index) => {
    const content = toContent(cell, draw);
    return index === 0 ? { stack: [anchor, content] } : content;
  });
}

function titleRow(title: Part, columns: number, draw: Draw): TableCell[] {
  const others = Array.from({ length: columns - 1 }, (): TableCell => ({}));
  return [{ stack: [toContent(title, draw)], colSpan: columns }, ...others];
}

function marginOf({ margin }: { readonly margin?: Margin }): { margin?: [number, number, number, number] } {
  return margin === undefined ? {} : { margin: [...margin] };
}
