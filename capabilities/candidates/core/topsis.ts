/** Closeness to the ideal. C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981. */
import { at } from './at.ts';
import type { Direction, Matrix } from './model.ts';

/**
 * d⁻ / (d⁺ + d⁻) of each row, from 0 to 1, for given weights. Columns are divided by their length (vector
 * normalisation); a column of zeros stays zero. Where all rows are alike, each is the ideal and its opposite at once,
 * and its closeness is 1/2.
 * @param values a row for each candidate, a column for each criterion, none unknown
 */
export function topsis(
  values: Matrix,
  directions: readonly Direction[],
): (weights: readonly number[]) => readonly number[] {
  // Turning the columns of which less is better makes the ideal the largest value everywhere.
  const columns = directions.map((direction, index) => {
    const column = values.map((row) => (direction === 'max' ? at(row, index) : -at(row, index)));
    const largest = Math.max(...column.map(Math.abs));
    // Divided by the largest first, so that no square overflows or vanishes.
    const relative = column.map((value) => (largest === 0 ? 0 : value / largest));
    const length = Math.sqrt(relative.reduce((sum, value) => sum + value * value, 0));
    const unit = relative.map((value) => (length === 0 ? 0 : value / length));
    return { unit, best: Math.max(...unit), worst: Math.min(...unit) };
  });
  return (weights) =>
    values.map((_, row) => {
      let [toBest, toWorst] = [0, 0];
      for (const [index, { unit, best, worst }] of columns.entries()) {
        const weight = at(weights, index);
        const value = at(unit, row);
        toBest += (weight * (best - value)) ** 2;
        toWorst += (weight * (value - worst)) ** 2;
      }
      const [far, near] = [Math.sqrt(toWorst), Math.sqrt(toBest)];
      return far + near === 0 ? 0.5 : far / (far + near);
    });
}
