import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { mostContracts } from '../core/contract-terms.ts';
import type { ContractRefusal } from '../core/refusals.ts';
import { type ContractWish, decideWish } from './decide-wish.ts';
import { type Doing, listContracts, lockContracts, writeContract } from './store.ts';

/** Puts a contract on record. */
export async function addContract(
  tx: Transaction,
  organisation: Id,
  doing: Doing,
  id: Id,
  wish: ContractWish,
): Promise<Decision<Id, ContractRefusal>> {
  await lockContracts(tx, organisation);
  const all = await listContracts(tx, organisation);
  if (all.filter(({ removedAt }) => removedAt === null).length >= mostContracts) {
    return refuse('there_are_too_many_contracts', { values: { most: mostContracts } });
  }
  const decided = await decideWish(tx, organisation, wish);
  if (!decided.ok) return decided;
  await writeContract(tx, organisation, id, decided.value, doing);
  return accept(id);
}
