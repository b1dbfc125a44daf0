import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#kernel/random.ts';
import { at } from './at.ts';
import { drawUniformWeights, drawWeightsAround } from './draw-weights.ts';
import { type AcceptabilityInput, rankAcceptability } from './rank-acceptability.ts';
import { weightedSum } from './weighted-sum.ts';

const scale = { min: 0, max: 10 };

function ask(values: AcceptabilityInput['values'], more: Partial<AcceptabilityInput> = {}) {
  const count = values[0]?.length ?? 0;
  const criteria = Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    scale,
    direction: 'max' as const,
  }));
  return rankAcceptability({
    names: values.map((_, index) => `c${index}`),
    criteria,
    values,
    weights: criteria.map(() => 1 / count),
    method: (rows) => (weights, into) =>
      into.set(rows.map((row) => weightedSum(row, criteria, [...weights]).score ?? 0)),
    draws: 10_000,
    seed: 1,
    spread: null,
    ...more,
  });
}

/** Five standard deviations of a share found by 10,000 draws. */
const near = 0.025;

test.each([
  {
    what: 'two criteria: first where 3w > 1 − w, that is for three quarters of the weights',
    values: [
      [8, 5],
      [5, 6],
    ],
    expected: [0.75, 0.25],
  },
  {
    what: 'three criteria, each best on one: a third each',
    values: [
      [9, 1, 1],
      [1, 9, 1],
      [1, 1, 9],
    ],
    expected: [1 / 3, 1 / 3, 1 / 3],
  },
  {
    what: 'the area of weights where 4u > 2v + 2w',
    values: [
      [9, 5, 5],
      [5, 7, 7],
    ],
    expected: [4 / 9, 5 / 9],
  },
  {
    what: 'best in everything is always first',
    values: [
      [9, 9],
      [8, 8],
    ],
    expected: [1, 0],
  },
  {
    what: 'twins share evenly',
    values: [
      [5, 5],
      [5, 5],
    ],
    expected: [0.5, 0.5],
  },
  { what: 'an unknown is drawn over the whole scale', values: [[7], [null]], expected: [0.7, 0.3] },
])('$what', ({ values, expected }) => {
  const shares = ask(values);
  for (const [index, share] of expected.entries()) {
    expect(Math.abs(at(at(shares, index), 0) - share)).toBeLessThan(near);
  }
});

test('the same seed gives the same shares, another seed others', () => {
  const values = [
    [8, 5, null],
    [5, 6, 7],
    [6, null, 6],
  ];
  expect(ask(values)).toEqual(ask(values));
  expect(ask(values, { spread: 0.3 })).toEqual(ask(values, { spread: 0.3 }));
  expect(ask(values, { seed: 2 })).not.toEqual(ask(values));
  expect(ask(values, { draws: 1000 })).toMatchInlineSnapshot(`
    [
      [
        0.449,
        0.221,
        0.33,
      ],
      [
        0.325,
        0.384,
        0.291,
      ],
      [
        0.226,
        0.395,
        0.379,
      ],
    ]
  `);
  expect(ask(values, { draws: 1000, spread: 0.3 })).toMatchInlineSnapshot(`
    [
      [
        0.434,
        0.23,
        0.336,
      ],
      [
        0.285,
        0.474,
        0.241,
      ],
      [
        0.281,
        0.296,
        0.423,
      ],
    ]
  `);
});

test('a small spread asks only about the given weights', () => {
  expect(
    ask(
      [
        [8, 5],
        [5, 6],
      ],
      { weights: [0.2, 0.8], spread: 0.01, draws: 500 },
    ),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

const cell = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 });
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

test('every row and every column adds up to 1', () => {
  fc.assert(
    fc.property(table, fc.option(fc.double({ min: 0.01, max: 3, noNaN: true })), (values, spread) => {
      const shares = ask(values, { draws: 50, spread });
      for (const [index, row] of shares.entries()) {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.reduce((sum, other) => sum + at(other, index), 0)).toBeCloseTo(1, 9);
      }
    }),
  );
});

test('the order of rows and columns changes nothing', () => {
  fc.assert(
    fc.property(table, fc.option(fc.constant(0.4)), (values, spread) => {
      const names = values.map((_, index) => `c${index}`);
      const straight = ask(values, { draws: 40, spread, names });
      const turned = ask([...values].reverse(), { draws: 40, spread, names: [...names].reverse() });
      expect([...turned].reverse()).toEqual(straight);
    }),
  );
});

test('uniform weights are positive, add up to 1 and have the moments of the simplex', () => {
  const random = seededRandom(3, 0);
  const count = 4;
  const draws = Array.from({ length: 20_000 }, () => {
    const drawn = new Float64Array(count);
    drawUniformWeights(random, drawn);
    return [...drawn];
  });
  for (const weights of draws.slice(0, 100)) {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  }
  expectMoments(draws, [0.25, 0.25, 0.25, 0.25], count);
});

test.each([0.1, 0.5, 1, 2])(
  'weights with spread %s have the moments of their Dirichlet distribution',
  (spread) => {
    const random = seededRandom(5, 0);
    const weights = [0.5, 0.3, 0.2, 0];
    const draws = Array.from({ length: 20_000 }, () => {
      const drawn = new Float64Array(weights.length);
      drawWeightsAround(Float64Array.from(weights), spread, random, drawn);
      return [...drawn];
    });
    expectMoments(draws, weights, 1 / spread ** 2);
  },
);

/** Means are the weights, variances w(1 − w)/(concentration + 1), both within what 20,000 draws allow. */
function expectMoments(
  draws: readonly (readonly number[])[],
  weights: readonly number[],
  concentration: number,
) {
  for (const [index, weight] of weights.entries()) {
    const variance = (weight * (1 - weight)) / (concentration + 1);
    const mean = draws.reduce((sum, draw) => sum + at(draw, index), 0) / draws.length;
    const found = draws.reduce((sum, draw) => sum + (at(draw, index) - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - weight)).toBeLessThanOrEqual(5 * Math.sqrt(variance / draws.length));
    expect(Math.abs(found - variance)).toBeLessThanOrEqual(0.06 * variance);
  }
}
