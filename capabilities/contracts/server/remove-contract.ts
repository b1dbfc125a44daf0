import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { ContractRefusal } from '../core/refusals.ts';
import { type Doing, listContracts, lockContracts, markRemoved } from './store.ts';

/** Takes a contract off the register; one that is off already stays so, as it was. */
export async function removeContract(
  tx: Transaction,
  organisation: Id,
  doing: Doing,
  id: Id,
): Promise<Decision<Record<never, never>, ContractRefusal>> {
  await lockContracts(tx, organisation);
  const found = (await listContracts(tx, organisation)).find((one) => one.id === id);
  if (found === undefined) return refuse('contract_not_found');
  if (found.removedAt === null) await markRemoved(tx, organisation, id, doing);
  return accept({});
}
