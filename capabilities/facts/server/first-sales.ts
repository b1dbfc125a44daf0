import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DayRange } from '../core/split-window.ts';
import * as store from './store.ts';

export interface FirstSales {
  /** Of each customer without any sale before the window the first one in it that is no refund. */
  readonly first: readonly store.FirstSale[];
  /** Those of `watched` who have a sale before the window. */
  readonly before: readonly string[];
}

/**
 * Who bought for the first time.
 * @param months first days of the first and the last month of a window of whole months
 * @param watched customers of whom it must be known whether they bought before: those under common control
 */
export async function firstSales(
  tx: Transaction,
  organisation: Id,
  months: DayRange,
  watched: readonly string[],
): Promise<FirstSales> {
  const first = await store.listFirstSales(tx, organisation, months);
  const before =
    watched.length === 0 ? [] : await store.customersBefore(tx, organisation, watched, months.from);
  return { first, before };
}
