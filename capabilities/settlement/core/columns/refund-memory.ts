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

/** @param refunds how many there are at most; memory that none of them fills is never taken */
export function emptyMemory(rows: number, refunds: number, parties: number): RefundMemory {
  const width = remembered.timelyParts + parties;
  return {
    entries: new Int32Array(rows),
    used: 0,
    width,
    numbers: integerColumn((refunds + 1) * width),
  };
}
