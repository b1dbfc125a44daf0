/**
 * Sheets: the lines of a statement as they are kept, a thousand that follow each other, and on the last sheet what is
 * left. JSON on one line has no line feeds, so a sheet is its lines with a line feed between them.
 */
import type { BareLine } from './statement.ts';

export const linesASheet = 1000;

export interface Sheet {
  /** The positions of its first and its last line. */
  readonly first: number;
  readonly last: number;
  /** The canonical JSON of each line, which its statement's hash is of. */
  readonly lines: string;
  /** As JSON, what was kept of each line's reason (keep-reason.ts). */
  readonly reasons: string;
  /** Those of the lines that are payments; `null` where none is. */
  readonly payments: string | null;
}

export interface SheetFiller {
  /** @param text its canonical JSON @param reason what was kept of its reason, as JSON */
  readonly add: (kind: BareLine['kind'], text: string, reason: string) => void;
  /** The sheets that have become full since the last time. */
  readonly takeFull: () => readonly Sheet[];
  /** What is left at the end, if anything is. */
  readonly takeLast: () => Sheet | null;
}

export function fillSheets(): SheetFiller {
  let full: Sheet[] = [];
  let first = 1;
  let count = 0;
  let lines = '';
  let reasons = '';
  let payments: string | null = null;
  const end = (): Sheet => {
    const sheet = { first, last: first + count - 1, lines, reasons, payments };
    first += count;
    count = 0;
    lines = '';
    reasons = '';
    payments = null;
    return sheet;
  };
  return {
    add(kind, text, reason) {
      lines += count === 0 ? text : `\n${text}`;
      reasons += count === 0 ? reason : `\n${reason}`;
      if (kind === 'payment') payments = payments === null ? text : `${payments}\n${text}`;
      count += 1;
      if (count === linesASheet) full.push(end());
    },
    takeFull() {
      const taken = full;
      full = [];
      return taken;
    },
    takeLast: () => (count === 0 ? null : end()),
  };
}
