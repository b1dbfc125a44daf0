import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type PlanEnd, shareOfUnits } from '../core/plan.ts';
import { isAtMost, shareOf } from '../core/plan-path.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { findPlan } from './find-plan.ts';
import { measurer, standingIn } from './measure-at.ts';
import { type Doing, writePlanEnding } from './store.ts';

export interface EndWish {
  readonly version: number;
  readonly as: PlanEnd;
  readonly reason: string;
}

/** Ends a plan, with the reason. Finished is only what the facts say has reached its target. */
export async function endPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  { version, as, reason }: EndWish,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal | DependencyRefusalCode>> {
  const found = await findPlan(tx, organisation, id);
  if (!found.ok) return found;
  const plan = found.value;
  if (plan.version !== version) return refuse('plan_was_changed');
  if (as === 'finished') {
    const measured = await measurer(tx, organisation)(plan.by, { in: plan.currency });
    if (!measured.ok) return measured;
    const controllers = await controllersIn(tx, organisation, plan.by);
    const now = standingIn(measured.value, controllers.get(plan.name) ?? plan.name);
    if (!isAtMost(shareOf(now.incomeMinor, now.totalMinor), shareOfUnits(plan.targetUnits))) {
      return refuse('target_is_not_reached', { path: 'body.as', values: { name: plan.name } });
    }
  }
  const held = await heldSales(tx, organisation);
  const on = held === null || held.to < plan.startsOn ? plan.startsOn : held.to;
  await writePlanEnding(tx, organisation, id, { as, on, reason, ...doing }, doing);
  return accept({});
}
