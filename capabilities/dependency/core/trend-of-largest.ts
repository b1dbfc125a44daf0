/**
 * The trend of the largest share and the HHI alone, for as many counterparties as there are: sums are carried from
 * month to month instead of sorting every window anew. Its figures are those of `trend`.
 */
import type { Ratio } from '#kernel/exact.ts';
import { type CalendarMonth, type MonthlyAmount, monthsLater, rolled } from './trend.ts';

/** The 12 months that end with `month`; `largest` is `null` where nobody had a positive net in them. */
export interface TrendOfLargestPoint {
  readonly month: CalendarMonth;
  readonly largest: { readonly name: string; readonly amountMinor: bigint; readonly share: Ratio } | null;
  readonly totalMinor: bigint;
  /** Σ (100·share)², 0 to 10,000; 0 without a largest. */
  readonly hhi: Ratio;
}

/** One point a month, from the twelfth month of the facts to their last. A name may occur several times in a month. */
export function trendOfLargest(amounts: readonly MonthlyAmount[]): readonly TrendOfLargestPoint[] {
  const byMonth = new Map<CalendarMonth, MonthlyAmount[]>();
  for (const amount of amounts) {
    const month = byMonth.get(amount.month);
    if (month) month.push(amount);
    else byMonth.set(amount.month, [amount]);
  }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];

  const points: TrendOfLargestPoint[] = [];
  const net = new Map<string, bigint>();
  let totalMinor = 0n;
  let squares = 0n;
  const add = (name: string, amountMinor: bigint) => {
    const before = net.get(name) ?? 0n;
    const after = before + amountMinor;
    if (before > 0n) {
      totalMinor -= before;
      squares -= before * before;
    }
    if (after > 0n) {
      totalMinor += after;
      squares += after * after;
    }
    if (after === 0n) net.delete(name);
    else net.set(name, after);
  };
  for (let month = first; month <= last; month = monthsLater(month, 1)) {
    for (const { name, amountMinor } of byMonth.get(month) ?? []) add(name, amountMinor);
    const leaving = byMonth.get(monthsLater(month, -rolled)) ?? [];
    for (const { name, amountMinor } of leaving) add(name, -amountMinor);
    if (monthsLater(month, 1 - rolled) < first) continue;
    points.push({
      month,
      largest: largestOf(net, totalMinor),
      totalMinor,
      hhi:
        totalMinor === 0n
          ? { numerator: 0n, denominator: 1n }
          : { numerator: 10_000n * squares, denominator: totalMinor * totalMinor },
    });
  }
  return points;
}

/** Of equal ones the first by name. */
function largestOf(net: ReadonlyMap<string, bigint>, totalMinor: bigint): TrendOfLargestPoint['largest'] {
  let found: { name: string; amountMinor: bigint } | null = null;
  for (const [name, amountMinor] of net) {
    if (amountMinor <= 0n) continue;
    if (
      found === null ||
      amountMinor > found.amountMinor ||
      (amountMinor === found.amountMinor && name < found.name)
    ) {
      found = { name, amountMinor };
    }
  }
  return found === null
    ? null
    : { ...found, share: { numerator: found.amountMinor, denominator: totalMinor } };
}
