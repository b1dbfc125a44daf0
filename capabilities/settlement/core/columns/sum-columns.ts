/** What events came to for each party under many keys at once (months, products), as columns. */
import type { PartySums, Sums } from '../simulate.ts';
import { addInteger, addNumber, type IntegerColumn, integerColumn, readInteger } from './integer-column.ts';

/** Where what stands among the sums of a party. */
export const summed = {
  entitled: 0,
  held: 1,
  payments: 2,
  gained: 3,
  collected: 4,
  borne: 5,
  roles: 6,
} as const satisfies Readonly<Record<keyof PartySums, number>>;
const width = Object.keys(summed).length;

export interface SumColumns {
  readonly parties: number;
  /** At (key × parties + party) × width + what is summed. */
  readonly sums: IntegerColumn;
  /** By key: 1 where anything was entered. */
  readonly used: Uint8Array;
}

export function sumColumns(keys: number, parties: number): SumColumns {
  return { parties, sums: integerColumn(keys * parties * width), used: new Uint8Array(keys) };
}

/** Where the sums of a party begin; the key counts as used. */
export function sumsOf({ parties, used }: SumColumns, key: number, party: number): number {
  used[key] = 1;
  return (key * parties + party) * width;
}

/** Adds an entry of a column, whatever its size, so many times: 1 or -1. */
export function addEntry(
  { sums }: SumColumns,
  place: number,
  column: IntegerColumn,
  at: number,
  times: 1 | -1,
): void {
  const value = column.values[at] ?? 0;
  if (Number.isNaN(value)) addInteger(sums, place, readInteger(column, at) * BigInt(times));
  else addNumber(sums, place, times === 1 ? value : 0 - value);
}

export function readSums({ parties, sums }: SumColumns, key: number): Sums {
  return Array.from({ length: parties }, (_, party) => {
    const own = (what: number) => readInteger(sums, (key * parties + party) * width + what);
    return {
      entitled: own(summed.entitled),
      held: own(summed.held),
      payments: own(summed.payments),
      gained: own(summed.gained),
      collected: own(summed.collected),
      borne: own(summed.borne),
      roles: own(summed.roles),
    };
  });
}
