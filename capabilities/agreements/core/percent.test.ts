import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  comparePercent,
  parsePercent,
  percentOfRate,
  percentText,
  rateText,
  restAsTyped,
  sumPercents,
} from './percent.ts';

it.each([
  ['30', '0.30'],
  ['30.5', '0.305'],
  ['30,5', '0.305'],
  [' 30 % ', '0.30'],
  ['0', '0.00'],
  ['100', '1.00'],
  ['33.333333', '0.33333333'],
  ['30.50', '0.305'],
  ['007', '0.07'],
])('“%s” per cent is the rate %s', (typed, rate) => {
  const percent = parsePercent(typed);
  expect(percent && rateText(percent)).toBe(rate);
});

it.each(['', ' ', 'x', '3o', '1.2.3', '1,000.5', '.5', '5.', '+5', '1e1', '٣٠', '%', 'NaN'])(
  '“%s” is no percentage',
  (typed) => {
    expect(parsePercent(typed)).toBeNull();
  },
);

it('keeps every digit on the way to a rate and back', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 100_000_000n }),
      fc.integer({ min: 0, max: 6 }),
      (digits, places) => {
        const typed = percentText({ digits, places });
        const percent = parsePercent(typed);
        expect(percent && percentOfRate(rateText(percent))).toBe(typed);
      },
    ),
  );
});

it('adds exactly: tenths and hundredths to a hundred', () => {
  const parts = Array.from({ length: 10 }, () => ({ digits: 999n, places: 2 }));
  expect(comparePercent(sumPercents([...parts, { digits: 1n, places: 1 }]), 100)).toBe(0);
  expect(comparePercent({ digits: 9_999n, places: 2 }, 100)).toBe(-1);
  expect(comparePercent({ digits: 10_001n, places: 2 }, 100)).toBe(1);
});

it.each([
  ['30', '70'],
  ['33,5', '66.5'],
  ['0', '100'],
  ['100', '0'],
  ['101', ''],
  ['-1', ''],
  ['', ''],
  ['3o', ''],
])('beside “%s” is left “%s”', (typed, rest) => expect(restAsTyped(typed)).toBe(rest));
