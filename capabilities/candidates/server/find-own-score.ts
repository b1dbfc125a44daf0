import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, listCriteria, type Place, scoreForFiles } from './store.ts';

/** The id of what a person says of one candidate on one criterion, to hang files on; it may still be nothing. */
export async function findOwnScore(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly criterion: Id },
  { by, at }: Doing,
): Promise<Decision<Id>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const [candidates, criteria] = await Promise.all([
    listCandidates(tx, place.organisation, place.selection),
    listCriteria(tx, place.organisation, place.selection),
  ]);
  const isThere = (rows: readonly { readonly id: Id; readonly removedAt: Date | null }[], id: Id) =>
    rows.some((row) => row.id === id && row.removedAt === null);
  if (!isThere(candidates, place.candidate)) return refuse('candidate_not_found');
  if (!isThere(criteria, place.criterion)) return refuse('criterion_not_found');
  return accept(await scoreForFiles(tx, { ...place, evaluator: by }, at));
}
