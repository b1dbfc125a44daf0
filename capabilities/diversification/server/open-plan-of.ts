import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Plan } from './store.ts';

/** Plans that are pursued: neither removed nor ended. */
export function openPlans(plans: readonly Plan[]): readonly Plan[] {
  return plans.filter(({ removedAt, ending }) => removedAt === null && ending === null);
}

/** The plan that is pursued for a counterparty, or for the group it counts under. */
export async function openPlanOf(
  tx: Transaction,
  organisation: Id,
  plans: readonly Plan[],
  about: { readonly by: Dimension; readonly name: string },
): Promise<Plan | undefined> {
  const controllers = await controllersIn(tx, organisation, about.by);
  const headOf = (name: string) => controllers.get(name) ?? name;
  return openPlans(plans).find(({ by, name }) => by === about.by && headOf(name) === headOf(about.name));
}
