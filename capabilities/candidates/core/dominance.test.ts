/** What every method owes to a candidate that is nowhere worse. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { methods, scorerOf, scoresBy } from './method.ts';
import type { Criterion } from './model.ts';

const scales = [
  { min: 0, max: 10 },
  { min: -5, max: 5 },
  { min: 1, max: 100 },
];
const criterion = fc
  .record({
    direction: fc.constantFrom('max' as const, 'min' as const),
    scale: fc.constantFrom(...scales),
    thresholds: fc.constantFrom(
      null,
      { indifference: 0, preference: 2 },
      { indifference: 1, preference: 3 },
      { indifference: 2, preference: 2 },
    ),
    weight: fc.integer({ min: 0, max: 9 }),
  })
  .map((made): Omit<Criterion, 'id'> => ({ ...made, mustBeAtLeast: null }));
const criteria = fc
  .array(criterion, { minLength: 1, maxLength: 5 })
  .filter((list) => list.some(({ weight }) => weight !== 0))
  .map((list) => list.map((made, index): Criterion => ({ ...made, id: `k${index}` })));
/** A place on the scale of a criterion, in tenths. */
const tenth = fc.integer({ min: 0, max: 10 });
const rows = fc.array(fc.array(tenth, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });

function shares(list: readonly Criterion[]): readonly number[] {
  const total = list.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return list.map(({ weight }) => (weight ?? 0) / total);
}

function valueAt(tenths: number, { scale }: Criterion): number {
  const { min, max } = scale ?? { min: 0, max: 10 };
  return min + (tenths / 10) * (max - min);
}

test.each(methods)(
  'a candidate that is nowhere worse than another never stands behind it by %s',
  (method) => {
    const gains = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(criteria, rows, gains, (list, others, gain) => {
        const values = others.map((row) => list.map((one, index) => valueAt(at(row, index), one)));
        const first = at(others, 0);
        const better = list.map((one, index) => {
          const now = at(first, index) + (one.direction === 'max' ? at(gain, index) : -at(gain, index));
          return valueAt(Math.min(10, Math.max(0, now)), one);
        });
        const scorer = scorerOf(method, list);
        const table = [...values, better];
        const scores = scorer === null ? [] : scoresBy(scorer(table), table.length, shares(list));
        expect(at(scores, table.length - 1)).toBeGreaterThanOrEqual(at(scores, 0) - 1e-9);
      }),
      { numRuns: 500 },
    );
  },
);
