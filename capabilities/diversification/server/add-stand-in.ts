import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideStandIn } from '../core/decide-stand-in.ts';
import { most } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type Doing, listStandIns, lockOrganisation, type StandInFields, writeStandIn } from './store.ts';

/** Names who takes over if a partner, channel or supplier goes. */
export async function addStandIn(
  tx: Transaction,
  organisation: Id,
  id: Id,
  wish: Omit<StandInFields, 'nameKey'>,
  doing: Doing,
): Promise<Decision<Id, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const others = (await listStandIns(tx, organisation)).filter(({ removedAt }) => removedAt === null);
  const decided = decideStandIn(wish, others);
  if (!decided.ok) return decided;
  if (others.length >= most.standIns)
    return refuse('there_are_too_many', { values: { most: most.standIns } });
  await writeStandIn(tx, organisation, id, { ...wish, nameKey: decided.value }, doing);
  return accept(id);
}
