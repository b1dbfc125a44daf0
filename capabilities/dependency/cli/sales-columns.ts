/**
 * The sales of a file in columns: some twenty bytes a sale, so that ten million of them fit, where an object each would take
 * several gigabytes. Names and days are kept once.
 */
import { exactSums } from '../core/exact-sums.ts';
import { groupAmounts, type NamedAmount } from '../core/group-amounts.ts';
import type { MonthlyAmount } from '../core/trend.ts';

export interface SalesColumns {
  /** @param name `null` where the sale names nobody */
  readonly add: (date: string, name: string | null, amountMinor: bigint) => void;
  readonly size: () => { readonly count: number; readonly names: number };
  /** Every day there are sales of, in no order. */
  readonly days: readonly string[];
  /** The sales of the days that are asked for. */
  readonly on: (isAsked: (date: string) => boolean) => Iterable<NamedAmount>;
  /** The net amount of each named counterparty in each month, of the days that are asked for. */
  readonly byMonth: (isAsked: (date: string) => boolean) => readonly MonthlyAmount[];
}

export function salesColumns(): SalesColumns {
  const days = numbered<string>();
  const names = numbered<string | null>();
  const dayOf: number[] = [];
  const nameOf: number[] = [];
  const amounts = exactSums();

  function* salesOf(sales: Iterable<number>): Generator<NamedAmount> {
    for (const sale of sales)
      yield { name: names.all[nameOf[sale] ?? 0] ?? null, amountMinor: amounts.at(sale) };
  }
  function* salesOn(isAsked: (date: string) => boolean): Generator<number> {
    const asked = days.all.map(isAsked);
    for (const [sale, day] of dayOf.entries()) if (asked[day]) yield sale;
  }
  return {
    add(date, name, amountMinor) {
      amounts.add(dayOf.length, amountMinor);
      dayOf.push(days.of(date));
      nameOf.push(names.of(name));
    },
    size: () => ({ count: dayOf.length, names: names.all.length }),
    days: days.all,
    on: (isAsked) => salesOf(salesOn(isAsked)),
    byMonth(isAsked) {
      const months = new Map<string, number[]>();
      const monthOf = days.all.map((date) => date.slice(0, 7));
      for (const sale of salesOn(isAsked)) {
        const month = monthOf[dayOf[sale] ?? 0] ?? '';
        const sales = months.get(month);
        if (sales) sales.push(sale);
        else months.set(month, [sale]);
      }
      return [...months].flatMap(([month, sales]) =>
        Array.from(groupAmounts(salesOf(sales)).amounts, ([name, amountMinor]) => ({
          month,
          name,
          amountMinor,
        })),
      );
    },
  };
}

/** Each different value has the number of its place in `all`. */
function numbered<Value>() {
  const places = new Map<Value, number>();
  const all: Value[] = [];
  const of = (value: Value): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, all.length);
    return all.push(value) - 1;
  };
  return { all, of };
}
