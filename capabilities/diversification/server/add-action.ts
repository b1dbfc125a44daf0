import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ActionKind, most } from '../core/plan.ts';
import { readGivenMoney } from '../core/read-given-money.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { findPlan } from './find-plan.ts';
import { ownerAmong } from './owner-among.ts';
import { type Doing, listActions, writeAction } from './store.ts';

export interface ActionWish {
  readonly kind: ActionKind;
  readonly what: string;
  readonly owner: Id | null;
  readonly dueOn: string;
  readonly income: string;
}

/** Adds to a plan what will bring income elsewhere. */
export async function addAction(
  tx: Transaction,
  place: { readonly organisation: Id; readonly plan: Id },
  id: Id,
  wish: ActionWish,
  doing: Doing,
): Promise<Decision<Id, DiversificationRefusal>> {
  const plan = await findPlan(tx, place.organisation, place.plan);
  if (!plan.ok) return plan;
  const owner = await ownerAmong(tx, place.organisation, wish.owner);
  if (!owner.ok) return owner;
  const income = readGivenMoney(wish.income, plan.value.currency, 'body.income');
  if (!income.ok) return income;
  const others = await listActions(tx, place.organisation, place.plan);
  if (others.filter(({ removedAt }) => removedAt === null).length >= most.actions) {
    return refuse('there_are_too_many', { values: { most: most.actions } });
  }
  const { kind, what, dueOn } = wish;
  const fields = { kind, what, owner: wish.owner, dueOn, doneOn: null, incomeMinor: income.value };
  await writeAction(tx, place, id, fields, doing);
  return accept(id);
}
