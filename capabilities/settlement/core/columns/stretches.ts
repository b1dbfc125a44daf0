import type { DayRange } from './calendar.ts';
import type { EventColumns } from './event-columns.ts';

/**
 * Rows that follow each other, happened on one day and were recorded on one. They share their period, their windows and
 * whether the term holds them, so that these are looked up once a stretch and not once a row.
 */
export interface Stretches {
  readonly count: number;
  /** The first row of each stretch, and after the last one the number of rows. */
  readonly bounds: Int32Array;
  /** All days on which anything happened or was recorded. */
  readonly days: DayRange;
}

/** `null` without events. */
export function findStretches({ count: rows, day, recorded }: EventColumns): Stretches | null {
  if (rows === 0) return null;
  // Room for the worst case; memory that is never written to is never taken.
  const bounds = new Int32Array(rows + 1);
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let happened = Number.NaN;
  let known = Number.NaN;
  for (let row = 0; row < rows; row += 1) {
    if (day[row] === happened && recorded[row] === known) continue;
    happened = day[row] ?? 0;
    known = recorded[row] ?? 0;
    first = Math.min(first, happened, known);
    last = Math.max(last, happened, known);
    bounds[count] = row;
    count += 1;
  }
  bounds[count] = rows;
  return { count, bounds, days: { first, last } };
}
