import type { Run } from './run.ts';

/** The first and the last period that any row belongs to, as places in the run's periods. */
export interface PeriodSpan {
  readonly first: number;
  readonly last: number;
}

/** Puts every row in its period: the one in which it was recorded, where that is after the one in which it happened. */
export function placeRows({ columns, lines, periods, firstDay }: Run): PeriodSpan {
  const { count, day, recorded } = columns;
  const { period, late } = lines;
  const { indexes } = periods;
  let first = periods.starts.length;
  let last = -1;
  for (let row = 0; row < count; row += 1) {
    const happenedIn = indexes[(day[row] ?? 0) - firstDay] ?? 0;
    const recordedIn = indexes[(recorded[row] ?? 0) - firstDay] ?? 0;
    const isLate = recordedIn > happenedIn;
    const place = isLate ? recordedIn : happenedIn;
    late[row] = isLate ? 1 : 0;
    period[row] = place;
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return { first, last };
}
