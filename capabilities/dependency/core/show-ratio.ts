/** Exact ratios as figures to be shown: only here are they rounded. */
import { divideHalfEven, type Ratio } from '#kernel/exact.ts';

/** A decimal with exactly `places` decimals, rounded half to even. */
export function decimalOf(ratio: Ratio, places: number): string {
  const scaled = divideHalfEven(ratio.numerator * 10n ** BigInt(places), ratio.denominator);
  if (places === 0) return scaled.toString();
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Per cent with exactly `places` decimals, without the sign. */
export function percentOf(ratio: Ratio, places: number): string {
  return decimalOf({ numerator: ratio.numerator * 100n, denominator: ratio.denominator }, places);
}

/** The nearest number to a ratio rounded to 12 decimals: for JSON and charts, never for money. */
export function numberOf(ratio: Ratio): number {
  return Number(decimalOf(ratio, 12));
}
