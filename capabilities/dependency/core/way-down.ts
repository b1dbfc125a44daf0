/** What it takes to depend less on one counterparty without selling it less. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Ratio } from '#kernel/exact.ts';
import type { DependencyRefusalCode } from './refusals.ts';

export interface WayDown {
  /** What all others bring now: T − C. */
  readonly othersNowMinor: bigint;
  /** What they must bring for C to be the target share: C·(1 − t) ÷ t, in minor units, not rounded. */
  readonly othersNeededMinor: Ratio;
  /** othersNeeded ÷ othersNow − 1; at or below 0 the target is reached. */
  readonly growthNeeded: Ratio;
}

/**
 * @param incomeMinor income C from the counterparty @param totalMinor income T of all
 * @param targetShare t, above 0 and below 1
 */
export function wayDown(
  incomeMinor: bigint,
  totalMinor: bigint,
  targetShare: Ratio,
): Decision<WayDown, DependencyRefusalCode> {
  const { numerator, denominator } = targetShare;
  if (numerator <= 0n || numerator >= denominator) return refuse('target_share_is_not_between_0_and_1');
  if (incomeMinor < 0n || incomeMinor > totalMinor) return refuse('income_is_not_part_of_total');
  const othersNowMinor = totalMinor - incomeMinor;
  if (othersNowMinor === 0n) return refuse('nobody_else_to_grow');
  const needed = incomeMinor * (denominator - numerator);
  return accept({
    othersNowMinor,
    othersNeededMinor: { numerator: needed, denominator: numerator },
    growthNeeded: { numerator: needed - othersNowMinor * numerator, denominator: othersNowMinor * numerator },
  });
}
