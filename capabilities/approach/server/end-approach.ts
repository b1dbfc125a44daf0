import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Ending } from '../core/approach.ts';
import { findCandidate } from './find-candidate.ts';
import { type Doing, lockApproach, markEnd, type Place } from './store.ts';

/** Says how an approach ended. Reminders of it end with it. */
export async function endApproach(
  tx: Transaction,
  place: Place,
  doing: Doing,
  end: { readonly how: Ending; readonly why: string },
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  const before = await lockApproach(tx, place);
  if (before === undefined) return refuse('approach_not_begun');
  if (before.end?.how === end.how && before.end.why === end.why) return accept({});
  if (before.end !== null) return refuse('approach_has_ended');
  await markEnd(tx, place, { ...end, ...doing }, doing);
  return accept({});
}
