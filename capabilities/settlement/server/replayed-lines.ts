import type { Json } from '#kernel/canonical-json.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { keepReason } from '../core/keep-reason.ts';
import type { BareLine } from '../core/statement.ts';
import { replayInChunks } from './replay-events.ts';
import type { OpenPeriod } from './settle-open.ts';
import type { LineRow } from './store.ts';

/** Lines of an open period behind a position, settled once more from the events that its figures are of. */
export async function* replayedLines(
  tx: Transaction,
  { basis, span, start }: OpenPeriod,
  after: number,
): AsyncGenerator<readonly LineRow[]> {
  const { id, signed, statements } = basis.settlement;
  let position = 0;
  let rows: LineRow[] = [];
  const chunks = replayInChunks((read) => read(tx), id, signed, statements, span, {
    onClosed: () => {},
    onLine(of, posting, text) {
      if (of !== start) return;
      position += 1;
      if (position <= after) return;
      const line: BareLine = JSON.parse(text);
      const reason: Json = [...keepReason(posting)];
      rows.push({ position, line, reason, why: null });
    },
  });
  for await (const _ of chunks) {
    if (rows.length > 0) yield rows;
    rows = [];
  }
}
