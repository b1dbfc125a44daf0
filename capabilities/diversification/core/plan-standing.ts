/** Where a plan stands against its path, told from the facts alone. */
import type { Ratio } from '#kernel/exact.ts';
import {
  isAtMost,
  monthOf,
  monthsBetween,
  type PlanPath,
  planNeed,
  type Standing,
  shareOf,
} from './plan-path.ts';

/**
 * `reached`: the share is at or below the target. `on_plan`: at or below where the path is in this month; `behind`:
 * above it. `missed`: the target's day is over, and it is not reached. `just_begun`: no month has passed in the facts.
 */
export const planStates = ['reached', 'on_plan', 'behind', 'missed', 'just_begun'] as const;
export type PlanState = (typeof planStates)[number];

export interface PlanStanding {
  readonly state: PlanState;
  readonly share: Ratio;
  /** Where the path is in the month of the last fact. */
  readonly plannedShare: Ratio;
  readonly othersMinor: bigint;
  /** What the others would have to bring today for the planned share, at what the counterparty brings today. */
  readonly plannedOthersMinor: bigint;
  /** What they lack of it; 0 where they do not. */
  readonly shortMinor: bigint;
  /** Months from the last fact to the target's month; 0 when it has come. */
  readonly monthsLeft: number;
}

/** @param lastFact the last day there are facts of */
export function planStanding(
  path: PlanPath,
  target: Ratio,
  now: Standing,
  days: { readonly lastFact: string; readonly start: string; readonly target: string },
): PlanStanding {
  const month = monthOf(days.lastFact);
  const passed = Math.min(path.months, Math.max(0, monthsBetween(monthOf(days.start), month)));
  const plannedShare = path.points[passed]?.share ?? target;
  const share = shareOf(now.incomeMinor, now.totalMinor);
  const othersMinor = now.totalMinor - now.incomeMinor;
  const plannedOthersMinor = plannedShare.numerator <= 0n ? 0n : planNeed(now, plannedShare).neededMinor;
  const left = monthsBetween(month, monthOf(days.target));
  const state = (): PlanState => {
    if (isAtMost(share, target)) return 'reached';
    if (days.lastFact > days.target) return 'missed';
    if (passed === 0) return 'just_begun';
    return isAtMost(share, plannedShare) ? 'on_plan' : 'behind';
  };
  return {
    state: state(),
    share,
    plannedShare,
    othersMinor,
    plannedOthersMinor,
    shortMinor: plannedOthersMinor > othersMinor ? plannedOthersMinor - othersMinor : 0n,
    monthsLeft: Math.max(0, left),
  };
}
