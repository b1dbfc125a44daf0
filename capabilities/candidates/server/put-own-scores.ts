import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideScores, type ScoreWish } from '../core/decide-scores.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, listCriteria, listScores, type Place, writeScores } from './store.ts';

/** Writes a person's own scores of one candidate, all of them or none; answers how many differed. */
export async function putOwnScores(
  tx: Transaction,
  place: Place & { readonly candidate: Id },
  { by, at }: Doing,
  wishes: readonly ScoreWish[],
): Promise<Decision<number>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const [candidates, criteria, scores] = await Promise.all([
    listCandidates(tx, place.organisation, place.selection),
    listCriteria(tx, place.organisation, place.selection),
    listScores(tx, place.organisation, place.selection),
  ]);
  const isThere = candidates.some(({ id, removedAt }) => id === place.candidate && removedAt === null);
  if (!isThere) return refuse('candidate_not_found');
  const active = new Set(criteria.flatMap(({ id, removedAt }) => (removedAt === null ? [id] : [])));
  const own = scores.filter(({ candidate, evaluator }) => candidate === place.candidate && evaluator === by);
  const decided = decideScores(wishes, active, own);
  if (!decided.ok) return decided;
  await writeScores(tx, { ...place, evaluator: by }, decided.value, at);
  return accept(decided.value.length);
}
