/** Our parts of a document as pdfmake's, every text cut into runs of fonts that have its characters. */
import type { Column, Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { ColumnsPart, Margin, Part, Span, TablePart, TextPart, TextStyle } from './document.ts';
import type { Fonts } from './fonts.ts';
import { splitRuns } from './split-runs.ts';

export interface Draw {
  readonly fonts: Fonts;
  readonly marks: 'chinese' | 'western';
  readonly bold: boolean;
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

function textContent(part: TextPart, draw: Draw): ContentText {
  const { text, margin: _, isHeading, ...style } = part;
  const spans: readonly Span[] = typeof text === 'string' ? [{ text }] : text;
  const plain = spans.map((span) => span.text).join('');
  return {
    ...style,
    ...marginOf(part),
    ...(isHeading === true ? { outline: true, outlineText: plain } : {}),
    text: spans.flatMap((span) => runsOf(span, { ...draw, bold: span.bold ?? style.bold ?? draw.bold })),
  };
}

/** A word longer than this has no place to break and would run over its column. */
const longestWord = 18;

function runsOf({ text, bold: _, ...style }: Span & TextStyle, { fonts, marks, bold }: Draw): ContentText[] {
  const runs = splitRuns(text, bold ? fonts.semibold : fonts.regular, marks);
  return runs.flatMap((run) =>
    style.noWrap === true || run.font === 'Han'
      ? [{ ...style, ...run }]
      : breakable(run.text).map((piece) => ({ ...style, ...run, ...piece })),
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
  const body = [head, ...rows].map((row) => row.map((cell) => toContent(cell, draw)));
  const heads = title === undefined ? 1 : 2;
  const over = title === undefined ? [] : [titleRow(title, widths.length, draw)];
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

function titleRow(title: Part, columns: number, draw: Draw): TableCell[] {
  const others = Array.from({ length: columns - 1 }, (): TableCell => ({}));
  return [{ stack: [toContent(title, draw)], colSpan: columns }, ...others];
}

function marginOf({ margin }: { readonly margin?: Margin }): { margin?: [number, number, number, number] } {
  return margin === undefined ? {} : { margin: [...margin] };
}
