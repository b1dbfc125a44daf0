import { type CalendarMonth, monthsLater } from '#capabilities/dependency/core/trend.ts';

/** The calendar month that a month from 1 on is; `null` where the first one was not said. */
export function monthName(firstMonth: CalendarMonth | null, month: number): CalendarMonth | null {
  return firstMonth === null ? null : monthsLater(firstMonth, month - 1);
}
