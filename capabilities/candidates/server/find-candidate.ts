import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Candidate, listCandidates, type Place } from './store.ts';

/** A candidate that is on the list, its selection locked: whatever changes of it waits for its turn. */
export async function findCandidate(tx: Transaction, place: Place, id: Id): Promise<Decision<Candidate>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const candidate = all.find((one) => one.id === id && one.removedAt === null);
  return candidate === undefined ? refuse('candidate_not_found') : accept(candidate);
}
