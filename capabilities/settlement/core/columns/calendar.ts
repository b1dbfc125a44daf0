/** Which period or window holds a day, as tables over all days there are, so that the calendar is asked once a period. */
import { type CalendarPeriod, type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import type { Per } from '../terms.ts';

export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

export interface PeriodTable {
  /** The first day of each period, in order and without gaps. */
  readonly starts: readonly LocalDate[];
  /** The first day of the range. */
  readonly first: LocalDate;
  /** By days since then: the place in `starts`. */
  readonly indexes: Int32Array;
}

/** The place in `starts` of the period that holds a day of the range. */
export function periodOn({ first, indexes }: PeriodTable, day: LocalDate): number {
  return indexes[day - first] ?? 0;
}

export function periodTable({ first, last }: DayRange, period: CalendarPeriod): PeriodTable {
  const starts: LocalDate[] = [];
  const indexes = new Int32Array(last - first + 1);
  for (let start = startOfPeriod(first, period); start <= last; start = nextPeriod(start, period)) {
    indexes.fill(starts.length, Math.max(start - first, 0), nextPeriod(start, period) - first);
    starts.push(start);
  }
  return { starts, first, indexes };
}

/** The windows of a counter; the one that runs for the whole term is the only one of its table. */
export function windowTable(range: DayRange, per: Per): PeriodTable {
  if (per !== 'life') return periodTable(range, per);
  return { starts: [range.first], first: range.first, indexes: new Int32Array(range.last - range.first + 1) };
}
