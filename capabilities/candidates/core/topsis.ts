/** Closeness to the ideal. C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981. */
import { at } from './at.ts';
import type { Direction, Matrix } from './model.ts';
import type { Scorer } from './rank-acceptability.ts';

/**
 * d⁻ / (d⁺ + d⁻) of each row, from 0 to 1, for given weights. Columns are divided by their length (vector
 * normalisation); a column of zeros stays zero. Where all rows are alike, each is the ideal and its opposite at once,
 * and its closeness is 1/2.
 * @param values a row for each candidate, a column for each criterion, none unknown
 */
export function topsis(values: Matrix, directions: readonly Direction[]): Scorer {
  // Rows one after another: how far each value is from the best and from the worst of its column.
  const count = directions.length;
  const [toBest, toWorst] = [
    new Float64Array(values.length * count),
    new Float64Array(values.length * count),
  ];
  for (const [index, direction] of directions.entries()) {
    // Turning the columns of which less is better makes the ideal the largest value everywhere.
    const column = values.map((row) => (direction === 'max' ? at(row, index) : -at(row, index)));
    const largest = Math.max(...column.map(Math.abs));
    // Divided by the largest first, so that no square overflows or vanishes.
    const relative = column.map((value) => (largest === 0 ? 0 : value / largest));
    const length = Math.sqrt(relative.reduce((sum, value) => sum + value * value, 0));
    const unit = relative.map((value) => (length === 0 ? 0 : value / length));
    const [best, worst] = [Math.max(...unit), Math.min(...unit)];
    for (const [row, value] of unit.entries()) {
      toBest[row * count + index] = best - value;
      toWorst[row * count + index] = value - worst;
    }
  }
  return (weights, into) => {
    let cell = 0;
    for (let row = 0; row < into.length; row += 1) {
      let near = 0;
      let far = 0;
      for (let index = 0; index < count; index += 1) {
        const weight = weights[index] ?? 0;
        const down = weight * (toBest[cell] ?? 0);
        const up = weight * (toWorst[cell] ?? 0);
        near += down * down;
        far += up * up;
        cell += 1;
      }
      const [plus, minus] = [Math.sqrt(near), Math.sqrt(far)];
      into[row] = plus + minus === 0 ? 0.5 : minus / (plus + minus);
    }
  };
}
