import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { todayAt } from '#capabilities/organisations/server/today-at.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checkTargetDay, unitsOfShare } from '../core/check-target.ts';
import { most, shareOfUnits } from '../core/plan.ts';
import { isAtMost, shareOf } from '../core/plan-path.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { measurer, standingIn } from './measure-at.ts';
import { openPlanOf, openPlans } from './open-plan-of.ts';
import { type Doing, insertPlan, listPlans, lockOrganisation } from './store.ts';

export interface PlanWish {
  readonly by: Dimension;
  readonly name: string;
  readonly targetShare: string;
  readonly targetOn: string;
  readonly note: string;
  /** Where it begins; absent: at the last fact. */
  readonly startsOn?: string | undefined;
}

/** Plans to depend less on a counterparty, or on the group it counts under, beginning where the facts end. */
export async function makePlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  wish: PlanWish,
  doing: Doing,
): Promise<Decision<Id, DiversificationRefusal | DependencyRefusalCode>> {
  await lockOrganisation(tx, organisation);
  const measure = measurer(tx, organisation);
  const now = await measure(wish.by);
  if (!now.ok) return now;
  const { held } = now.value;
  const startsOn = wish.startsOn ?? held.to;
  if (startsOn < held.from || startsOn > held.to) {
    const values = { first: held.from, last: held.to };
    return refuse('start_is_outside_the_facts', { path: 'body.startsOn', values });
  }
  const measured = await measure(wish.by, { in: now.value.currency, to: startsOn });
  if (!measured.ok) return measured;
  const controllers = await controllersIn(tx, organisation, wish.by);
  const name = controllers.get(wish.name) ?? wish.name;
  const plans = await listPlans(tx, organisation);
  if (openPlans(plans).length >= most.plans)
    return refuse('there_are_too_many', { values: { most: most.plans } });
  const standing = standingIn(measured.value, name);
  if (standing.incomeMinor === 0n) {
    return refuse('counterparty_is_not_in_the_facts', { path: 'body.name', values: { name } });
  }
  if ((await openPlanOf(tx, organisation, plans, { by: wish.by, name })) !== undefined) {
    return refuse('counterparty_has_a_plan', { path: 'body.name', values: { name } });
  }
  const targetUnits = unitsOfShare(wish.targetShare);
  if (isAtMost(shareOf(standing.incomeMinor, standing.totalMinor), shareOfUnits(targetUnits))) {
    return refuse('target_is_reached_already', { path: 'body.targetShare', values: { name } });
  }
  const today = await todayAt(tx, organisation, doing.at);
  const checked = checkTargetDay(wish.targetOn, held.to > today ? held.to : today);
  if (!checked.ok) return checked;
  const rest = { insurance: 'not_looked_at', insuranceNote: '', note: wish.note } as const;
  const { by, targetOn } = wish;
  const { currency } = measured.value;
  await insertPlan(
    tx,
    organisation,
    id,
    { by, name, currency, startsOn, targetUnits, targetOn, ...rest },
    doing,
  );
  return accept(id);
}
