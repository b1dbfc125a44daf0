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

export function monthSums(): MonthSums {
  let sums = new Map<string, MonthSum>();
  return {
    add(sale) {
      const month = `${sale.date.slice(0, 7)}-01`;
      const stem = `${month}\0${sale.currency}\0`;
      for (const dimension of dimensions) {
        const name = sale[dimension] ?? '';
        const key = `${dimension}\0${stem}${name}`;
        const sum = sums.get(key);
        if (sum === undefined) {
          sums.set(key, {
            dimension,
            month,
            currency: sale.currency,
            name,
            amountMinor: sale.amountMinor,
            sales: 1,
          });
        } else {
          sum.amountMinor += sale.amountMinor;
          sum.sales += 1;
        }
      }
    },
    size: () => sums.size,
    take() {
      const taken = [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, sum]) => sum);
      sums = new Map();
      return taken;
    },
  };
}
