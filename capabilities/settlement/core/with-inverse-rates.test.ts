import { expect, it } from 'vitest';
import { parseLocalDate } from '#kernel/local-date.ts';
import { convert, parseRates, rateOn } from './rates.ts';
import { withInverseRates } from './with-inverse-rates.ts';

const day = parseLocalDate('2026-03-10') ?? 0;

function converted(rows: readonly object[], minor: bigint): bigint | null {
  const rates = parseRates(rows);
  if (!rates.ok) throw new Error('the test gives rates');
  const rate = rateOn(withInverseRates(rates.value), 'VND', 'EUR', day);
  return rate === null ? null : convert(minor, 'VND', 'EUR', rate.value);
}

it('turns a rate round where only the other direction is known', () => {
  const rows = [{ date: '2026-01-01', from: 'EUR', to: 'VND', rate: '30000' }];
  expect(converted(rows, 45_000n)).toBe(150n);
});

it('keeps a rate that is given', () => {
  const rows = [
    { date: '2026-01-01', from: 'EUR', to: 'VND', rate: '30000' },
    { date: '2026-01-01', from: 'VND', to: 'EUR', rate: '0.00004' },
  ];
  expect(converted(rows, 45_000n)).toBe(180n);
});

it('knows no rate from before the first', () => {
  expect(converted([{ date: '2026-04-01', from: 'EUR', to: 'VND', rate: '30000' }], 1n)).toBeNull();
});
