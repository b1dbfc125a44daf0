import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from './show-ratio.ts';
import { trend } from './trend.ts';
import { trendOfLargest } from './trend-of-largest.ts';

test('tells the same largest share and HHI as the trend of everybody', () => {
  const amount = fc.record({
    month: fc
      .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    name: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    amountMinor: fc.bigInt({ min: -500n, max: 1000n }),
  });
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 60 }), (amounts) => {
      const whole = trend(amounts).map(({ month, concentration: found }) => {
        const largest = found?.shares[0];
        return found === null || largest === undefined
          ? { month, name: null, share: 0, hhi: 0 }
          : { month, name: largest.name, share: numberOf(largest.share), hhi: numberOf(found.hhi) };
      });
      const light = trendOfLargest(amounts).map(({ month, largest, hhi }) => ({
        month,
        name: largest?.name ?? null,
        share: largest === null ? 0 : numberOf(largest.share),
        hhi: numberOf(hhi),
      }));
      expect(light).toEqual(whole);
    }),
  );
});

test('has no point before a year of facts', () => {
  expect(trendOfLargest([])).toEqual([]);
  expect(trendOfLargest([{ month: '2026-01', name: 'A', amountMinor: 1n }])).toEqual([]);
});
