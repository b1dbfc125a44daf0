import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type CandidateWish, decideCandidate } from '../core/decide-candidate.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, type Place, writeCandidate } from './store.ts';

/** Puts a candidate on the list. */
export async function addCandidate(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  wish: CandidateWish,
): Promise<Decision<Id>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const decided = decideCandidate(
    wish,
    all.filter(({ removedAt }) => removedAt === null),
  );
  if (!decided.ok) return decided;
  await writeCandidate(tx, place, id, decided.value, doing);
  return accept(id);
}
