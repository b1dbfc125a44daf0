import { describe, expect, it } from 'vitest';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { businessOn, lunarNewYear, type Market, weekday } from './calendar.ts';

const day = (text: string) => parseLocalDate(text) ?? Number.NaN;

describe('the lunar new year', () => {
  /** The first day of the first month of the Chinese calendar, as the platform computes it. */
  const computed = (year: number) => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let date = day(`${year}-01-15`); ; date += 1) {
      const parts = format.formatToParts(date * 86_400_000);
      const of = (type: string) => parts.find((part) => part.type === type)?.value;
      if (of('month') === '1' && of('day') === '1') return date;
    }
  };

  it('is within a day of the Chinese one, which another time zone can move', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      expect(Math.abs((lunarNewYear(year) ?? 0) - computed(year)), String(year)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [2024, '2024-02-10'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
  ])('of %i is on %s', (year, date) => {
    const found = lunarNewYear(year);
    expect(found === null ? null : formatLocalDate(found)).toBe(date);
  });

  it('is not known outside the table', () => {
    expect(lunarNewYear(2051)).toBeNull();
  });
});

describe('business', () => {
  it.each<[string, Market, string, (busy: number) => boolean]>([
    ['rests on Tết', 'vn', '2026-02-17', (busy) => busy === 0],
    ['hurries before Tết', 'vn', '2026-02-03', (busy) => busy > 1.4],
    ['rests in the Chinese golden week', 'cn', '2025-10-02', (busy) => busy < 0.05],
    ['goes on elsewhere in that week', 'vn', '2025-10-02', (busy) => busy > 0.9],
    ['is slow in the Dutch summer', 'eu', '2025-08-05', (busy) => busy < 0.5],
    ['rests at Christmas in Europe', 'eu', '2025-12-26', (busy) => busy < 0.1],
    ['is slow on a Sunday', 'other', '2025-03-09', (busy) => busy < 0.05],
    ['is open on Saturdays in Viet Nam', 'vn', '2025-03-08', (busy) => busy > 0.4],
  ])('%s', (_, market, date, holds) => {
    expect(holds(businessOn(day(date), market))).toBe(true);
  });

  it('knows the day of the week', () => {
    expect(weekday(day('2026-03-01'))).toBe(0);
    expect(weekday(day('1969-12-31'))).toBe(3);
  });
});
