/** Calendar days of a place, and what is counted on them: periods, windows, terms of days and months. */
import { invariant } from './invariant.ts';

/** A day of the (proleptic) Gregorian calendar as the number of days since 1970-01-01; so days compare and add as numbers. */
export type LocalDate = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to 1 January of a year: 365 a year and the leap days between, by the Gregorian rule. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162;
}

/** The date of a year, month (1 to 12) and day, or `null` where the calendar has no such day. */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  const before = daysBeforeMonth[month - 1];
  if (before === undefined || day < 1 || day > daysInMonth(year, month)) return null;
  return daysBeforeYear(year) + before + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
}

export function calendarDay(date: LocalDate): CalendarDay {
  let year = 1970 + Math.floor(date / 365.2425);
  while (daysBeforeYear(year) > date) year -= 1;
  while (daysBeforeYear(year + 1) <= date) year += 1;
  let rest = date - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** "2026-03-05" as a date, or `null` for another form or a day that does not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? null : localDateOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The date as "2026-03-05". */
export function formatLocalDate(date: LocalDate): string {
  const { year, month, day } = calendarDay(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A length of time on the calendar. */
export interface CalendarSpan {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

/** `P<n>D` or `P<n>M` of at most five digits, or `null`. */
export function parseCalendarSpan(text: string): CalendarSpan | null {
  const found = /^P(\d{1,5})([DM])$/.exec(text);
  return found === null ? null : { count: Number(found[1]), unit: found[2] === 'D' ? 'days' : 'months' };
}

/** The date plus a span; a month past the end of a month is its last day (31 January + P1M is 28 or 29 February). */
export function addToLocalDate(date: LocalDate, span: CalendarSpan): LocalDate {
  if (span.unit === 'days') return date + span.count;
  const { year, month, day } = calendarDay(date);
  const months = year * 12 + (month - 1) + span.count;
  return clamped(Math.floor(months / 12), (months % 12) + 1, day);
}

function clamped(year: number, month: number, day: number): LocalDate {
  const found = localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
  invariant(found !== null, 'a clamped day exists');
  return found;
}

export const calendarPeriods = ['month', 'quarter', 'year'] as const;
export type CalendarPeriod = (typeof calendarPeriods)[number];

const monthsIn: Readonly<Record<CalendarPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the calendar month, quarter or year that holds a date. */
export function startOfPeriod(date: LocalDate, period: CalendarPeriod): LocalDate {
  const { year, month } = calendarDay(date);
  return clamped(year, month - ((month - 1) % monthsIn[period]), 1);
}

/** The first day after the calendar month, quarter or year that begins on a date. */
export function nextPeriod(start: LocalDate, period: CalendarPeriod): LocalDate {
  return addToLocalDate(start, { count: monthsIn[period], unit: 'months' });
}

/** The name of the period that holds a date: "2026-03", "2026-Q1", "2026". */
export function periodName(date: LocalDate, period: CalendarPeriod): string {
  const { year, month } = calendarDay(date);
  const y = String(year).padStart(4, '0');
  if (period === 'year') return y;
  return period === 'quarter' ? `${y}-Q${Math.ceil(month / 3)}` : `${y}-${String(month).padStart(2, '0')}`;
}

/** The period a name means and its first day, or `null`. */
export function parsePeriodName(text: string): { period: CalendarPeriod; start: LocalDate } | null {
  const found = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/.exec(text);
  if (found === null) return null;
  const [, year, month, quarter] = found;
  const period = month !== undefined ? 'month' : quarter !== undefined ? 'quarter' : 'year';
  const first = month !== undefined ? Number(month) : quarter !== undefined ? Number(quarter) * 3 - 2 : 1;
  // There was no year 0, and databases know none.
  const start = Number(year) === 0 ? null : localDateOf(Number(year), first, 1);
  return start === null ? null : { period, start };
}
