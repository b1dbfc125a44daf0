/** Which period or window holds a day, as tables over all days there are, so that the calendar is asked once a period. */
import { type CalendarPeriod, type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import type { Per } from '../terms.ts';
import type { EventColumns } from './event-columns.ts';

export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

export interface PeriodTable {
  /** The first day of each period, in order and without gaps. */
  readonly starts: readonly LocalDate[];
  /** By days since the first day of the range: the place in `starts`. */
  readonly indexes: Int32Array;
}

/** The days on which anything happened or was recorded; `null` without events. */
export function daysOf({ count, day, recorded }: EventColumns): DayRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row += 1) {
    const happened = day[row] ?? 0;
    const known = recorded[row] ?? 0;
    if (happened < first) first = happened;
    if (known < first) first = known;
    if (happened > last) last = happened;
    if (known > last) last = known;
  }
  return first <= last ? { first, last } : null;
}

export function periodTable({ first, last }: DayRange, period: CalendarPeriod): PeriodTable {
  const starts: LocalDate[] = [];
  const indexes = new Int32Array(last - first + 1);
  for (let start = startOfPeriod(first, period); start <= last; start = nextPeriod(start, period)) {
    indexes.fill(starts.length, Math.max(start - first, 0), nextPeriod(start, period) - first);
    starts.push(start);
  }
  return { starts, indexes };
}

/** The windows of a counter; the one that runs for the whole term is the only one of its table. */
export function windowTable(range: DayRange, per: Per): PeriodTable {
  if (per !== 'life') return periodTable(range, per);
  return { starts: [range.first], indexes: new Int32Array(range.last - range.first + 1) };
}
