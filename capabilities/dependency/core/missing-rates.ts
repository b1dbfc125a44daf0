/** What is said when amounts stand in several currencies and a rate is wanting: which rows, never a silent 1. */
import type { Refusal } from '#kernel/decision.ts';
import type { Currency } from '#kernel/money.ts';
import type { DependencyRefusalCode } from './refusals.ts';

/** A row whose amount could not be converted. */
export interface UnconvertedRow {
  readonly line: number;
  readonly date: string;
  readonly currency: Currency;
}

const linesNamed = 10;

/** One fault for each currency, naming its first rows and how many there are. */
export function missingRates(
  rows: readonly UnconvertedRow[],
  into: Currency,
): Refusal<DependencyRefusalCode> {
  const byCurrency = new Map<Currency, UnconvertedRow[]>();
  for (const row of rows) {
    const others = byCurrency.get(row.currency);
    if (others) others.push(row);
    else byCurrency.set(row.currency, [row]);
  }
  const faults = [...byCurrency].map(([from, found]): Refusal<DependencyRefusalCode> => {
    const lines = found.slice(0, linesNamed).map(({ line }) => line);
    const dates = found.map(({ date }) => date).sort();
    return {
      code: 'rate_is_missing',
      path: `line ${lines.join(', ')}`,
      values: { from, to: into, rows: found.length, lines: lines.join(', '), since: dates[0] ?? '' },
    };
  });
  return { code: 'rate_is_missing', faults };
}
