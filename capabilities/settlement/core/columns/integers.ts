/** Whole numbers of columns as they stand: a safe number where it is one, else a bigint. */
import { type IntegerColumn, largestSafe, readInteger } from './integer-column.ts';
import { baseNumberOf, baseOf, type LineColumns } from './lines.ts';

export function entryAt(column: IntegerColumn, index: number): number | bigint {
  const value = column.values[index] ?? 0;
  return Number.isNaN(value) ? readInteger(column, index) : value;
}

/** What the parts of a line add up to. */
export function baseAt(lines: LineColumns, row: number): number | bigint {
  const base = baseNumberOf(lines, row);
  return Number.isNaN(base) ? baseOf(lines, row) : base;
}

export function minus(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= largestSafe && difference >= -largestSafe) return difference;
  }
  return BigInt(a) - BigInt(b);
}
