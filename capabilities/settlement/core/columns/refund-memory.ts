import { type EventColumns, rowKinds } from './event-columns.ts';
import { type IntegerColumn, integerColumn } from './integer-column.ts';

/** What refunds so far took back of the sales that have any. The numbers of a sale stand together, at entry × `width`. */
export interface RefundMemory {
  /** By row of the sale: its entry, or 0 for none yet. */
  readonly entries: Int32Array;
  used: number;
  readonly width: number;
  readonly numbers: IntegerColumn;
}

/** Where what stands in an entry; from `timelyParts` on, one number a party. */
export const remembered = { refunded: 0, refundedBase: 1, timelyBase: 2, timelyParts: 3 } as const;

export function emptyMemory({ count, kind }: EventColumns, parties: number): RefundMemory {
  let entries = 1;
  for (let row = 0; row < count; row += 1) if (kind[row] === rowKinds.refund) entries += 1;
  const width = remembered.timelyParts + parties;
  return { entries: new Int32Array(count), used: 0, width, numbers: integerColumn(entries * width) };
}
