import { unreachable } from '#kernel/invariant.ts';
import { addUp } from './add-up.ts';
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
      return (values) =>
        addUp(
          values.map((row) => row.map((value, index) => towardsMore(value, at(scaled, index)))),
          scaled.length,
        );
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

/** The scores of these rows for these weights. */
export function scoresBy(scorer: Scorer, rows: number, weights: readonly number[]): readonly number[] {
  const scores = new Float64Array(rows);
  scorer(Float64Array.from(weights), scores);
  return [...scores];
}

/** Rows without an unknown cell, or `null` if any has one. */
export function completeRows(values: readonly (readonly (number | null)[])[]): Matrix | null {
  const rows = values.map((row) => row.flatMap((cell) => cell ?? []));
  return rows.every((row, index) => row.length === at(values, index).length) ? rows : null;
}
