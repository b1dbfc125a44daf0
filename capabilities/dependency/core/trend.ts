/** How a dependency moves: the concentration of the 12 months up to each month, and when its rise is a signal. */
import type { Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, parsePeriodName, periodName } from '#kernel/local-date.ts';
import { type Concentration, concentration, type Share } from './concentration.ts';
import { type ConcentrationPolicy, usMergerGuidelines2023 } from './policies.ts';

/** A month of a year, `yyyy-mm`. */
export type CalendarMonth = string;

/** The net amount of one counterparty in one month, in minor units of one currency. */
export interface MonthlyAmount {
  readonly month: CalendarMonth;
  readonly name: string;
  readonly amountMinor: bigint;
}

/** The 12 months that end with `month`; `null` where nobody had a positive net in them. */
export interface TrendPoint {
  readonly month: CalendarMonth;
  readonly concentration: LargestInTrend | null;
}

/** The figures of a month and its largest counterparty; the others would be held once a month. */
export interface LargestInTrend
  extends Pick<Concentration, 'totalMinor' | 'top' | 'hhi' | 'effectiveNumber' | 'gini'> {
  /** The largest alone. */
  readonly shares: readonly Share[];
}

/** The largest share grew by 5 points or more within 6 months. */
export interface TopShareRise {
  /** The month in which it was seen. */
  readonly month: CalendarMonth;
  readonly earlierMonth: CalendarMonth;
  readonly earlier: { readonly name: string; readonly share: Ratio };
  readonly now: { readonly name: string; readonly share: Ratio };
}

/** Months rolled together, and the months within which a rise counts. */
export const rolled = 12;
const riseWithin = 6;

/**
 * One point a month, from the twelfth month of the facts to their last; none while they are shorter than a year.
 * A name may occur several times in a month.
 */
export function trend(
  amounts: readonly MonthlyAmount[],
  policy: ConcentrationPolicy = usMergerGuidelines2023,
): readonly TrendPoint[] {
  const byMonth = new Map<CalendarMonth, MonthlyAmount[]>();
  for (const amount of amounts) {
    const month = byMonth.get(amount.month);
    if (month) month.push(amount);
    else byMonth.set(amount.month, [amount]);
  }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];

  const points: TrendPoint[] = [];
  const net = new Map<string, { minor: bigint; facts: number }>();
  const add = (month: CalendarMonth, sign: 1 | -1) => {
    for (const { name, amountMinor } of byMonth.get(month) ?? []) {
      const before = net.get(name) ?? { minor: 0n, facts: 0 };
      const facts = before.facts + sign;
      if (facts === 0) net.delete(name);
      else net.set(name, { minor: before.minor + BigInt(sign) * amountMinor, facts });
    }
  };
  for (let month = first; month <= last; month = monthsLater(month, 1)) {
    add(month, 1);
    const leaving = monthsLater(month, -rolled);
    if (leaving >= first) add(leaving, -1);
    if (monthsLater(month, 1 - rolled) < first) continue;
    const found = concentration(new Map([...net].map(([name, { minor }]) => [name, minor])), policy);
    points.push({ month, concentration: found.ok ? largestIn(found.value) : null });
  }
  return points;
}

function largestIn({ totalMinor, shares, top, hhi, effectiveNumber, gini }: Concentration): LargestInTrend {
  return { totalMinor, shares: shares.slice(0, 1), top, hhi, effectiveNumber, gini };
}

/** A point of which only the largest share matters. */
export interface LargestPoint {
  readonly month: CalendarMonth;
  readonly concentration: {
    readonly shares: readonly { readonly name: string; readonly share: Ratio }[];
  } | null;
}

/** Every month of a trend in which the largest share stood 5 points or more above where it stood 6 months before. */
export function topShareRises(points: readonly LargestPoint[]): readonly TopShareRise[] {
  const rises: TopShareRise[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - riseWithin];
    const [earlier, now] = [before?.concentration?.shares[0], point.concentration?.shares[0]];
    if (before === undefined || earlier === undefined || now === undefined) continue;
    if (!risesByFivePoints(earlier.share, now.share)) continue;
    rises.push({
      month: point.month,
      earlierMonth: before.month,
      earlier: { name: earlier.name, share: earlier.share },
      now: { name: now.name, share: now.share },
    });
  }
  return rises;
}

/** now − earlier ≥ 1/20, multiplied out. */
function risesByFivePoints(earlier: Ratio, now: Ratio): boolean {
  const difference = now.numerator * earlier.denominator - earlier.numerator * now.denominator;
  return difference * 20n >= now.denominator * earlier.denominator;
}

/** Since which month the last rise of a trend has lasted without a break; `null` where its last month shows none. */
export function currentRise(
  points: readonly LargestPoint[],
): { readonly since: CalendarMonth; readonly rise: TopShareRise } | null {
  const rises = topShareRises(points);
  const last = rises.at(-1);
  if (last === undefined || last.month !== points.at(-1)?.month) return null;
  let since = last.month;
  for (
    let index = rises.length - 2;
    index >= 0 && rises[index]?.month === monthsLater(since, -1);
    index -= 1
  ) {
    since = monthsLater(since, -1);
  }
  return { since, rise: last };
}

export function monthsLater(month: CalendarMonth, count: number): CalendarMonth {
  const period = parsePeriodName(month);
  invariant(period?.period === 'month', 'a month is yyyy-mm');
  return periodName(addToLocalDate(period.start, { count, unit: 'months' }), 'month');
}
