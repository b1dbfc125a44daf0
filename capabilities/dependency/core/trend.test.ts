import { expect, test } from 'vitest';
import { numberOf, percentOf } from './show-ratio.ts';
import { currentRise, type MonthlyAmount, topShareRises, trend } from './trend.ts';
import { twelveMonthsTo, windowFor } from './window.ts';

/** `a` of every 100 a month come from A, the rest from B to E alike. */
function months(first: number, shares: readonly number[]): MonthlyAmount[] {
  return shares.flatMap((a, at) => {
    const index = first + at;
    const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const rest = ['B', 'C', 'D', 'E'].map((name) => ({ month, name, amountMinor: BigInt(25 * (100 - a)) }));
    return [{ month, name: 'A', amountMinor: BigInt(100 * a) }, ...rest];
  });
}

test('one point a month from the twelfth on', () => {
  const points = trend(
    months(
      0,
      Array.from({ length: 14 }, () => 40),
    ),
  );
  expect(points.map(({ month }) => month)).toEqual(['2024-12', '2025-01', '2025-02']);
  expect(
    points.map(({ concentration }) => numberOf(concentration?.top[1] ?? { numerator: 0n, denominator: 1n })),
  ).toEqual([0.4, 0.4, 0.4]);
  expect(
    trend(
      months(
        0,
        Array.from({ length: 11 }, () => 40),
      ),
    ),
  ).toEqual([]);
  expect(trend([])).toEqual([]);
});

test('a month without sales still has its point, and what left the 12 months is gone', () => {
  const sale = (month: string, name: string, amountMinor: bigint) => ({ month, name, amountMinor });
  const points = trend([sale('2024-01', 'A', 5n), sale('2024-01', 'A', 5n), sale('2025-02', 'B', 1n)]);
  expect(
    points.map(({ month, concentration }) => [month, concentration?.shares.map(({ name }) => name)]),
  ).toEqual([
    ['2024-12', ['A']],
    ['2025-01', undefined],
    ['2025-02', ['B']],
  ]);
});

test('a rise of 5 points in 6 months is a signal, since when it lasts', () => {
  const steady = Array.from({ length: 12 }, () => 40);
  const rising = [...steady, 50, 50, 50, 50, 50, 50];
  const points = trend(months(0, rising));
  expect(percentOf(points.at(-1)?.concentration?.top[1] ?? { numerator: 0n, denominator: 1n }, 2)).toBe(
    '45.00',
  );
  expect(currentRise(points)).toMatchObject({
    since: '2025-06',
    rise: { month: '2025-06', earlierMonth: '2024-12', earlier: { name: 'A' }, now: { name: 'A' } },
  });
  expect(currentRise(trend(months(0, [...rising, 50, 50])))).toMatchObject({
    since: '2025-06',
    rise: { month: '2025-08' },
  });
  expect(currentRise(trend(months(0, [...rising, ...steady])))).toBeNull();
  expect(topShareRises(trend(months(0, [...rising, ...steady]))).length).toBeGreaterThan(0);
});

test('less than 5 points is none', () => {
  const points = trend(months(0, [...Array.from({ length: 12 }, () => 40), 50, 50, 50, 50, 50, 49]));
  expect(currentRise(points)).toBeNull();
});

test.each([
  ['1998-05-06', '1997-05-07'],
  ['2024-02-29', '2023-03-01'],
  ['2023-02-28', '2022-03-01'],
  ['2025-12-31', '2025-01-01'],
])('the 12 months up to %s begin on %s', (last, from) => {
  expect(twelveMonthsTo(last)).toBe(from);
});

test.each([
  [{}, { from: '1997-05-07', to: '1998-05-06' }],
  [{ all: true }, { from: '1996-07-04', to: '1998-05-06' }],
  [{ from: '1997-01-01' }, { from: '1997-01-01', to: '1998-05-06' }],
  [{ to: '1997-12-31' }, { from: '1997-01-01', to: '1997-12-31' }],
  [
    { from: '1997-01-01', to: '1997-01-01' },
    { from: '1997-01-01', to: '1997-01-01' },
  ],
])('%j is the window %j', (asked, window) => {
  expect(windowFor(asked, { first: '1996-07-04', last: '1998-05-06' })).toEqual({ ok: true, value: window });
});

test('a window that ends before it begins is refused', () => {
  const window = windowFor(
    { from: '1998-01-02', to: '1998-01-01' },
    { first: '1996-07-04', last: '1998-05-06' },
  );
  expect(window).toMatchObject({ refusal: { code: 'window_ends_before_it_begins' } });
});
