import type { Transaction } from '#platform/db/pool.ts';
import { fillSheets, type Sheet } from '../core/fill-sheets.ts';
import { replayInChunks } from './replay-events.ts';
import { type LineRow, rowsOnSheet } from './rows-on-sheet.ts';
import type { OpenPeriod } from './settle-open.ts';

/** Lines of an open period behind a position, settled once more from the events that its figures are of. */
export async function* replayedLines(
  tx: Transaction,
  { basis, span, start, lines: { lineCount } }: OpenPeriod,
  after: number,
): AsyncGenerator<readonly LineRow[]> {
  const { id, signed, statements } = basis.settlement;
  const filling = fillSheets();
  const chunks = replayInChunks(tx, id, signed, statements, span, {
    onClosed: () => {},
    onLine(of, line) {
      if (of === start) filling.add(line);
    },
  });
  const decoder = new TextDecoder();
  const rowsOf = ({ first, lines, reasons }: Sheet) =>
    rowsOnSheet(
      { first, lines: decoder.decode(lines), reasons: decoder.decode(reasons), whys: null },
      after,
      lineCount,
    );
  for await (const _ of chunks) for (const sheet of filling.takeFull()) yield rowsOf(sheet);
  const last = filling.takeLast();
  if (last !== null) yield rowsOf(last);
}
