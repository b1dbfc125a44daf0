import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findCandidate } from './find-candidate.ts';
import { type Doing, markChosenCandidate, type Place } from './store.ts';

/**
 * Keeps that a candidate was decided for, so that its source can be asked what came of it. Whoever records the decision
 * calls this in the same transaction.
 * @param doing `null`: the decision was taken back
 */
export async function markChosen(
  tx: Transaction,
  place: Place,
  id: Id,
  doing: Doing | null,
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place, id);
  if (!found.ok) return found;
  await markChosenCandidate(tx, place, id, doing);
  return accept({});
}
