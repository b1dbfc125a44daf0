/** Whether a choice of events is one of whole months, which kept sums answer. */
import { addToLocalDate, calendarDay, parseLocalDate } from '#kernel/local-date.ts';

export interface DaysAndMore {
  readonly partner?: string | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** @param filter what is asked for; anything besides sides and days is finer than a month */
export function isWholeMonths({ partner: _, from, to, ...finer }: DaysAndMore): boolean {
  if (Object.values(finer).some((value) => value !== undefined)) return false;
  const begins = from === undefined ? null : parseLocalDate(from);
  const ends = to === undefined ? null : parseLocalDate(to);
  const afterwards = ends === null ? null : addToLocalDate(ends, { count: 1, unit: 'days' });
  return (
    (begins === null || calendarDay(begins).day === 1) &&
    (afterwards === null || calendarDay(afterwards).day === 1)
  );
}
