import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadPlan, type Plan } from './store.ts';

/** A plan that is pursued, locked: changes in it come one after the other. One that ended is only read. */
export async function findPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Plan, 'plan_not_found' | 'plan_has_ended'>> {
  const plan = await loadPlan(tx, organisation, id, 'change');
  if (plan === undefined || plan.removedAt !== null) return refuse('plan_not_found');
  return plan.ending === null ? accept(plan) : refuse('plan_has_ended');
}
