/** For which months a channel's spend was: a month, a quarter or a year, laid out on its months exactly. */
import { monthsLater } from '#capabilities/dependency/core/trend.ts';
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { daysInMonth, parsePeriodName, periodName } from '#kernel/local-date.ts';

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The months of a period by its name (`2026-03`, `2026-Q1`, `2026`), or `null` for another text. */
export function monthsOfPeriod(name: string): readonly string[] | null {
  const found = parsePeriodName(name);
  if (found === null) return null;
  const first = periodName(found.start, 'month');
  return Array.from({ length: monthsIn[found.period] }, (_, passed) => monthsLater(first, passed));
}

export interface MonthOfSpend {
  readonly month: string;
  readonly amountMinor: bigint;
}

/** The months' parts of a period's spend: equal, and adding up to the whole to the minor unit. */
export function spendByMonth(period: string, amountMinor: bigint): readonly MonthOfSpend[] {
  const months = monthsOfPeriod(period);
  invariant(months !== null, 'a spend is for a period that exists');
  const parts = splitByLargestRemainder(
    amountMinor,
    months.map(() => 1n),
  );
  return months.map((month, index) => ({ month, amountMinor: parts[index] ?? 0n }));
}

/** The last day of a month, `2026-02` to `2026-02-28`. */
export function lastDayOf(month: string): string {
  return `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`;
}
