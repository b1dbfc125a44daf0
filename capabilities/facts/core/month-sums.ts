/** Adds up sales by month and counterparty, in every dimension at once: what pages about dependency are made of. */
import type { Currency } from '#kernel/money.ts';
import { type Dimension, dimensions } from './fields.ts';
import type { Sale } from './sale-row.ts';

export interface MonthSum {
  readonly dimension: Dimension;
  /** First day of the month, `yyyy-mm-01`. */
  readonly month: string;
  readonly currency: Currency;
  /** Empty for sales without a name in this dimension. */
  readonly name: string;
  amountMinor: bigint;
  sales: number;
}

export interface MonthSums {
  readonly add: (sale: Sale) => void;
  /** How many sums there are; they are flushed before they grow too many. */
  readonly size: () => number;
  /** All sums so far, which are then forgotten. Ordered, so that two imports take their locks in one order. */
  readonly take: () => MonthSum[];
}

/** The sums of one month and currency: a map by name for each dimension. */
type Shelf = readonly { readonly dimension: Dimension; readonly sums: Map<string, MonthSum> }[];

export function monthSums(): MonthSums {
  let shelves = new Map<string, Shelf>();
  let count = 0;
  let lastStem = '';
  let lastShelf: Shelf | undefined;

  /** Sales of one day or month often stand together, so the last shelf is mostly the right one. */
  function shelfOf(stem: string): Shelf {
    if (lastShelf !== undefined && stem === lastStem) return lastShelf;
    const known = shelves.get(stem) ?? dimensions.map((dimension) => ({ dimension, sums: new Map() }));
    shelves.set(stem, known);
    lastStem = stem;
    lastShelf = known;
    return known;
  }

  return {
    add(sale) {
      const { amountMinor, currency } = sale;
      const stem = sale.date.slice(0, 7) + currency;
      for (const { dimension, sums } of shelfOf(stem)) {
        const name = sale[dimension] ?? '';
        const sum = sums.get(name);
        if (sum === undefined) {
          const kept = ownCopy(name);
          sums.set(kept, {
            dimension,
            month: `${sale.date.slice(0, 7)}-01`,
            currency,
            name: kept,
            amountMinor,
            sales: 1,
          });
          count += 1;
        } else {
          sum.amountMinor += amountMinor;
          sum.sales += 1;
        }
      }
    },
    size: () => count,
    take() {
      const taken = [...shelves.values()].flatMap((shelf) => shelf.flatMap(({ sums }) => [...sums.values()]));
      shelves = new Map();
      lastShelf = undefined;
      count = 0;
      return taken.sort(
        (a, b) =>
          order(a.dimension, b.dimension) ||
          order(a.month, b.month) ||
          order(a.currency, b.currency) ||
          order(a.name, b.name),
      );
    },
  };
}

/** A name cut out of a file holds on to the piece of the file it was cut from; what is kept for long is written anew. */
function ownCopy(name: string): string {
  return [...name].join('');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
