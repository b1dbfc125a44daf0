/** Judgements in pairs as they stand beside the weights that came from them, with how well they fit together. */
import { at } from './at.ts';
import { type Judgement, matrixOf } from './decide-judgements.ts';
import { normaliseWeights } from './normalise-weights.ts';
import type { SelectionCriterion } from './selection.ts';
import { type PairwiseWeights, weighPairwise } from './weigh-pairwise.ts';

/** Weights of criteria are kept in percent with two decimals, as a person would write them. */
const decimals = 100;

/** Weights that add up to 1 as they are written to the criteria. */
export function writtenWeights(weights: readonly number[]): readonly number[] {
  return weights.map((weight) => Math.round(weight * 100 * decimals) / decimals);
}

export interface FrozenJudgements extends Pick<PairwiseWeights, 'lambdaMax' | 'ci' | 'cr' | 'ri'> {
  /** Every pair once, in the order of the criteria: how many times as much the first counts as the second. */
  readonly pairs: readonly { readonly row: string; readonly column: string; readonly value: number }[];
  /** Criterion id to the weight that follows, before it was rounded. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Two weights nearer than this, of all that add up to 1, are the same: one of them was written with two decimals. */
const nearness = 1e-4;

/** `null` where the weights in use do not come from judgements: some pair is open, or other weights were set since. */
export function frozenJudgements(
  criteria: readonly SelectionCriterion[],
  judgements: readonly Judgement[],
): FrozenJudgements | null {
  if (criteria.length < 2) return null;
  const ids = criteria.map(({ id }) => id);
  const known = matrixOf(ids, judgements);
  const matrix = known.map((row) => row.flatMap((cell) => cell ?? []));
  if (matrix.some((row) => row.length < ids.length)) return null;
  const { weights, lambdaMax, ci, cr, ri } = weighPairwise(matrix);
  const written = writtenWeights(weights);
  const sum = written.reduce((total, weight) => total + weight, 0);
  const inUse = normaliseWeights(criteria);
  const isInUse =
    inUse.ok && inUse.value.every((weight, index) => Math.abs(weight - at(written, index) / sum) < nearness);
  if (!isInUse) return null;
  const pairs = ids.flatMap((row, first) =>
    ids.slice(first + 1).map((column, next) => ({
      row,
      column,
      value: at(at(matrix, first), first + 1 + next),
    })),
  );
  const byId = Object.fromEntries(ids.map((id, index) => [id, at(weights, index)]));
  return { pairs, weights: byId, lambdaMax, ci, cr, ri };
}
