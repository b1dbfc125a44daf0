/** Exact arithmetic: rationals of bigints, rounding half to even, and the largest-remainder split. */
import { invariant } from './invariant.ts';

/** numerator / denominator; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a plain decimal ("0.30", "-12.5", "26250.5"), or `null`; no exponent, no sign `+`. */
export function parseDecimal(text: string): Ratio | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  const point = text.indexOf('.');
  const places = point < 0 ? 0 : text.length - point - 1;
  return { numerator: BigInt(text.replace('.', '')), denominator: 10n ** BigInt(places) };
}

/** numerator / denominator rounded half to even; the denominator is positive. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  invariant(denominator > 0n, 'a denominator is positive');
  const negative = numerator < 0n;
  const absolute = negative ? -numerator : numerator;
  const floor = absolute / denominator;
  const twice = (absolute % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && floor % 2n === 1n);
  const rounded = up ? floor + 1n : floor;
  return negative ? -rounded : rounded;
}

/**
 * LR: splits `total` minor units in proportion to non-negative weights. Each exact share of the absolute total is
 * floored, left-over units go one each to the largest fractional parts, ties in the order given, and the sign is put
 * back. The parts always add up to the total. Weights that sum to zero split nothing but a zero total.
 */
export function splitByLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total === 0n) return weights.map(() => 0n);
  const sum = weights.reduce((a, b) => a + b, 0n);
  invariant(sum > 0n && weights.every((weight) => weight >= 0n), 'weights are not negative and not all zero');
  const absolute = total < 0n ? -total : total;
  const parts = weights.map((weight) => (absolute * weight) / sum);
  const remainders = weights.map((weight) => (absolute * weight) % sum);
  let left = absolute - parts.reduce((a, b) => a + b, 0n);
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => {
      const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n);
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
  for (const index of order) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}
