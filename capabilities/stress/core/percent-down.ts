import type { Ratio } from '#kernel/exact.ts';

/** Per cent with one decimal, rounded down: what must not be exceeded is not told larger than it is. */
export function percentDown({ numerator, denominator }: Ratio): string {
  const tenths = (numerator * 1000n) / denominator;
  return `${tenths / 10n}.${tenths % 10n}`;
}
