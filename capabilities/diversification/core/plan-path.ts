/** What a plan asks for, and where it wants to be in each month on the way. */

import { monthsLater } from '#capabilities/dependency/core/trend.ts';
import { wayDown } from '#capabilities/dependency/core/way-down.ts';
import { divideHalfEven, type Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate, parsePeriodName, periodName } from '#kernel/local-date.ts';
import { monthlyGrowth, rateUnits } from './monthly-growth.ts';

/** Income over 12 months, in minor units: from the counterparty, and from all. */
export interface Standing {
  readonly incomeMinor: bigint;
  readonly totalMinor: bigint;
}

export interface PlanNeed {
  readonly othersMinor: bigint;
  /** What the others must bring in 12 months, rounded up to the minor unit. */
  readonly neededMinor: bigint;
  /** By how much they must grow: needed − others; below 0 the target is reached. */
  readonly moreMinor: bigint;
  /** needed ÷ others − 1, exact; `null` while nobody else brings anything. */
  readonly growth: Ratio | null;
}

/** Others needed: C · (1 − t) ÷ t. From 40 of 100 to 140 where the target is 30 %: growth 250 %. */
export function planNeed({ incomeMinor, totalMinor }: Standing, target: Ratio): PlanNeed {
  const othersMinor = totalMinor - incomeMinor;
  const needed = incomeMinor * (target.denominator - target.numerator);
  const neededMinor = (needed + target.numerator - 1n) / target.numerator;
  const way = wayDown(incomeMinor, totalMinor, target);
  return {
    othersMinor,
    neededMinor,
    moreMinor: neededMinor - othersMinor,
    growth: way.ok ? way.value.growthNeeded : null,
  };
}

export interface PathPoint {
  readonly month: string;
  /** What the others are to bring in the 12 months up to it. */
  readonly othersMinor: bigint;
  readonly share: Ratio;
}

export interface PlanPath {
  readonly months: number;
  /** In millionths a month; `null` where the others begin at nothing, and the path goes up by equal amounts. */
  readonly growthAMonth: bigint | null;
  /** From the month of the beginning to that of the target, both included. */
  readonly points: readonly PathPoint[];
}

/**
 * The way from the beginning to the target, the counterparty's own income staying as it was: the others grow by the
 * same rate every month. The last point is the target itself.
 */
export function planPath(start: Standing, target: Ratio, from: string, to: string): PlanPath {
  const { othersMinor, neededMinor } = planNeed(start, target);
  const first = monthOf(from);
  const months = Math.max(1, monthsBetween(first, monthOf(to)));
  const growthAMonth = monthlyGrowth(othersMinor, neededMinor, months);
  const grown = (passed: number) => {
    if (passed >= months) return neededMinor > othersMinor ? neededMinor : othersMinor;
    if (growthAMonth === null) {
      return othersMinor + divideHalfEven((neededMinor - othersMinor) * BigInt(passed), BigInt(months));
    }
    const power = BigInt(passed);
    return divideHalfEven(othersMinor * (rateUnits + growthAMonth) ** power, rateUnits ** power);
  };
  const points = Array.from({ length: months + 1 }, (_, passed): PathPoint => {
    const others = grown(passed);
    return {
      month: monthsLater(first, passed),
      othersMinor: others,
      share: shareOf(start.incomeMinor, start.incomeMinor + others),
    };
  });
  return { months, growthAMonth, points };
}

/** A part of a whole; of nothing it is 0. */
export function shareOf(part: bigint, whole: bigint): Ratio {
  return whole <= 0n ? { numerator: 0n, denominator: 1n } : { numerator: part, denominator: whole };
}

export function isAtMost(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator <= b.numerator * a.denominator;
}

/** The month of a day, `yyyy-mm`. */
export function monthOf(day: string): string {
  const date = parseLocalDate(day);
  invariant(date !== null, 'a day of a plan exists');
  return periodName(date, 'month');
}

/** How many months the second is after the first; below 0 where it comes before. */
export function monthsBetween(first: string, second: string): number {
  const [a, b] = [parsePeriodName(first), parsePeriodName(second)];
  invariant(a?.period === 'month' && b?.period === 'month', 'a month is yyyy-mm');
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(second) - count(first);
}
