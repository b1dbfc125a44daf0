import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listDecisions } from './store.ts';

/** Which of these searches have a decision that stands. */
export async function decidedSelections(
  tx: Transaction,
  organisation: Id,
  selections: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const decided = await Promise.all(
    selections.map(async (selection) => (await listDecisions(tx, { organisation, selection })).length > 0),
  );
  return new Set(selections.filter((_, place) => decided[place]));
}
