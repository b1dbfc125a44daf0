import { csvLine, csvStart } from '#kernel/csv.ts';
import type { FileAnswer } from '#platform/http/serve.ts';
import type { KeptRate } from './store.ts';

/** Rates in the form they are brought in. */
export function ratesFile(rates: readonly KeptRate[]): FileAnswer {
  const lines = rates.map(({ date, from, to, rate }) => csvLine([date, from, to, rate]));
  const text = csvStart + csvLine(['date', 'from', 'to', 'rate']) + lines.join('');
  return { name: 'exchange-rates.csv', content: new TextEncoder().encode(text) };
}
