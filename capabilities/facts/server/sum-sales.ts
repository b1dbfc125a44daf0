import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatLocalDate, nextPeriod, parseLocalDate } from '#kernel/local-date.ts';
import { type Currency, minorDigitsOf } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Dimension } from '../core/fields.ts';
import { type DayRange, splitWindow } from '../core/split-window.ts';
import * as store from './store.ts';

export interface SumsWish {
  readonly by: Dimension;
  readonly window: DayRange;
  /** The first and the last day there are sales of. */
  readonly held: DayRange;
  /** One sum for each counterparty, or one for each counterparty and month. */
  readonly each: 'window' | 'month';
  /** The currency wished for; `null`: that of the sales where they have only one, else `usual`. */
  readonly into: Currency | null;
  readonly usual: Currency;
}

export interface SummedSales {
  readonly currency: Currency;
  /** The currencies of the sales in the window. */
  readonly currencies: readonly Currency[];
  /** Net amounts in `currency`. A name may occur several times. */
  readonly sums: readonly {
    readonly month: string;
    readonly name: string;
    readonly amountMinor: bigint;
    readonly sales: number;
  }[];
}

/**
 * Net amounts by counterparty in one currency. Whole months come from the kept sums; only days beside them, and sales
 * in other currencies, are read row by row.
 */
export async function sumSales(
  tx: Transaction,
  organisation: Id,
  wish: SumsWish,
): Promise<Decision<SummedSales, 'sales_lack_a_rate'>> {
  const { by, each, window } = wish;
  const parts = splitWindow(window, wish.held);
  const own =
    each === 'month' && parts.months !== null && parts.edges.length === 0
      ? await allSumsOfMonths(tx, organisation, by, parts.months)
      : await store.sumSales(tx, organisation, { by, parts, each });
  const currencies = [...new Set(own.map(({ currency }) => currency))].sort();
  const into = wish.into ?? (currencies.length === 1 ? currencies[0] : undefined) ?? wish.usual;
  const others = currencies.filter((currency) => currency !== into);
  const native = own.filter(({ currency }) => currency === into);
  const inNumbers = (sum: Omit<store.SumOfSales, 'currency'>) => ({
    month: sum.month,
    name: sum.name,
    amountMinor: sum.amountMinor,
    sales: Number(sum.sales),
  });
  if (others.length === 0) return accept({ currency: into, currencies, sums: native.map(inNumbers) });

  const factors = new Map(others.map((currency) => [currency, factorOf(currency, into)]));
  const converted = await store.sumConvertedSales(tx, organisation, { by, window, each, into, factors });
  if (converted.some(({ withoutRate }) => withoutRate > 0n)) {
    const wanting = await store.listSalesWithoutRate(tx, organisation, { window, into });
    return { ok: false, refusal: lackARate(wanting, into) };
  }
  return accept({ currency: into, currencies, sums: [...native, ...converted].map(inNumbers) });
}

/**
 * The same by month and counterparty, one month after the other, so that a company with many customers need not hold
 * millions of sums at once: only where days beside whole months or other currencies come in are all of them held.
 */
export async function sumSalesByMonth(
  tx: Transaction,
  organisation: Id,
  wish: Omit<SumsWish, 'each'>,
  take: (month: string, sums: readonly { readonly name: string; readonly amountMinor: bigint }[]) => void,
): Promise<Decision<{ readonly currency: Currency }, 'sales_lack_a_rate'>> {
  const { months, edges } = splitWindow(wish.window, wish.held);
  const currencies = await store.listCurrencies(tx, organisation);
  const into = wish.into ?? (currencies.length === 1 ? currencies[0] : undefined) ?? wish.usual;
  if (months !== null && edges.length === 0 && currencies.every((currency) => currency === into)) {
    for await (const { month, sums } of sumsOfMonths(tx, organisation, wish.by, months)) {
      if (sums.length > 0) take(month, sums);
    }
    return accept({ currency: into });
  }
  const summed = await sumSales(tx, organisation, { ...wish, each: 'month' });
  if (!summed.ok) return summed;
  const byMonth = new Map<string, SummedSales['sums'][number][]>();
  for (const sum of summed.value.sums) {
    const month = byMonth.get(sum.month);
    if (month) month.push(sum);
    else byMonth.set(sum.month, [sum]);
  }
  for (const [month, sums] of [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1))) take(month, sums);
  return accept({ currency: summed.value.currency });
}

/**
 * The kept sums of whole months, a month a statement: as one they would be millions of rows for a company with many
 * customers, and the connection would be idle in its transaction for as long as it takes to read them.
 */
async function* sumsOfMonths(tx: Transaction, organisation: Id, by: Dimension, months: DayRange) {
  const last = parseLocalDate(months.to);
  let day = parseLocalDate(months.from);
  while (day !== null && last !== null && day <= last) {
    const first = formatLocalDate(day);
    const sums = await store.listSumsOfMonth(tx, organisation, { by, month: first });
    yield { month: first.slice(0, 7), sums };
    day = nextPeriod(day, 'month');
  }
}

async function allSumsOfMonths(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
  months: DayRange,
): Promise<store.SumOfSales[]> {
  const all: store.SumOfSales[] = [];
  // A name is kept once, not once a month.
  const names = new Map<string, string>();
  for await (const { month, sums } of sumsOfMonths(tx, organisation, by, months)) {
    for (const sum of sums) {
      const name = names.get(sum.name) ?? sum.name;
      names.set(name, name);
      all.push({ month, name, currency: sum.currency, amountMinor: sum.amountMinor, sales: sum.sales });
    }
  }
  return all;
}

/** Minor units of the second currency in one of the first, at a rate of 1. */
function factorOf(from: Currency, to: Currency): string {
  const digits = minorDigitsOf(to) - minorDigitsOf(from);
  return digits >= 0 ? `1${'0'.repeat(digits)}` : `0.${'0'.repeat(-digits - 1)}1`;
}

/** One fault for each currency. */
function lackARate(wanting: readonly store.SalesWithoutRate[], into: Currency): Refusal<'sales_lack_a_rate'> {
  const faults = wanting.map(
    (found): Refusal => ({
      code: 'currency_lacks_a_rate',
      path: `${found.fileName}, line ${found.line}`,
      values: {
        from: found.currency,
        to: into,
        sales: Number(found.sales),
        since: found.since,
        until: found.until,
        file: found.fileName,
        lines: found.lines.join(', '),
      },
    }),
  );
  const currencies = wanting.map(({ currency }) => currency).join(', ');
  return { code: 'sales_lack_a_rate', values: { currencies, to: into }, faults };
}
