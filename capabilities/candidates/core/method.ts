import { unreachable } from '#kernel/invariant.ts';
import { at } from './at.ts';
import type { Criterion, Matrix } from './model.ts';
import { promethee } from './promethee.ts';
import type { Scorer } from './rank-acceptability.ts';
import { topsis } from './topsis.ts';
import { type ScaledCriterion, towardsMore } from './weighted-sum.ts';

/** The ways to turn values and weights into a ranking. */
export const methods = ['weighted', 'topsis', 'promethee'] as const;
export type Method = (typeof methods)[number];

/** The criteria with their scales, or `null` if one has none: then the weighted sum cannot be asked. */
export function scaledCriteria(criteria: readonly Criterion[]): readonly ScaledCriterion[] | null {
  const scaled = criteria.flatMap(({ direction, scale }) => (scale === null ? [] : { direction, scale }));
  return scaled.length === criteria.length ? scaled : null;
}

/** The method applied to complete rows, waiting for weights; `null` where a scale it needs is missing. */
export function scorerOf(
  method: Method,
  criteria: readonly Criterion[],
): ((values: Matrix) => Scorer) | null {
  switch (method) {
    case 'weighted': {
      const scaled = scaledCriteria(criteria);
      if (scaled === null) return null;
      return (values) => (weights) => values.map((row) => sumOf(row, scaled, weights));
    }
    case 'topsis': {
      const directions = criteria.map(({ direction }) => direction);
      return (values) => topsis(values, directions);
    }
    case 'promethee':
      return (values) => promethee(values, criteria);
    default:
      return unreachable(method);
  }
}

/** The weighted sum of a complete row, and nothing more: rank acceptability asks for it very often. */
function sumOf(
  row: readonly number[],
  criteria: readonly ScaledCriterion[],
  weights: readonly number[],
): number {
  let sum = 0;
  for (let index = 0; index < criteria.length; index += 1) {
    sum += at(weights, index) * towardsMore(at(row, index), at(criteria, index));
  }
  return sum;
}

/** Rows without an unknown cell, or `null` if any has one. */
export function completeRows(values: readonly (readonly (number | null)[])[]): Matrix | null {
  const rows = values.map((row) => row.flatMap((cell) => cell ?? []));
  return rows.every((row, index) => row.length === at(values, index).length) ? rows : null;
}
