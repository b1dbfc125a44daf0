import type { Base } from '../terms.ts';
import type { EventColumns } from './event-columns.ts';
import { readInteger } from './integer-column.ts';
import type { Run } from './run.ts';

/**
 * Enters the base of every row as a double. One that doubles do not hold is NaN or beyond every limit, and is formed
 * anew by `baseInteger` where its sale is shared.
 */
export function baseRows({ terms, columns, lines }: Run): void {
  const { worth, tax, costOfGoods } = columns;
  const base = lines.base.values;
  base.set(worth.values);
  if (terms.base === 'gross') return;
  if (tax !== null) takeOff(base, tax.values);
  if (terms.base === 'profit' && costOfGoods !== null) takeOff(base, costOfGoods.values);
}

function takeOff(base: Float64Array, part: Float64Array): void {
  for (let row = 0; row < base.length; row += 1) base[row] = (base[row] ?? 0) - (part[row] ?? 0);
}

/** The base of a sale, whatever its size. */
export function baseInteger(base: Base, { worth, tax, costOfGoods }: EventColumns, row: number): bigint {
  const gross = readInteger(worth, row);
  if (base === 'gross') return gross;
  const net = tax === null ? gross : gross - readInteger(tax, row);
  if (base === 'net') return net;
  return costOfGoods === null ? net : net - readInteger(costOfGoods, row);
}
