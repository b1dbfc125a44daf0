import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checkTargetDay, unitsOfShare } from '../core/check-target.ts';
import type { InsuranceState } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { findPlan } from './find-plan.ts';
import { type Doing, updatePlan } from './store.ts';

export interface PlanChange {
  readonly version: number;
  readonly targetShare?: string | undefined;
  readonly targetOn?: string | undefined;
  readonly note?: string | undefined;
  readonly insurance?: InsuranceState | undefined;
  readonly insuranceNote?: string | undefined;
}

/** Changes what a plan aims at, its insurance or its note; what is left out stays. */
export async function changePlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  change: PlanChange,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  const found = await findPlan(tx, organisation, id);
  if (!found.ok) return found;
  const plan = found.value;
  if (plan.version !== change.version) return refuse('plan_was_changed');
  const targetOn = change.targetOn ?? plan.targetOn;
  if (targetOn !== plan.targetOn) {
    const checked = checkTargetDay(targetOn, plan.startsOn);
    if (!checked.ok) return checked;
  }
  const fields = {
    targetUnits: change.targetShare === undefined ? plan.targetUnits : unitsOfShare(change.targetShare),
    targetOn,
    note: change.note ?? plan.note,
    insurance: change.insurance ?? plan.insurance,
    insuranceNote: change.insuranceNote ?? plan.insuranceNote,
  };
  await updatePlan(tx, organisation, id, fields, doing);
  return accept({});
}
