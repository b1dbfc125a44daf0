import { parseDecimal } from '#kernel/exact.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { RateOfDay, Rates } from '../core/rates.ts';
import { listRates } from './store.ts';

/** A company's imported exchange rates, for `convertAmount`. */
export async function ratesOf(tx: Transaction, organisation: Id): Promise<Rates> {
  const rates = new Map<string, RateOfDay[]>();
  for (const { date, from, to, rate } of await listRates(tx, organisation)) {
    const value = parseDecimal(rate);
    invariant(value, 'a rate is kept as a decimal');
    const days = rates.get(`${from}>${to}`);
    // They come newest first, and are to stand oldest first.
    if (days) days.unshift({ date, value });
    else rates.set(`${from}>${to}`, [{ date, value }]);
  }
  return rates;
}
