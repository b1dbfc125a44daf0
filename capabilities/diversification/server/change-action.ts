import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { readGivenMoney } from '../core/read-given-money.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import type { ActionWish } from './add-action.ts';
import { findPlan } from './find-plan.ts';
import { ownerAmong } from './owner-among.ts';
import { type Doing, listActions, writeAction } from './store.ts';

export type ActionChange = { readonly version: number; readonly doneOn?: string | null | undefined } & {
  readonly [Field in keyof ActionWish]?: ActionWish[Field] | undefined;
};

/** Changes an action, or says on which day it was done; what is left out stays. */
export async function changeAction(
  tx: Transaction,
  place: { readonly organisation: Id; readonly plan: Id },
  id: Id,
  change: ActionChange,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  const plan = await findPlan(tx, place.organisation, place.plan);
  if (!plan.ok) return plan;
  const action = (await listActions(tx, place.organisation, place.plan)).find((one) => one.id === id);
  if (action === undefined || action.removedAt !== null) return refuse('action_not_found');
  if (action.version !== change.version) return refuse('action_was_changed');
  const owner = change.owner === undefined ? action.owner : change.owner;
  if (owner !== action.owner) {
    const known = await ownerAmong(tx, place.organisation, owner);
    if (!known.ok) return known;
  }
  const income =
    change.income === undefined
      ? accept(action.incomeMinor)
      : readGivenMoney(change.income, plan.value.currency, 'body.income');
  if (!income.ok) return income;
  const doneOn = change.doneOn === undefined ? action.doneOn : change.doneOn;
  // A day later than here is today somewhere east of here.
  const tomorrow = new Date(doing.at.getTime() + 86_400_000).toISOString().slice(0, 10);
  if (doneOn !== null && doneOn !== action.doneOn && doneOn > tomorrow) {
    return refuse('done_day_is_in_the_future', { path: 'body.doneOn' });
  }
  const { kind = action.kind, what = action.what, dueOn = action.dueOn } = change;
  await writeAction(tx, place, id, { kind, what, owner, dueOn, doneOn, incomeMinor: income.value }, doing);
  return accept({});
}
