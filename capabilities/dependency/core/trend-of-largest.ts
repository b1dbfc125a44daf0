/**
 * The trend of the largest share and the HHI alone, for as many counterparties as there are: months come one by one, and
 * no more than a year of them is held. Its figures are those of `trend`.
 */
import type { Ratio } from '#kernel/exact.ts';
import { type ExactSums, exactSums } from './exact-sums.ts';
import { type CalendarMonth, type MonthlyAmount, monthsLater, rolled } from './trend.ts';

/** The 12 months that end with `month`; `largest` is `null` where nobody had a positive net in them. */
export interface TrendOfLargestPoint {
  readonly month: CalendarMonth;
  readonly largest: { readonly name: string; readonly amountMinor: bigint; readonly share: Ratio } | null;
  readonly totalMinor: bigint;
  /** Σ (100·share)², 0 to 10,000; 0 without a largest. */
  readonly hhi: Ratio;
}

export interface RollingLargest {
  /** The amounts of the next month with facts, in the order of the months. A name may occur several times. */
  readonly take: (month: CalendarMonth, amounts: Iterable<Omit<MonthlyAmount, 'month'>>) => void;
  /** One point a month, from the twelfth month of the facts to their last. */
  readonly points: () => readonly TrendOfLargestPoint[];
}

/** What came in a month, each at the place of its name. */
interface MonthTaken {
  readonly places: number[];
  readonly minors: bigint[];
}

export function rollingLargest(): RollingLargest {
  const places = new Map<string, number>();
  const names: string[] = [];
  const net = exactSums();
  const lastYear = new Map<CalendarMonth, MonthTaken>();
  const points: TrendOfLargestPoint[] = [];
  let first: CalendarMonth | null = null;
  let last: CalendarMonth | null = null;
  const placeOf = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  const take = (month: CalendarMonth, amounts: Iterable<Omit<MonthlyAmount, 'month'>>) => {
    const taken: MonthTaken = { places: [], minors: [] };
    for (const { name, amountMinor } of amounts) {
      const place = placeOf(name);
      taken.places.push(place);
      taken.minors.push(amountMinor);
      net.add(place, amountMinor);
    }
    lastYear.set(month, taken);
    const left = monthsLater(month, -rolled);
    const leaving = lastYear.get(left);
    leaving?.places.forEach((place, at) => {
      net.add(place, -(leaving.minors[at] ?? 0n));
    });
    lastYear.delete(left);
    first ??= month;
    last = month;
    if (monthsLater(month, 1 - rolled) >= first) points.push(pointOf(month, names, net));
  };
  return {
    take(month, amounts) {
      // Months without facts are points as well.
      while (last !== null && monthsLater(last, 1) < month) take(monthsLater(last, 1), []);
      take(month, amounts);
    },
    points: () => points,
  };
}

/** One point a month, from the twelfth month of the facts to their last. A name may occur several times in a month. */
export function trendOfLargest(amounts: readonly MonthlyAmount[]): readonly TrendOfLargestPoint[] {
  const byMonth = new Map<CalendarMonth, MonthlyAmount[]>();
  for (const amount of amounts) {
    const month = byMonth.get(amount.month);
    if (month) month.push(amount);
    else byMonth.set(amount.month, [amount]);
  }
  const rolling = rollingLargest();
  for (const month of [...byMonth.keys()].sort()) rolling.take(month, byMonth.get(month) ?? []);
  return rolling.points();
}

/** Of equal ones the first by name is the largest. */
function pointOf(month: CalendarMonth, names: readonly string[], net: ExactSums): TrendOfLargestPoint {
  let largest: { name: string; amountMinor: bigint } | null = null;
  let totalMinor = 0n;
  let squares = 0n;
  for (const [place, name] of names.entries()) {
    const amountMinor = net.at(place);
    if (amountMinor <= 0n) continue;
    totalMinor += amountMinor;
    squares += amountMinor * amountMinor;
    if (
      largest === null ||
      amountMinor > largest.amountMinor ||
      (amountMinor === largest.amountMinor && name < largest.name)
    ) {
      largest = { name, amountMinor };
    }
  }
  if (largest === null) return { month, largest, totalMinor, hhi: { numerator: 0n, denominator: 1n } };
  return {
    month,
    largest: { ...largest, share: { numerator: largest.amountMinor, denominator: totalMinor } },
    totalMinor,
    hhi: { numerator: 10_000n * squares, denominator: totalMinor * totalMinor },
  };
}
