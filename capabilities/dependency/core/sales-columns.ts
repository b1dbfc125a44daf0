/**
 * Single sales in columns: some twenty bytes a sale, so that ten million of them fit, where an object each would take
 * several gigabytes. Names and days are kept once and have numbers, so that adding up looks nothing up.
 */
import { exactSums } from './exact-sums.ts';
import type { GroupedAmounts } from './group-amounts.ts';
import type { CalendarMonth, MonthlyAmount } from './trend.ts';

type Asked = (date: string) => boolean;

export interface SalesColumns {
  /** @param name `null` where the sale names nobody */
  readonly add: (date: string, name: string | null, amountMinor: bigint) => void;
  readonly size: () => { readonly count: number; readonly names: number };
  /** Every day there are sales of, in no order. */
  readonly days: readonly string[];
  /** As `groupAmounts` of the sales of the days that are asked for. */
  readonly net: (isAsked: Asked) => GroupedAmounts;
  /** The net amount of each named counterparty in each month, of the days that are asked for. */
  readonly byMonth: (isAsked: Asked) => readonly MonthlyAmount[];
}

export function salesColumns(): SalesColumns {
  const days = numbered<string>();
  const names = numbered<string | null>();
  const dayOf: number[] = [];
  const nameOf: number[] = [];
  const amounts = exactSums();

  /** The sums of those sales that are counted, and how many each name has. */
  const adding = () => {
    const sums = exactSums();
    const counts = new Uint32Array(names.all.length);
    return {
      add(sale: number): void {
        const name = nameOf[sale] ?? 0;
        sums.addFrom(amounts, sale, name);
        counts[name] = (counts[name] ?? 0) + 1;
      },
      result(): GroupedAmounts {
        const net = new Map<string, bigint>();
        let unnamed = { amountMinor: 0n, count: 0 };
        for (const [place, name] of names.all.entries()) {
          const count = counts[place] ?? 0;
          if (name === null) unnamed = { amountMinor: sums.at(place), count };
          else if (count > 0) net.set(name, sums.at(place));
        }
        return { amounts: net, unnamed };
      },
    };
  };
  return {
    add(date, name, amountMinor) {
      amounts.add(dayOf.length, amountMinor);
      dayOf.push(days.of(date));
      nameOf.push(names.of(name));
    },
    size: () => ({ count: dayOf.length, names: names.all.length }),
    days: days.all,
    net(isAsked) {
      const asked = days.all.map(isAsked);
      const all = adding();
      for (let sale = 0; sale < dayOf.length; sale += 1) if (asked[dayOf[sale] ?? 0]) all.add(sale);
      return all.result();
    },
    byMonth(isAsked) {
      const monthOf = days.all.map((date) => (isAsked(date) ? date.slice(0, 7) : null));
      const months = new Map<CalendarMonth, number[]>();
      for (let sale = 0; sale < dayOf.length; sale += 1) {
        const month = monthOf[dayOf[sale] ?? 0] ?? null;
        if (month === null) continue;
        const sales = months.get(month);
        if (sales) sales.push(sale);
        else months.set(month, [sale]);
      }
      return [...months].flatMap(([month, sales]) => {
        const all = adding();
        for (const sale of sales) all.add(sale);
        return Array.from(all.result().amounts, ([name, amountMinor]) => ({ month, name, amountMinor }));
      });
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
