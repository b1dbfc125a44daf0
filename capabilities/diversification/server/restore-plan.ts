import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { openPlanOf, openPlans } from './open-plan-of.ts';
import { type Doing, listPlans, lockOrganisation, markRemoved, writePlanEnding } from './store.ts';

/** Brings a removed plan back, or takes one that ended up again, unless its counterparty has another by now. */
export async function restorePlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  from: 'removal' | 'ending',
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const plans = await listPlans(tx, organisation);
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined || (from === 'ending' && plan.removedAt !== null)) return refuse('plan_not_found');
  if ((from === 'removal' ? plan.removedAt : plan.ending) === null) return accept({});
  // One that ended before it was removed comes back as it was: ended, and in nobody's way.
  if (from === 'ending' || plan.ending === null) {
    const other = await openPlanOf(tx, organisation, plans, plan);
    if (other !== undefined) return refuse('counterparty_has_a_plan', { values: { name: plan.name } });
    if (openPlans(plans).length >= most.plans)
      return refuse('there_are_too_many', { values: { most: most.plans } });
  }
  if (from === 'removal') await markRemoved(tx, organisation, 'diversification_plan', id, null);
  else await writePlanEnding(tx, organisation, id, null, doing);
  return accept({});
}
