/**
 * Sheets: the lines of a statement as they are kept, a thousand that follow each other, and on the last sheet what is
 * left. JSON on one line has no line feeds, so a sheet is its lines with a line feed between them.
 */
import { type TextBytes, textBytes } from '#kernel/text-bytes.ts';
import type { ClosingLine } from './closing-line.ts';

export const linesASheet = 1000;

export interface Sheet {
  /** The positions of its first and its last line. */
  readonly first: number;
  readonly last: number;
  /** UTF-8 of the canonical JSON of each line, which its statement's hash is of. */
  readonly lines: Uint8Array;
  /** As JSON, what was kept of each line's reason (keep-reason.ts). */
  readonly reasons: Uint8Array;
  /** Those of the lines that are payments; `null` where none is. */
  readonly payments: Uint8Array | null;
}

export interface SheetFiller {
  readonly add: (line: Pick<ClosingLine, 'kind' | 'text' | 'reason'>) => void;
  /** The sheets that have become full since the last time. */
  readonly takeFull: () => readonly Sheet[];
  /** What is left at the end, if anything is. */
  readonly takeLast: () => Sheet | null;
}

export function fillSheets(): SheetFiller {
  let full: Sheet[] = [];
  let first = 1;
  let count = 0;
  const [lines, reasons, payments] = [textBytes(), textBytes(), textBytes()];
  const end = (): Sheet => {
    const sheet = {
      first,
      last: first + count - 1,
      lines: taken(lines),
      reasons: taken(reasons),
      payments: payments.length() === 0 ? null : taken(payments),
    };
    first += count;
    count = 0;
    return sheet;
  };
  return {
    add({ kind, text, reason }) {
      addBelow(lines, text);
      addBelow(reasons, reason);
      if (kind === 'payment') addBelow(payments, text);
      count += 1;
      if (count === linesASheet) full.push(end());
    },
    takeFull() {
      const sheets = full;
      full = [];
      return sheets;
    },
    takeLast: () => (count === 0 ? null : end()),
  };
}

/** Neither a line nor a reason is ever empty. */
function addBelow(text: TextBytes, line: Uint8Array): void {
  if (text.length() > 0) text.add('\n');
  text.addBytes(line);
}

function taken(text: TextBytes): Uint8Array {
  const bytes = text.view().slice();
  text.clear();
  return bytes;
}
