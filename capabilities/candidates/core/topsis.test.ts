import { expect, test } from 'vitest';
import { at } from './at.ts';
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

test('four cars, the price last: lecture notes on TOPSIS that many courses use, after Hwang and Yoon', () => {
  const values = [
    [7, 9, 9, 8],
    [8, 7, 8, 7],
    [9, 6, 8, 9],
    [6, 7, 8, 6],
  ];
  const closeness = closenessOf(values, ['max', 'max', 'max', 'min'], [0.1, 0.4, 0.3, 0.2]);
  // They round the distances to three digits, 0.083 and 0.029 for the first, and print 0.74, 0.41, 0.17 and 0.45.
  const printed = [0.74, 0.41, 0.17, 0.45];
  for (const [index, value] of printed.entries())
    expect(Math.abs(at(closeness, index) - value)).toBeLessThan(0.01);
});

test('five mobile phones, the price first: M. Mathew, a lesson on TOPSIS that the packages for Python repeat', () => {
  const values = [
    [250, 16, 12, 5],
    [200, 16, 8, 3],
    [300, 32, 16, 4],
    [275, 32, 8, 4],
    [225, 16, 16, 2],
  ];
  const closeness = closenessOf(values, ['min', 'max', 'max', 'max'], [0.25, 0.25, 0.25, 0.25]);
  const printed = [0.534277, 0.308368, 0.691632, 0.534737, 0.401046];
  expect(closeness.map((value) => Number(value.toFixed(6)))).toEqual(printed);
});

test('facility location: J. Papathanasiou and N. Ploskas, Multiple Criteria Decision Aid, Springer 2018, chapter 1', () => {
  const values = [
    [8, 7, 2, 1],
    [5, 3, 7, 5],
    [7, 5, 6, 4],
    [9, 9, 7, 3],
    [11, 10, 3, 7],
    [6, 9, 5, 4],
  ];
  const closeness = closenessOf(values, ['max', 'max', 'max', 'max'], [0.4, 0.3, 0.1, 0.2]);
  // Its program rounds to three digits at every step, which moves the third digit of the result by up to two.
  const printed = [0.387, 0.327, 0.389, 0.615, 0.87, 0.491];
  for (const [index, value] of printed.entries())
    expect(Math.abs(at(closeness, index) - value)).toBeLessThan(0.0025);
  const order = (list: readonly number[]) =>
    list.map((_, index) => index).sort((a, b) => at(list, b) - at(list, a));
  expect(order(closeness)).toEqual(order(printed));
});

test.each([
  {
    what: 'a column that is the same everywhere says nothing, more is better or less',
    values: [
      [7, 3],
      [7, 4],
      [7, 5],
    ],
    expected: [1, 0.5, 0],
  },
  {
    what: 'less is better, and nothing at all is best',
    values: [
      [5, 0],
      [5, 2],
    ],
    expected: [1, 0],
  },
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
  const closeness = closenessOf(values, ['max', 'min'], [0.5, 0.5]);
  expect(closeness.map((value) => Number(value.toFixed(12)))).toEqual(expected);
});
