import { expect, test } from 'vitest';
import { scoresBy } from './method.ts';
import type { Direction, Matrix } from './model.ts';
import { topsis } from './topsis.ts';

const closenessOf = (values: Matrix, directions: readonly Direction[], weights: readonly number[]) =>
  scoresBy(topsis(values, directions), values.length, weights);

test('fighter aircraft: C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981', () => {
  const values = [
    [2, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5, 5, 5],
  ];
  const directions = ['max', 'max', 'max', 'min', 'max', 'max'] as const;
  const closeness = closenessOf(values, directions, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3]);
  // The book cuts off the third digit.
  expect(closeness.map((value) => Math.floor(value * 1000) / 1000)).toEqual([0.643, 0.268, 0.613, 0.312]);
});

test.each([
  {
    what: 'the best in everything is the ideal',
    values: [
      [9, 1],
      [4, 5],
    ],
    expected: [1, 0],
  },
  {
    what: 'rows all alike are ideal and its opposite at once',
    values: [
      [3, 3],
      [3, 3],
    ],
    expected: [0.5, 0.5],
  },
  {
    what: 'a column of zeros says nothing',
    values: [
      [0, 2],
      [0, 1],
    ],
    expected: [0, 1],
  },
  { what: 'a single row', values: [[7, 1]], expected: [0.5] },
  {
    what: 'no square overflows',
    values: [
      [1e300, 1],
      [1e299, 1],
    ],
    expected: [1, 0],
  },
])('$what', ({ values, expected }) => {
  expect(closenessOf(values, ['max', 'min'], [0.5, 0.5])).toEqual(expected);
});
