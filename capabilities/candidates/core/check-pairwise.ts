import { at } from './at.ts';
import type { Matrix } from './model.ts';
import type { ScoringFault } from './refusals.ts';

/** How far a product of two reciprocal judgements may be from 1; the hair more is the rounding of doubles. */
const nearOne = 1e-6 * (1 + 1e-6);

/** Beyond this nobody judges, and rounding would decide the weights. Its inverse is the least. */
const mostTimes = 1e6;

/** How the places of a matrix are named where it came from: `pairwise[0][1]`, `row 2, column resources`. */
export interface MatrixPlaces {
  readonly whole: string;
  readonly cell: (row: number, column: number) => string;
}

/** What is wrong with a matrix that should be square, positive and reciprocal, one judgement for each two of `size`. */
export function checkPairwise(matrix: Matrix, size: number, places: MatrixPlaces): readonly ScoringFault[] {
  if (matrix.length === 0) return [{ code: 'pairwise_is_empty', path: places.whole }];
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    const columns = Math.max(...matrix.map((row) => row.length));
    return [
      { code: 'pairwise_is_not_square', path: places.whole, values: { rows: matrix.length, columns, size } },
    ];
  }
  const faults: ScoringFault[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const found = at(at(matrix, row), column);
      const path = places.cell(row, column);
      if (found <= 0) {
        faults.push({ code: 'pairwise_cell_is_not_positive', path, values: { found } });
        continue;
      }
      if (found > mostTimes || found < (1 / mostTimes) * (1 - nearOne)) {
        faults.push({ code: 'pairwise_cell_is_too_far', path, values: { found, most: mostTimes } });
      }
      const opposite = at(at(matrix, column), row);
      if (column < row || opposite <= 0 || Math.abs(found * opposite - 1) <= nearOne) continue;
      const values = { found, opposite, other: places.cell(column, row) };
      faults.push({ code: 'pairwise_is_not_reciprocal', path, values });
    }
  }
  return faults;
}
