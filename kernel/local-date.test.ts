import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToLocalDate,
  calendarDay,
  formatLocalDate,
  localDateOf,
  nextPeriod,
  parseCalendarSpan,
  parseLocalDate,
  parsePeriodName,
  periodName,
  startOfPeriod,
} from './local-date.ts';

function date(text: string): number {
  const found = parseLocalDate(text);
  if (found === null) throw new Error(`${text} is no date`);
  return found;
}

test('days are counted as the Gregorian calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (days) => {
      const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(formatLocalDate(days)).toBe(text);
      expect(date(text)).toBe(days);
      const { year, month, day } = calendarDay(days);
      expect(localDateOf(year, month, day)).toBe(days);
    }),
  );
});

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-1-01',
  '20260101',
  '2026-01-01Z',
  '',
])('“%s” is no date', (text) => expect(parseLocalDate(text)).toBeNull());

test.each([
  ['2026-04-01', 'P30D', '2026-05-01'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2028-01-31', 'P1M', '2028-02-29'],
  ['2026-03-31', 'P1M', '2026-04-30'],
  ['2026-12-31', 'P14M', '2028-02-29'],
  ['2026-03-01', 'P0D', '2026-03-01'],
  ['2026-03-01', 'P90D', '2026-05-30'],
])('%s plus %s is %s', (from, span, to) => {
  const parsed = parseCalendarSpan(span);
  if (parsed === null) throw new Error(`${span} is no span`);
  expect(formatLocalDate(addToLocalDate(date(from), parsed))).toBe(to);
});

test.each(['P1Y', '30D', 'P-1D', 'P1.5D', 'P1M2D', 'PT1H', 'P', 'p1d', 'P1234567D'])(
  '“%s” is no span',
  (text) => {
    expect(parseCalendarSpan(text)).toBeNull();
  },
);

test.each([
  ['2026-08-17', 'month', '2026-08-01', '2026-09-01', '2026-08'],
  ['2026-08-17', 'quarter', '2026-07-01', '2026-10-01', '2026-Q3'],
  ['2026-12-31', 'quarter', '2026-10-01', '2027-01-01', '2026-Q4'],
  ['2026-08-17', 'year', '2026-01-01', '2027-01-01', '2026'],
] as const)('%s is in the %s from %s to %s, named %s', (day, period, from, to, name) => {
  const start = startOfPeriod(date(day), period);
  expect(formatLocalDate(start)).toBe(from);
  expect(formatLocalDate(nextPeriod(start, period))).toBe(to);
  expect(periodName(start, period)).toBe(name);
  expect(periodName(date(day), period)).toBe(name);
  expect(parsePeriodName(name)).toEqual({ period, start });
});

test.each(['2026-13', '2026-00', '2026-Q5', '2026-Q0', '26-01', '2026-1', 'March', ''])(
  '“%s” names no period',
  (text) => {
    expect(parsePeriodName(text)).toBeNull();
  },
);
