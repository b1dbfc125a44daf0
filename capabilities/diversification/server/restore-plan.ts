import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { listPlans, lockOrganisation, markRemoved } from './store.ts';

/** Brings a removed plan back, unless its counterparty has another by now. */
export async function restorePlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const plans = await listPlans(tx, organisation);
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) return refuse('plan_not_found');
  const isTaken = plans.some(
    (one) => one.id !== id && one.removedAt === null && one.by === plan.by && one.name === plan.name,
  );
  if (isTaken) return refuse('counterparty_has_a_plan', { values: { name: plan.name } });
  await markRemoved(tx, organisation, 'diversification_plan', id, null);
  return accept({});
}
