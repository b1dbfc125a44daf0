import { at } from './at.ts';
import type { Direction, Scale } from './model.ts';

/** A criterion the weighted sum can use. */
export interface ScaledCriterion {
  readonly direction: Direction;
  readonly scale: Scale;
}

/** A candidate's score with what its unknown cells leave open. */
export interface WeightedScore {
  /** Over the known cells, their weights normalised again; `null` where no cell that counts is known. */
  readonly score: number | null;
  /** Every unknown cell taken as the worst on its scale. */
  readonly low: number;
  /** Every unknown cell taken as the best. */
  readonly high: number;
  /** The sum of the weights of the known cells, from 0 to 1. */
  readonly coverage: number;
}

/**
 * score = Σ wᵢ·sᵢ, where a criterion of which less is better counts `max + min − s`.
 * @param values in the order of the criteria @param weights in that order too, adding up to 1
 */
export function weightedSum(
  values: readonly (number | null)[],
  criteria: readonly ScaledCriterion[],
  weights: readonly number[],
): WeightedScore {
  let [known, coverage, worst, best] = [0, 0, 0, 0];
  for (const [index, criterion] of criteria.entries()) {
    const weight = at(weights, index);
    const value = at(values, index);
    if (value === null) {
      worst += weight * criterion.scale.min;
      best += weight * criterion.scale.max;
    } else {
      known += weight * towardsMore(value, criterion);
      coverage += weight;
    }
  }
  // The weights of complete rows add up to 1 but for rounding; dividing by that sum would only add to it.
  const complete = values.every((value) => value !== null);
  const score = complete ? known : coverage > 0 ? known / coverage : null;
  return { score, low: known + worst, high: known + best, coverage: complete ? 1 : coverage };
}

/** A value turned so that more is better, on the same scale. */
export function towardsMore(value: number, { direction, scale }: ScaledCriterion): number {
  return direction === 'max' ? value : scale.max + scale.min - value;
}
