import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { mostContracts } from '../core/contract-terms.ts';
import type { ContractRefusal } from '../core/refusals.ts';
import { listContracts, lockContracts, markRemoved } from './store.ts';

/** Brings a removed contract back; one that is there stays. */
export async function restoreContract(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Record<never, never>, ContractRefusal>> {
  await lockContracts(tx, organisation);
  const all = await listContracts(tx, organisation);
  const found = all.find((one) => one.id === id);
  if (found === undefined) return refuse('contract_not_found');
  if (found.removedAt === null) return accept({});
  if (all.filter(({ removedAt }) => removedAt === null).length >= mostContracts) {
    return refuse('there_are_too_many_contracts', { values: { most: mostContracts } });
  }
  await markRemoved(tx, organisation, id, null);
  return accept({});
}
