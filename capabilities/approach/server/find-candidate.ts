import {
  candidatesOnLists,
  type ListedCandidate,
} from '#capabilities/candidates/server/candidates-on-lists.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Place } from './store.ts';

/** The candidate that is approached, while it stands on a list. */
export async function findCandidate(tx: Transaction, place: Place): Promise<Decision<ListedCandidate>> {
  const [found] = await candidatesOnLists(tx, place.organisation, place);
  return found === undefined ? refuse('candidate_not_found') : accept(found);
}
