import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listCurrencies } from './store.ts';

/** Each currency a company has sales in, whenever they were. */
export function salesCurrencies(tx: Transaction, organisation: Id): Promise<Currency[]> {
  return listCurrencies(tx, organisation);
}
