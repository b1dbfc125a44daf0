import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findCandidate } from './find-candidate.ts';
import { type Doing, insertBegunAlliance, type Place } from './store.ts';

/**
 * Keeps with which candidate an alliance was begun, among what is this organisation's alone; the other side never learns
 * that there was a search. Whoever begins the alliance calls this in the same transaction.
 */
export async function rememberAlliance(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly alliance: Id },
  doing: Doing,
): Promise<Decision<Record<string, never>, 'candidate_not_found'>> {
  const found = await findCandidate(tx, place, place.candidate);
  if (!found.ok) return refuse('candidate_not_found', { path: 'body.candidate', room: 'candidates' });
  await insertBegunAlliance(tx, place, doing);
  return accept({});
}
