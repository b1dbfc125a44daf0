/**
 * The one action that would help most. Where cash runs out although nobody leaves, the business itself comes first. A
 * hole that three months of fixed cost fill is bridged by a fund, which leaves two years to find others; a larger one
 * would eat any fund, so more income from others has to be there before.
 */
import { divideHalfEven, type Ratio } from '#kernel/exact.ts';
import type { MonthFigures } from './cash-path.ts';
import type { PathSummary } from './path-summary.ts';
import { fallOf, type StressCase, totalIncomeMinor } from './stress-case.ts';

/** The others grow until the counterparty's share is small enough for cash to last. */
export interface ShareAction {
  readonly counterparty: string;
  readonly share: Ratio;
  readonly targetShare: Ratio;
  /** When it must be reached: the first month in which income falls. */
  readonly byMonth: number;
  readonly othersNowMinor: bigint;
  readonly othersNeededMinor: bigint;
  /** othersNeeded ÷ othersNow − 1 */
  readonly growth: Ratio;
}

export interface Help {
  readonly best: 'none' | 'result' | 'share' | 'fund';
  /** How much more cash now keeps every month at 0 or above. */
  readonly fundMinor: bigint;
  /** The fund in months of fixed cost, not rounded; `null` where there is no fixed cost. */
  readonly fundMonths: Ratio | null;
  /** `null`: not needed, or no income from others could come in time. */
  readonly share: ShareAction | null;
  /** How much better every month has to be for cash to last although nobody leaves; 0 where it lasts. */
  readonly resultMinor: bigint;
}

/** What a careful company keeps at hand, in months of fixed cost. */
const usualFundMonths = 3n;

interface Path extends PathSummary {
  readonly months: readonly MonthFigures[];
}

export function helpFor(stress: StressCase, scenario: Path, without: Path): Help {
  const fundMinor = scenario.lowest.cashMinor < 0n ? -scenario.lowest.cashMinor : 0n;
  const share = fundMinor > 0n ? shareAction(stress, scenario.months) : null;
  const resultMinor = without.months
    .map(({ month, cashMinor }) => ceilDivide(-cashMinor, BigInt(month)))
    .reduce((most, needed) => (needed > most ? needed : most), 0n);
  const { fixedCostMinor } = stress;
  const fundMonths = fixedCostMinor > 0n ? { numerator: fundMinor, denominator: fixedCostMinor } : null;
  return { best: bestOf(), fundMinor, fundMonths, share, resultMinor };

  function bestOf(): Help['best'] {
    if (fundMinor === 0n) return 'none';
    if (resultMinor > 0n) return 'result';
    const isBridged = fundMinor <= usualFundMonths * fixedCostMinor;
    return isBridged || share === null ? 'fund' : 'share';
  }
}

/**
 * The least monthly income X more from all who stay, from the first fall on, that keeps cash at 0 or above. Each month
 * is given one minor unit more than it needs, for the rounding of its variable cost.
 */
function shareAction(stress: StressCase, months: readonly MonthFigures[]): ShareAction | null {
  const { departures, income, variableCost } = stress;
  const leaving = largestLoss(stress);
  const leavers = new Set(departures.map(({ counterparty }) => counterparty));
  const total = totalIncomeMinor(stress);
  const leaversMinor = income.reduce(
    (sum, one) => (leavers.has(one.name) ? sum + one.monthlyMinor : sum),
    0n,
  );
  const othersNowMinor = total - leaversMinor;
  const kept = variableCost.denominator - variableCost.numerator;
  if (leaving === null || othersNowMinor === 0n || kept === 0n) return null;
  const byMonth = Math.min(...departures.map((departure) => fallOf(stress, departure)));
  let more = 0n;
  for (const { month, cashMinor } of months) {
    if (cashMinor >= 0n) continue;
    if (month < byMonth) return null;
    const count = BigInt(month - byMonth + 1);
    const needed = ceilDivide((count - cashMinor) * variableCost.denominator, count * kept);
    if (needed > more) more = needed;
  }
  const sharesOf = (whole: bigint): Ratio => ({ numerator: leaving.monthlyMinor, denominator: whole });
  return {
    counterparty: leaving.name,
    share: sharesOf(total),
    targetShare: sharesOf(total + more),
    byMonth,
    othersNowMinor,
    othersNeededMinor: othersNowMinor + more,
    growth: { numerator: more, denominator: othersNowMinor },
  };
}

/** Of those who leave, the one whose cuts take the most income a month. */
function largestLoss({ departures, income }: StressCase) {
  let largest: { readonly name: string; readonly monthlyMinor: bigint; readonly lossMinor: bigint } | null =
    null;
  for (const { name, monthlyMinor } of income) {
    const lossMinor = departures
      .filter(({ counterparty }) => counterparty === name)
      .reduce((sum, { cut }) => sum + divideHalfEven(monthlyMinor * cut.numerator, cut.denominator), 0n);
    if (lossMinor > (largest?.lossMinor ?? 0n)) largest = { name, monthlyMinor, lossMinor };
  }
  return largest;
}

/** Rounded up; the denominator is positive. */
function ceilDivide(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  return numerator > 0n && numerator % denominator !== 0n ? floor + 1n : floor;
}
