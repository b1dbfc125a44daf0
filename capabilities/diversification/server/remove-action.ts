import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { findPlan } from './find-plan.ts';
import { type Doing, listActions, markAction } from './store.ts';

/** @param doing who takes the action out of its plan; `null` brings it back */
export async function removeAction(
  tx: Transaction,
  place: { readonly organisation: Id; readonly plan: Id },
  id: Id,
  doing: Doing | null,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  const plan = await findPlan(tx, place.organisation, place.plan);
  if (!plan.ok) return plan;
  const all = await listActions(tx, place.organisation, place.plan);
  const action = all.find((one) => one.id === id);
  if (action === undefined) return refuse('action_not_found');
  const left = all.filter(({ removedAt }) => removedAt === null).length;
  if (doing === null && action.removedAt !== null && left >= most.actions) {
    return refuse('there_are_too_many', { values: { most: most.actions } });
  }
  await markAction(tx, place, id, doing);
  return accept({});
}
