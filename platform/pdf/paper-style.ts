/** How the papers of the product look: colours, sizes, headings, notes and heads of columns. */
import type { Part, TextPart } from './document.ts';

export const ink = '#12181c';
export const quiet = '#55636d';
export const rule = '#c6cfd6';
export const warning = '#8a4b00';

/** In points: the sides of A4, and what of them stays white. */
export const sideMargin = 42;
const a4 = { portrait: 595.28, landscape: 841.89 } as const;
export type Orientation = keyof typeof a4;

export function contentWidth(orientation: Orientation): number {
  return a4[orientation] - 2 * sideMargin;
}

export const sizes = { title: 20, heading: 12, text: 9.5, table: 8.5, small: 7.5 } as const;

export function heading(text: string): Part {
  return { text, fontSize: sizes.heading, bold: true, margin: [0, 18, 0, 6], isHeading: true };
}

/** A heading that stands in its table, so that no page ends with it. */
export function tableTitle(text: string, remark?: string): { text: string; part: Part } {
  const title = { text, fontSize: sizes.heading, bold: true, margin: [0, 8, 0, 0] } as const;
  const under = { text: remark ?? '', color: quiet, margin: [0, 4, 0, 0] } as const;
  return { text, part: remark === undefined ? title : { stack: [title, under] } };
}

export function note(text: string): TextPart {
  return { text, color: quiet, margin: [0, 0, 0, 4] };
}

/** The head of a column; `unit` stands under it. */
export function columnHead(text: string, alignment: 'left' | 'right' = 'left', unit?: string): Part {
  const head = { fontSize: sizes.small, color: quiet, alignment } as const;
  return unit === undefined ? { ...head, text } : { ...head, text: `${text}\n${unit}` };
}

/** The foot of every page: what it is a page of, and which. @param page says `pageMark` of `pagesMark` in words */
export function footer(title: string, page: string): Part {
  const style = { color: quiet, fontSize: sizes.small } as const;
  return {
    columns: [
      { ...style, text: title },
      { ...style, text: page, alignment: 'right' },
    ],
    widths: ['*', 110],
    gap: 20,
    margin: [sideMargin, 18, sideMargin, 0],
  };
}
