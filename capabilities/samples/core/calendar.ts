/**
 * When business rests and when it hurries, by country: what makes made-up sales look like a year of work. Approximate
 * on purpose; nothing is due by it.
 */
import { calendarDay, type LocalDate, localDateOf } from '#kernel/local-date.ts';

export const markets = ['vn', 'cn', 'jp', 'eu', 'other'] as const;
export type Market = (typeof markets)[number];

/** Days of the lunar new year in Viet Nam (Tết) by year from 2020, as month and day. */
const lunarNewYears: readonly string[] = (
  '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 ' +
  '0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123'
).split(' ');
const firstLunarYear = 2020;

/** Tết of a year, or `null` outside the years of the table (2020 to 2050). */
export function lunarNewYear(year: number): LocalDate | null {
  const found = lunarNewYears[year - firstLunarYear];
  return found === undefined ? null : localDateOf(year, Number(found.slice(0, 2)), Number(found.slice(2)));
}

/** How busy a day is in a market; 1 is an ordinary working day. */
export function businessOn(date: LocalDate, market: Market): number {
  return weekly(date, market) * makerRests(date) * yearly(date, market);
}

/** 1970-01-01 was a Thursday: 0 is Sunday. */
export function weekday(date: LocalDate): number {
  return (((date + 4) % 7) + 7) % 7;
}

function weekly(date: LocalDate, market: Market): number {
  const day = weekday(date);
  if (day === 0) return 0.02;
  if (day === 6) return market === 'vn' ? 0.45 : market === 'cn' ? 0.2 : 0.04;
  return [1.15, 1.1, 1, 1, 0.85][day - 1] ?? 1;
}

/** The maker itself is closed for Tết, the spring holidays and the national day; before Tết everything must go out. */
function makerRests(date: LocalDate): number {
  const fromNewYear = daysFromLunarNewYear(date);
  if (fromNewYear >= -2 && fromNewYear <= 6) return 0;
  if (fromNewYear >= -21 && fromNewYear < -2) return 1.45;
  if (fromNewYear > 6 && fromNewYear <= 14) return 0.6;
  return isOneOf(date, ['0430', '0501', '0902', '0903']) ? 0.05 : 1;
}

function yearly(date: LocalDate, market: Market): number {
  const { month } = calendarDay(date);
  switch (market) {
    case 'vn':
      return month >= 10 ? 1.15 : month >= 6 && month <= 7 ? 0.92 : 1;
    case 'cn':
      return chineseRest(date) * (month === 9 || month === 11 ? 1.2 : 1);
    case 'jp':
      return isBetween(date, '0429', '0505') || isBetween(date, '0812', '0816')
        ? 0.05
        : month === 3
          ? 1.2
          : 1;
    case 'eu':
      return europeanRest(date) * (month >= 2 && month <= 5 ? 1.2 : 1);
    case 'other':
      return isBetween(date, '1223', '1231') ? 0.3 : 1;
  }
}

/** Spring festival, the days around 1 May, and the golden week of October. */
function chineseRest(date: LocalDate): number {
  const fromNewYear = daysFromLunarNewYear(date);
  if (fromNewYear >= -6 && fromNewYear <= 12) return 0.05;
  return isBetween(date, '0501', '0505') || isBetween(date, '1001', '1007') ? 0.03 : 1;
}

/** Long summers, and nothing between Christmas and the new year. */
function europeanRest(date: LocalDate): number {
  if (isBetween(date, '1222', '1231') || isBetween(date, '0101', '0103')) return 0.05;
  if (isBetween(date, '0715', '0818')) return 0.4;
  return isBetween(date, '0701', '0714') || isBetween(date, '0819', '0831') ? 0.75 : 1;
}

function daysFromLunarNewYear(date: LocalDate): number {
  const newYear = lunarNewYear(calendarDay(date).year);
  return newYear === null ? Number.POSITIVE_INFINITY : date - newYear;
}

function monthAndDay(date: LocalDate): string {
  const { month, day } = calendarDay(date);
  return `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function isOneOf(date: LocalDate, days: readonly string[]): boolean {
  return days.includes(monthAndDay(date));
}

function isBetween(date: LocalDate, first: string, last: string): boolean {
  const day = monthAndDay(date);
  return day >= first && day <= last;
}
