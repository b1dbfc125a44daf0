import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { LineRow } from './rows-on-sheet.ts';
import { loadLines } from './store.ts';

const atOnce = 5000;

/** All lines of a closed statement in order, some thousands at a time and never none. */
export async function* linesInParts(
  tx: Transaction,
  alliance: Id,
  from: string,
): AsyncGenerator<readonly LineRow[]> {
  for (let after = 0; ; ) {
    const part = await loadLines(tx, alliance, from, after, atOnce);
    if (part.length > 0) yield part;
    const last = part.at(-1);
    if (last === undefined || part.length < atOnce) return;
    after = last.position;
  }
}
