import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { weighPairwise } from './weigh-pairwise.ts';

interface Published {
  readonly source: string;
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** Of the printed weights, whose last digit was at times cut off rather than rounded. */
  readonly digits: number;
  /** Of the same matrix by LAPACK; the first paper prints 7.49, a sum by hand. */
  readonly lambdaMax: number;
}

const published: readonly Published[] = [
  {
    source: 'choosing a school: T. L. Saaty, How to make a decision, EJOR 48 (1990)',
    matrix: [
      [1, 4, 3, 1, 3, 4],
      [1 / 4, 1, 7, 3, 1 / 5, 1],
      [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [1 / 4, 1, 6, 3, 1 / 3, 1],
    ],
    weights: [0.32, 0.14, 0.03, 0.13, 0.24, 0.14],
    digits: 2,
    lambdaMax: 7.4198701,
  },
  {
    source:
      'distance from Philadelphia: T. L. Saaty, A scaling method for priorities, J. Math. Psychology 15 (1977)',
    matrix: [
      [1, 1 / 3, 8, 3, 3, 7],
      [3, 1, 9, 3, 3, 9],
      [1 / 8, 1 / 9, 1, 1 / 6, 1 / 5, 2],
      [1 / 3, 1 / 3, 6, 1, 1 / 3, 6],
      [1 / 3, 1 / 3, 5, 3, 1, 6],
      [1 / 7, 1 / 9, 1 / 2, 1 / 6, 1 / 6, 1],
    ],
    weights: [0.263, 0.397, 0.033, 0.116, 0.164, 0.027],
    digits: 3,
    lambdaMax: 6.4536296,
  },
  {
    source:
      'buying a house, eight factors: T. L. Saaty, How to make a decision, EJOR 48 (1990); it prints CR 0.169',
    matrix: [
      [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
      [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
      [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
      [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
      [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
      [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
      [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
      [4, 7, 5, 8, 6, 6, 2, 1],
    ],
    weights: [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333],
    digits: 3,
    lambdaMax: 9.6688873,
  },
  {
    source:
      'drinks in the United States: T. L. Saaty, Decision making with the AHP, Int. J. Services Sciences 1 (2008); it prints CR 0.022',
    matrix: [
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ],
    weights: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327],
    digits: 3,
    lambdaMax: 7.176629,
  },
  {
    source: 'the best job: T. L. Saaty, Decision making with the AHP, Int. J. Services Sciences 1 (2008)',
    matrix: [
      [1, 1 / 4, 1 / 6, 1 / 4, 1 / 8],
      [4, 1, 1 / 3, 3, 1 / 7],
      [6, 3, 1, 4, 1 / 2],
      [4, 1 / 3, 1 / 4, 1, 1 / 7],
      [8, 7, 2, 7, 1],
    ],
    weights: [0.036, 0.122, 0.262, 0.075, 0.506],
    digits: 3,
    lambdaMax: 5.3262809,
  },
  {
    source:
      'wealth of nations: T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; it prints λmax 7.61',
    matrix: [
      [1, 4, 9, 6, 6, 5, 5],
      [1 / 4, 1, 7, 5, 5, 3, 4],
      [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
      [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
    ],
    weights: [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094],
    digits: 3,
    lambdaMax: 7.6077203,
  },
  {
    source:
      'brightness of four chairs: T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; it prints λmax 4.39',
    matrix: [
      [1, 5, 6, 7],
      [1 / 5, 1, 4, 6],
      [1 / 6, 1 / 4, 1, 4],
      [1 / 7, 1 / 6, 1 / 4, 1],
    ],
    weights: [0.61, 0.24, 0.1, 0.05],
    digits: 2,
    lambdaMax: 4.3907302,
  },
  {
    source:
      'brightness of four chairs, judged again: T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; it prints λmax 4.1',
    matrix: [
      [1, 4, 6, 7],
      [1 / 4, 1, 3, 4],
      [1 / 6, 1 / 3, 1, 2],
      [1 / 7, 1 / 4, 1 / 2, 1],
    ],
    weights: [0.62, 0.22, 0.1, 0.06],
    digits: 2,
    lambdaMax: 4.1022182,
  },
  {
    source:
      'learning at three schools: T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; it prints λmax 3.05',
    matrix: [
      [1, 1 / 3, 1 / 2],
      [3, 1, 3],
      [2, 1 / 3, 1],
    ],
    weights: [0.16, 0.59, 0.25],
    digits: 2,
    lambdaMax: 3.0536216,
  },
];

/** Saaty's random indices of 3 to 8 rows, as he prints them. */
const printedIndex = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41];

test.each(published)('$source', ({ matrix, weights, digits, lambdaMax }) => {
  const found = weighPairwise(matrix);
  for (const [index, weight] of weights.entries()) {
    expect(Math.abs(at(found.weights, index) - weight)).toBeLessThan(1.2 * 10 ** -digits);
  }
  expect(found.lambdaMax).toBeCloseTo(lambdaMax, 6);
  const size = matrix.length;
  expect(found.ci).toBeCloseTo((found.lambdaMax - size) / (size - 1), 12);
  expect(found.cr).toBeCloseTo(found.ci / at(printedIndex, size - 3), 12);
  expect(found.ri).toBe('Saaty 1980');
});

test('the judgement that disagrees most is named', () => {
  // Without the last row everything says 4 : 2 : 1; the last pair was meant to be 2, not 1/3.
  const { worst } = weighPairwise([
    [1, 2, 4, 8],
    [1 / 2, 1, 2, 4],
    [1 / 4, 1 / 2, 1, 1 / 3],
    [1 / 8, 1 / 4, 3, 1],
  ]);
  expect(worst).toMatchObject({ row: 2, column: 3, found: 1 / 3 });
  expect(worst?.implied).toBeGreaterThan(1 / 3);
});

test.each([
  { size: 1, matrix: [[1]], cr: 0 },
  {
    size: 2,
    matrix: [
      [1, 9],
      [1 / 9, 1],
    ],
    cr: 0,
  },
  { size: 11, matrix: Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1)), cr: null },
])('$size criteria: the ratio is $cr', ({ matrix, cr }) => {
  expect(weighPairwise(matrix).cr).toBe(cr);
});

test('judgements taken from weights give those weights back, without contradiction', () => {
  const weight = fc.double({ min: 1e-4, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 10 }), (weights) => {
      const matrix = weights.map((row) => weights.map((column) => row / column));
      const total = weights.reduce((sum, each) => sum + each, 0);
      const found = weighPairwise(matrix);
      for (const [index, each] of weights.entries())
        expect(at(found.weights, index)).toBeCloseTo(each / total, 9);
      expect(found.lambdaMax).toBeCloseTo(weights.length, 9);
    }),
  );
});

test('the weights are an eigenvector, however far apart and contradictory the judgements', () => {
  const judgement = fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 2 ** power);
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 7 }),
      fc.array(judgement, { minLength: 21, maxLength: 21 }),
      (size, upper) => {
        const judge = (row: number, column: number): number => {
          if (row === column) return 1;
          return row < column
            ? at(upper, row * 7 + column - ((row + 1) * (row + 2)) / 2)
            : 1 / judge(column, row);
        };
        const places = Array.from({ length: size }, (_, index) => index);
        const matrix = places.map((row) => places.map((column) => judge(row, column)));
        const { weights, lambdaMax } = weighPairwise(matrix);
        for (const [index, row] of matrix.entries()) {
          const image = row.reduce((sum, cell, column) => sum + cell * at(weights, column), 0);
          const expected = lambdaMax * at(weights, index);
          expect(Math.abs(image - expected)).toBeLessThanOrEqual(1e-9 * lambdaMax);
        }
        expect(lambdaMax).toBeGreaterThan(size - 1e-9);
      },
    ),
  );
});
