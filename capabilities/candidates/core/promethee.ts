/**
 * Net outranking flows, PROMETHEE II.
 * J. P. Brans and P. Vincke, A preference ranking organisation method, Management Science 31 (1985) 647–656.
 */
import { addUp } from './add-up.ts';
import { at } from './at.ts';
import { type Direction, type Matrix, type Thresholds, tolerance } from './model.ts';
import type { Scorer } from './rank-acceptability.ts';

export interface PrometheeCriterion {
  readonly direction: Direction;
  readonly thresholds: Thresholds | null;
}

/**
 * φ = φ⁺ − φ⁻ of each row, from −1 to 1, for given weights; sums over the other rows divided by n − 1, and 0 for a
 * single row. The flows of each criterion do not depend on the weights, so they are found once.
 * @param values a row for each candidate, a column for each criterion, none unknown
 */
export function promethee(values: Matrix, criteria: readonly PrometheeCriterion[]): Scorer {
  const others = Math.max(1, values.length - 1);
  const flows = criteria.map(({ direction, thresholds }, index) => {
    const column = values.map((row) => (direction === 'max' ? at(row, index) : -at(row, index)));
    return column.map((mine) => {
      const balance = (theirs: number) =>
        preference(mine - theirs, thresholds) - preference(theirs - mine, thresholds);
      return column.reduce((flow, theirs) => flow + balance(theirs), 0) / others;
    });
  });
  return addUp(
    values.map((_, row) => flows.map((column) => at(column, row))),
    criteria.length,
  );
}

/**
 * How much a difference is preferred, from 0 to 1: linear between the thresholds (V-shape with indifference), a step
 * where they are the same, and without thresholds the usual criterion, for which any difference is preferred wholly.
 */
function preference(difference: number, thresholds: Thresholds | null): number {
  const { indifference, preference: whole } = thresholds ?? { indifference: 0, preference: 0 };
  if (difference <= indifference + tolerance) return 0;
  if (difference >= whole) return 1;
  return (difference - indifference) / (whole - indifference);
}
