/** What of a sale is shared, in the settlement currency: its amount, less what the base of the terms leaves out. */
import type { Base } from '../terms.ts';
import type { EventColumns } from './event-columns.ts';
import { readInteger } from './integer-column.ts';

/** The columns that a base is formed of; `null` where nothing is taken off. */
export interface BaseColumns {
  readonly worth: Float64Array;
  readonly tax: Float64Array | null;
  readonly costOfGoods: Float64Array | null;
}

export function baseColumns(base: Base, { worth, tax, costOfGoods }: EventColumns): BaseColumns {
  return {
    worth: worth.values,
    tax: base === 'gross' ? null : (tax?.values ?? null),
    costOfGoods: base === 'profit' ? (costOfGoods?.values ?? null) : null,
  };
}

/** As a double; one that doubles do not hold is NaN or beyond every limit. */
export function baseNumber({ worth, tax, costOfGoods }: BaseColumns, row: number): number {
  let base = worth[row] ?? 0;
  if (tax !== null) base -= tax[row] ?? 0;
  if (costOfGoods !== null) base -= costOfGoods[row] ?? 0;
  return base;
}

/** Whatever its size. */
export function baseInteger(base: Base, { worth, tax, costOfGoods }: EventColumns, row: number): bigint {
  const gross = readInteger(worth, row);
  if (base === 'gross') return gross;
  const net = tax === null ? gross : gross - readInteger(tax, row);
  if (base === 'net') return net;
  return costOfGoods === null ? net : net - readInteger(costOfGoods, row);
}
