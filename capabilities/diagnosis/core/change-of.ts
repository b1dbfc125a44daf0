import { divideHalfEven, parseDecimal } from '#kernel/exact.ts';

const places = 10_000n;

/**
 * How much an amount grew or fell: `now` ÷ `before` − 1 as a decimal part of 1, rounded half to even to 4 places.
 * @param before @param now plain decimals of one currency
 * @returns `null` where there was nothing before, or less than nothing, of which nobody can say a part
 */
export function changeOf(before: string, now: string): string | null {
  const [was, is] = [parseDecimal(before), parseDecimal(now)];
  if (was === null || is === null || was.numerator <= 0n) return null;
  const difference = is.numerator * was.denominator - was.numerator * is.denominator;
  const rounded = divideHalfEven(difference * places, was.numerator * is.denominator);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(5, '0');
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
