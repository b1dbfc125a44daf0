import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { rateText } from '../core/rates.ts';
import { readRatesText } from '../core/read-rates-text.ts';
import * as store from './store.ts';

/** All or nothing: a line that cannot be read leaves the rates as they were. */
export async function replaceRates(
  tx: Transaction,
  organisation: Id,
  text: string,
): Promise<Decision<{ rates: number }>> {
  const read = readRatesText(text);
  if (!read.ok) return read;
  const rates = [...read.value].flatMap(([pair, days]) => {
    const [from = '', to = ''] = pair.split('>');
    return days.map(({ date, value }): store.KeptRate => ({ date, from, to, rate: rateText(value) }));
  });
  await store.replaceRates(tx, organisation, rates);
  return accept({ rates: rates.length });
}
