import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { type ScaledCriterion, weightedSum } from './weighted-sum.ts';

const scale = { min: 0, max: 10 };
const more: ScaledCriterion = { direction: 'max', scale };
const less: ScaledCriterion = { direction: 'min', scale: { min: 1, max: 5 } };

test.each([
  { what: 'all known', values: [8, 2], score: 6.4, low: 6.4, high: 6.4, coverage: 1 },
  { what: 'less is better counts max + min − s', values: [0, 1], score: 2, low: 2, high: 2, coverage: 1 },
  { what: 'the second unknown', values: [8, null], score: 8, low: 5.2, high: 6.8, coverage: 0.6 },
  { what: 'the first unknown', values: [null, 2], score: 4, low: 1.6, high: 7.6, coverage: 0.4 },
  { what: 'nothing known', values: [null, null], score: null, low: 0.4, high: 8, coverage: 0 },
])('$what', ({ values, score, low, high, coverage }) => {
  const found = weightedSum(values, [more, less], [0.6, 0.4]);
  if (score === null) expect(found.score).toBeNull();
  else expect(found.score).toBeCloseTo(score, 12);
  expect(found.low).toBeCloseTo(low, 12);
  expect(found.high).toBeCloseTo(high, 12);
  expect(found.coverage).toBeCloseTo(coverage, 12);
});

test('where only cells of no weight are known there is no score', () => {
  expect(weightedSum([8, null], [more, more], [0, 1])).toEqual({
    score: null,
    low: 0,
    high: 10,
    coverage: 0,
  });
});

const value = fc.double({ min: 0, max: 10, noNaN: true });
const row = fc.record({
  values: fc.array(fc.option(value), { minLength: 4, maxLength: 4 }),
  weights: fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
    .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0))),
  directions: fc.array(fc.constantFrom('max' as const, 'min' as const), { minLength: 4, maxLength: 4 }),
});

test('a range holds the score whatever the unknown turns out to be, and one more unknown never narrows it', () => {
  fc.assert(
    fc.property(row, value, fc.nat(3), ({ values, weights, directions }, truth, place) => {
      const criteria = directions.map((direction): ScaledCriterion => ({ direction, scale }));
      const found = weightedSum(values, criteria, weights);
      const known = weightedSum(
        values.map((cell) => cell ?? truth),
        criteria,
        weights,
      );
      expect(known.score).toBeGreaterThanOrEqual(found.low - 1e-9);
      expect(known.score).toBeLessThanOrEqual(found.high + 1e-9);
      if (found.score !== null) {
        expect(found.score).toBeGreaterThanOrEqual(0 - 1e-9);
        expect(found.score).toBeLessThanOrEqual(10 + 1e-9);
      }
      const fewer = values.map((cell, index) => (index === place ? null : cell));
      const wider = weightedSum(fewer, criteria, weights);
      expect(wider.low).toBeLessThanOrEqual(found.low + 1e-9);
      expect(wider.high).toBeGreaterThanOrEqual(found.high - 1e-9);
      expect(wider.coverage).toBeLessThanOrEqual(found.coverage + 1e-12);
      expect(found.high - found.low).toBeCloseTo(
        values.reduce<number>((sum, cell, index) => sum + (cell === null ? 10 * at(weights, index) : 0), 0),
        9,
      );
    }),
  );
});
