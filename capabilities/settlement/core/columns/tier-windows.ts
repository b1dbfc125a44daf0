/** A window of a tiers rule as the engine on objects knows it, for calculations on bigints. */
import type { TierWindow } from '../state.ts';
import { readInteger, writeInteger } from './integer-column.ts';
import type { SharePlan } from './plan-rules.ts';

export function tierWindowOf(
  { counters, reached, shared }: SharePlan,
  window: number,
  parties: number,
): TierWindow {
  return {
    counter: readInteger(counters, window),
    reached: reached[window] ?? 0,
    shared: Array.from({ length: parties }, (_, party) => readInteger(shared, window * parties + party)),
  };
}

export function keepTierWindow(
  plan: SharePlan,
  window: number,
  { counter, reached, shared }: TierWindow,
): void {
  writeInteger(plan.counters, window, counter);
  plan.reached[window] = reached;
  shared.forEach((part, party) => {
    writeInteger(plan.shared, window * shared.length + party, part);
  });
}
