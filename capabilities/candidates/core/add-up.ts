import type { Matrix } from './model.ts';
import type { Scorer } from './rank-acceptability.ts';

/**
 * Σ wᵢ·vᵢ of each row, the criteria in their order. The rows stand one after another in one array, because rank
 * acceptability asks for their sums a hundred thousand times.
 */
export function addUp(rows: Matrix, columns: number): Scorer {
  const table = new Float64Array(rows.length * columns);
  for (const [index, row] of rows.entries()) table.set(row, index * columns);
  return (weights, into) => {
    let row = 0;
    // Four rows side by side: each sum keeps its order, and none waits for the one before it.
    for (; row + 3 < into.length; row += 4) {
      let first = row * columns;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let column = 0; column < columns; column += 1) {
        const weight = weights[column] ?? 0;
        a += weight * (table[first] ?? 0);
        b += weight * (table[first + columns] ?? 0);
        c += weight * (table[first + 2 * columns] ?? 0);
        d += weight * (table[first + 3 * columns] ?? 0);
        first += 1;
      }
      into[row] = a;
      into[row + 1] = b;
      into[row + 2] = c;
      into[row + 3] = d;
    }
    for (; row < into.length; row += 1) {
      let sum = 0;
      for (let column = 0; column < columns; column += 1) {
        sum += (weights[column] ?? 0) * (table[row * columns + column] ?? 0);
      }
      into[row] = sum;
    }
  };
}
