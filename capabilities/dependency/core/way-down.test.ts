import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingRates, type UnconvertedRows, withRow } from './missing-rates.ts';
import { decimalOf, percentOf } from './show-ratio.ts';
import { wayDown } from './way-down.ts';

const thirty = { numerator: 3n, denominator: 10n };

test('60 of 100 down to 30 %: the others grow from 40 to 140, by 250 %', () => {
  const way = wayDown(60n, 100n, thirty);
  if (!way.ok) throw new Error(way.refusal.code);
  expect(way.value.othersNowMinor).toBe(40n);
  expect(decimalOf(way.value.othersNeededMinor, 0)).toBe('140');
  expect(percentOf(way.value.growthNeeded, 0)).toBe('250');
});

test.each([
  [60n, 100n, { numerator: 0n, denominator: 1n }, 'target_share_is_not_between_0_and_1'],
  [60n, 100n, { numerator: 1n, denominator: 1n }, 'target_share_is_not_between_0_and_1'],
  [101n, 100n, thirty, 'income_is_not_part_of_total'],
  [-1n, 100n, thirty, 'income_is_not_part_of_total'],
  [100n, 100n, thirty, 'nobody_else_to_grow'],
])('%s of %s to %o is refused', (income, total, target, code) => {
  expect(wayDown(income, total, target)).toMatchObject({ refusal: { code } });
});

test('with that growth the share is the target', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 99n }),
      (income, others, percent) => {
        const way = wayDown(income, income + others, { numerator: percent, denominator: 100n });
        if (!way.ok) throw new Error(way.refusal.code);
        const { numerator, denominator } = way.value.othersNeededMinor;
        expect(income * denominator * 100n).toBe(percent * (income * denominator + numerator));
      },
    ),
  );
});

test.each([
  [{ numerator: 1n, denominator: 3n }, 4, '0.3333'],
  [{ numerator: -1n, denominator: 8n }, 2, '-0.12'],
  [{ numerator: 5n, denominator: 2n }, 0, '2'],
  [{ numerator: 7n, denominator: 1n }, 2, '7.00'],
])('%o to %i places is %s', (ratio, places, text) => {
  expect(decimalOf(ratio, places)).toBe(text);
});

test('a missing rate names the rows', () => {
  let dollars: UnconvertedRows | undefined;
  for (let line = 2; line < 14; line += 1) {
    dollars = withRow(dollars, { line, date: '2026-03-05', currency: 'USD' });
  }
  const earlier = withRow(undefined, { line: 3, date: '2026-03-04', currency: 'USD' });
  const dong = withRow(undefined, { line: 40, date: '2026-01-01', currency: 'VND' });
  const unconverted = [...(dollars === undefined ? [] : [dollars]), earlier, dong];
  expect(missingRates(unconverted, 'EUR')).toMatchObject({
    code: 'rate_is_missing',
    faults: [
      {
        code: 'rate_is_missing',
        values: {
          from: 'USD',
          to: 'EUR',
          rows: 13,
          lines: '2, 3, 3, 4, 5, 6, 7, 8, 9, 10',
          since: '2026-03-04',
        },
      },
      { code: 'rate_is_missing', path: 'line 40', values: { from: 'VND', rows: 1, since: '2026-01-01' } },
    ],
  });
});
