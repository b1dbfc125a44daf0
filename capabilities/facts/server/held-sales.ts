import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DayRange } from '../core/split-window.ts';
import { loadHeldSales } from './store.ts';

/** The first and the last day of a company's sales; `null` where it has none. */
export async function heldSales(tx: Transaction, organisation: Id): Promise<DayRange | null> {
  const { first, last } = await loadHeldSales(tx, organisation);
  return first === null || last === null ? null : { from: first, to: last };
}
