import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { openPlans } from './open-plan-of.ts';
import {
  type Action,
  listActions,
  listPlans,
  listStandIns,
  listThreats,
  type Plan,
  type StandIn,
  type Threat,
} from './store.ts';

export interface KeptPlans {
  readonly plans: readonly { readonly plan: Plan; readonly actions: readonly Action[] }[];
  readonly standIns: readonly StandIn[];
  readonly threats: readonly Threat[];
}

/** What people wrote down of plans, stand-ins and threats, without what was removed or ended; nothing is measured. */
export async function keptPlans(tx: Transaction, organisation: Id): Promise<KeptPlans> {
  const isThere = ({ removedAt }: { readonly removedAt: Date | null }) => removedAt === null;
  const [plans, standIns, threats] = await Promise.all([
    listPlans(tx, organisation),
    listStandIns(tx, organisation),
    listThreats(tx, organisation),
  ]);
  const actions = await Promise.all(
    openPlans(plans).map(async (plan) => ({
      plan,
      actions: (await listActions(tx, organisation, plan.id)).filter(isThere),
    })),
  );
  return { plans: actions, standIns: standIns.filter(isThere), threats: threats.filter(isThere) };
}
