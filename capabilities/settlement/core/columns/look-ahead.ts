/**
 * Reads what refunds among the next rows need of their sales, which lie far back and far apart. Asked for all at once,
 * memory answers in little more than the time of one, and the refunds then find it in the caches. No result depends on
 * it.
 */
import { rowKinds } from './event-columns.ts';
import type { Run } from './run.ts';

/** How many rows are looked over at a time: few enough that the caches still hold what was read for them. */
export const rowsAhead = 2048;

export interface Ahead {
  /** The first row that has not been looked over. */
  next: number;
  /** The sales of the refunds found. */
  readonly sales: Int32Array;
  /** Of everything read, so that no compiler leaves the reading out. */
  sum: number;
}

export function startLookingAhead(): Ahead {
  return { next: 0, sales: new Int32Array(rowsAhead), sum: 0 };
}

export function lookAhead({ columns, lines, refunds, parties }: Run, ahead: Ahead): void {
  const { count, kind, sale, amount, day, party } = columns;
  const { next, sales } = ahead;
  let found = 0;
  for (let row = next; row < Math.min(next + rowsAhead, count); row += 1) {
    const refunded = sale[row] ?? -1;
    if (kind[row] !== rowKinds.refund || refunded < 0 || refunded >= row) continue;
    sales[found] = refunded;
    found += 1;
  }
  let sum = 0;
  for (let place = 0; place < found; place += 1) {
    const row = sales[place] ?? 0;
    sum += (amount.values[row] ?? 0) + (lines.parts.values[row * parties] ?? 0) + (day[row] ?? 0);
    sum += (party[row] ?? 0) + (lines.outcome[row] ?? 0) + (refunds.entries[row] ?? 0);
  }
  ahead.sum = sum;
}
