import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { findFlip } from './find-flip.ts';
import { type ScaledCriterion, weightedSum } from './weighted-sum.ts';

const scale = { min: 0, max: 10 };
const three: readonly ScaledCriterion[] = Array.from({ length: 3 }, () => ({ direction: 'max', scale }));

/** The weights with one changed and the others rescaled in proportion. */
function changed(weights: readonly number[], index: number, toWeight: number): readonly number[] {
  const factor = (1 - toWeight) / (1 - at(weights, index));
  return weights.map((weight, place) => (place === index ? toWeight : weight * factor));
}

test.each([
  {
    what: 'B leads A by 0.55; by 1.4 without the second criterion, where A is 2 ahead: 1.4/3.4',
    first: [9, 7, 9, 9, 8],
    second: [8, 9, 7, 8, 6],
    weights: [0.3, 0.25, 0.2, 0.15, 0.1],
    expected: { index: 1, weight: 0.25, toWeight: 1.4 / 3.4 },
  },
  {
    what: 'a candidate that is behind everywhere never draws level',
    first: [5, 5, 5],
    second: [4, 4, 4],
    weights: [0.5, 0.3, 0.2],
    expected: null,
  },
  {
    what: 'level only where the weight that speaks for the first is gone',
    first: [6, 5, 5],
    second: [5, 5, 5],
    weights: [0.2, 0.4, 0.4],
    expected: { index: 0, weight: 0.2, toWeight: 0 },
  },
  {
    what: 'level already',
    first: [5, 6, 5],
    second: [6, 5, 5],
    weights: [0.4, 0.4, 0.2],
    expected: { index: 0, weight: 0.4, toWeight: 0.4 },
  },
  {
    what: 'level already, and whatever counts how much',
    first: [5, 6, 5],
    second: [5, 6, 5],
    weights: [0.4, 0.4, 0.2],
    expected: { index: 0, weight: 0.4, toWeight: 0.4 },
  },
  {
    what: 'level by two parts of one criterion each, which no weight takes apart',
    first: [7, null, null],
    second: [null, 7, null],
    weights: [0.4, 0.4, 0.2],
    expected: { index: 0, weight: 0.4, toWeight: 0.4 },
  },
  {
    what: 'level already on the only criterion',
    first: [5],
    second: [5],
    weights: [1],
    expected: { index: 0, weight: 1, toWeight: 1 },
  },
  {
    what: 'a weight of 1 has no others to rescale',
    first: [6, 0, 0],
    second: [5, 9, 9],
    weights: [1, 0, 0],
    expected: { index: 1, weight: 0, toWeight: 0.1 },
  },
  {
    what: 'where all that is known of one would count nothing, nothing is equal',
    first: [7, 7, 0],
    second: [null, null, 7],
    weights: [0.25, 0.25, 0.5],
    expected: null,
  },
  {
    what: 'nothing known of the second',
    first: [5, 5, 5],
    second: [null, null, null],
    weights: [0.5, 0.3, 0.2],
    expected: null,
  },
])('$what', ({ first, second, weights, expected }) => {
  const criteria = first.map((): ScaledCriterion => ({ direction: 'max', scale }));
  const flip = findFlip(first, second, criteria, weights);
  if (expected === null) expect(flip).toBeNull();
  else {
    expect(flip).toMatchObject({ index: expected.index, weight: expected.weight });
    expect(flip?.toWeight).toBeCloseTo(expected.toWeight, 12);
  }
});

const cell = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
const values = fc.array(cell, { minLength: 3, maxLength: 3 });
const positiveWeights = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 })
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0)));

test('a flip applied makes the two equal', () => {
  fc.assert(
    fc.property(values, values, positiveWeights, (first, second, weights) => {
      const flip = findFlip(first, second, three, weights);
      if (flip === null) return;
      expect(flip.toWeight).toBeGreaterThanOrEqual(0);
      expect(flip.toWeight).toBeLessThanOrEqual(1);
      const after = changed(weights, flip.index, flip.toWeight);
      const [one, other] = [first, second].map((row) => weightedSum(row, three, after).score);
      expect(one).not.toBeNull();
      expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('no smaller change of one weight changes who is ahead', () => {
  fc.assert(
    fc.property(
      values,
      values,
      positiveWeights,
      fc.nat(2),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (first, second, weights, index, part) => {
        const ahead = (now: readonly number[]) => {
          const [one, other] = [first, second].map((row) => weightedSum(row, three, now).score);
          return one == null || other == null ? null : one - other;
        };
        const before = ahead(weights);
        if (before === null || Math.abs(before) < 1e-6) return;
        const flip = findFlip(first, second, three, weights);
        const room = flip === null ? 1 : Math.abs(flip.toWeight - flip.weight) * 0.999;
        const toWeight = at(weights, index) + part * room;
        if (toWeight <= 0.001 || toWeight >= 0.999) return;
        const after = ahead(changed(weights, index, toWeight));
        expect(Math.sign(after ?? 0)).toBe(Math.sign(before));
      },
    ),
    { numRuns: 1000 },
  );
});
