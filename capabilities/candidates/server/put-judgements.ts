import { accept, type Decision } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideJudgements, type JudgementWish } from '../core/decide-judgements.ts';
import { findSelection } from './find-selection.ts';
import { nameOfCriterion } from './name-of-criterion.ts';
import { type Doing, listCriteria, type Place, writeJudgements } from './store.ts';

/** Keeps judgements of criteria in pairs; pairs that are not named stay as they are. */
export async function putJudgements(
  tx: Transaction,
  place: Place,
  doing: Doing & { readonly language: Language },
  wishes: readonly JudgementWish[],
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCriteria(tx, place.organisation, place.selection);
  const names = new Map(
    all
      .filter(({ removedAt }) => removedAt === null)
      .map((one) => [one.id, nameOfCriterion(one, doing.language)]),
  );
  const decided = decideJudgements(wishes, (id) => names.get(id));
  if (!decided.ok) return decided;
  await writeJudgements(tx, place, decided.value, doing);
  return accept({});
}
