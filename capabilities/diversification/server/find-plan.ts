import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadPlan, type Plan } from './store.ts';

/** A plan that is on the list, locked: changes in it come one after the other. */
export async function findPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Plan, 'plan_not_found'>> {
  const plan = await loadPlan(tx, organisation, id, 'change');
  return plan === undefined || plan.removedAt !== null ? refuse('plan_not_found') : accept(plan);
}
