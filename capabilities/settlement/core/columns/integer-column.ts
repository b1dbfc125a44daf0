/**
 * A column of whole numbers of any size. Those that a double holds exactly stand in a typed array; the few beyond stand
 * in a map, with NaN in their place. Sums and comparisons with NaN fail every guard of the form `x <= limit`, so that
 * a calculation on doubles that meets one ends in the calculation on bigints by itself.
 */
export interface IntegerColumn {
  readonly values: Float64Array;
  readonly beyond: Map<number, bigint>;
}

export const largestSafe = Number.MAX_SAFE_INTEGER;
const safe = BigInt(largestSafe);

/**
 * The largest product of which quotient, remainder and the double of the remainder are exact in doubles: for whole
 * 0 ≤ a ≤ 2^52 and 0 < b ≤ 2^52, `Math.floor(a / b)` is the quotient, because a quotient that is no whole number is
 * at least 1/b below the next one, and a double near it is less than that away.
 */
export const largestProduct = 2 ** 52;

export function integerColumn(length: number): IntegerColumn {
  return { values: new Float64Array(length), beyond: new Map() };
}

export function readInteger({ values, beyond }: IntegerColumn, index: number): bigint {
  const value = values[index] ?? 0;
  return Number.isNaN(value) ? (beyond.get(index) ?? 0n) : BigInt(value);
}

export function writeInteger({ values, beyond }: IntegerColumn, index: number, value: bigint): void {
  const near = value >= -safe && value <= safe;
  values[index] = near ? Number(value) : Number.NaN;
  if (near) beyond.delete(index);
  else beyond.set(index, value);
}

/** Adds a safe integer to an entry; the sum may leave the safe range. */
export function addNumber(column: IntegerColumn, index: number, change: number): void {
  const sum = (column.values[index] ?? 0) + change;
  if (sum <= largestSafe && sum >= -largestSafe) column.values[index] = sum;
  else addInteger(column, index, BigInt(change));
}

export function addInteger(column: IntegerColumn, index: number, change: bigint): void {
  writeInteger(column, index, readInteger(column, index) + change);
}
