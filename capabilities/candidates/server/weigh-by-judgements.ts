import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { at } from '../core/at.ts';
import { matrixOf, missingJudgements } from '../core/decide-judgements.ts';
import { writtenWeights } from '../core/frozen-judgements.ts';
import { refuseFaults } from '../core/refusals.ts';
import { weighPairwise } from '../core/weigh-pairwise.ts';
import { findSelection } from './find-selection.ts';
import { nameOfCriterion } from './name-of-criterion.ts';
import {
  type Doing,
  listCriteria,
  listJudgements,
  nextCriteriaVersion,
  type Place,
  writeCriteria,
} from './store.ts';

export interface Weighing {
  readonly criteriaVersion: number;
  /** Consistency ratio; `null` beyond ten criteria. */
  readonly cr: number | null;
}

/** Sets the weights of the criteria to what the judgements in pairs say (AHP), all of which must be there. */
export async function weighByJudgements(
  tx: Transaction,
  place: Place,
  doing: Doing & { readonly language: Language },
  version: number,
): Promise<Decision<Weighing>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const { criteriaVersion, criteriaChangedBy } = found.value;
  const all = await listCriteria(tx, place.organisation, place.selection);
  const criteria = all.filter(({ removedAt }) => removedAt === null);
  const judgements = await listJudgements(tx, place);
  const matrix = matrixOf(
    criteria.map(({ id }) => id),
    judgements,
  );
  const names = criteria.map((one) => nameOfCriterion(one, doing.language));
  const [first, ...rest] = missingJudgements(matrix, names);
  if (first !== undefined) return refuseFaults(first, rest);
  const { weights, cr } = weighPairwise(matrix.map((row) => row.map((cell) => cell ?? 1)));
  const written = writtenWeights(weights);
  const weighed = criteria.map((one, index) => ({ ...one, weight: at(written, index) }));
  if (weighed.every(({ weight }, index) => weight === criteria[index]?.weight)) {
    return accept({ criteriaVersion, cr });
  }
  if (version !== criteriaVersion) {
    const who = (await namesOf(tx, [criteriaChangedBy])).get(criteriaChangedBy) ?? '';
    return refuse('criteria_were_changed', { path: 'body.version', values: { who } });
  }
  await writeCriteria(tx, place, weighed);
  await nextCriteriaVersion(tx, place, doing);
  return accept({ criteriaVersion: criteriaVersion + 1, cr });
}
