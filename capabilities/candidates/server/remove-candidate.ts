import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, markCandidate, type Place } from './store.ts';

/** Takes a candidate off the list, with its scores; one that is off it stays so, with who removed it first. */
export async function removeCandidate(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const candidate = all.find((one) => one.id === id);
  if (candidate === undefined) return refuse('candidate_not_found');
  if (candidate.removedAt === null) await markCandidate(tx, place, id, doing);
  return accept({});
}
