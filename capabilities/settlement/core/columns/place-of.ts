import { type PeriodTable, periodOn } from './calendar.ts';
import type { EventColumns } from './event-columns.ts';

export interface Place {
  /** The place of the period among those of the settlement. */
  readonly period: number;
  readonly late: boolean;
}

/** Where a row belongs: in the period in which it was recorded, where that is after the one in which it happened. */
export function placeOf(periods: PeriodTable, { day, recorded }: EventColumns, row: number): Place {
  const happenedIn = periodOn(periods, day[row] ?? 0);
  const recordedIn = periodOn(periods, recorded[row] ?? 0);
  return { period: Math.max(happenedIn, recordedIn), late: recordedIn > happenedIn };
}
