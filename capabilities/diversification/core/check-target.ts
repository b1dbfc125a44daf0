/** Whether a plan may aim at this day. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { longest } from './plan.ts';
import { monthOf, monthsBetween } from './plan-path.ts';
import type { DiversificationRefusal } from './refusals.ts';

/** @param after the day the target must lie behind: the plan's beginning, or today */
export function checkTargetDay(targetOn: string, after: string): Decision<null, DiversificationRefusal> {
  if (targetOn <= after) {
    return refuse('target_date_is_past', { path: 'body.targetOn', values: { after } });
  }
  if (monthsBetween(monthOf(after), monthOf(targetOn)) > longest.months) {
    return refuse('target_date_is_too_far', {
      path: 'body.targetOn',
      values: { years: longest.months / 12 },
    });
  }
  return accept(null);
}

/** A share as it is written on the wire, in parts of 10,000: `0.3` is 3,000. */
export function unitsOfShare(text: string): number {
  return Number(text.slice(2).padEnd(4, '0'));
}
