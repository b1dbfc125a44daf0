import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { ContractRefusal } from '../core/refusals.ts';
import { type ContractWish, decideWish } from './decide-wish.ts';
import { type Doing, listContracts, lockContracts, writeContract } from './store.ts';

export interface ContractChange extends ContractWish {
  /** The version the person saw. */
  readonly version: number;
}

/** Changes what is on record of a contract. What is so already stays as it is, with its version. */
export async function changeContract(
  tx: Transaction,
  organisation: Id,
  doing: Doing,
  id: Id,
  { version, ...wish }: ContractChange,
): Promise<Decision<number, ContractRefusal>> {
  await lockContracts(tx, organisation);
  const all = await listContracts(tx, organisation);
  const before = all.find((one) => one.id === id && one.removedAt === null);
  if (before === undefined) return refuse('contract_not_found');
  const decided = await decideWish(tx, organisation, wish);
  if (!decided.ok) return decided;
  const after = { ...before, ...decided.value };
  if (JSON.stringify(after) === JSON.stringify(before)) return accept(before.version);
  if (version !== before.version) {
    const who = (await namesOf(tx, [before.changedBy])).get(before.changedBy) ?? '';
    return refuse('contract_was_changed', { path: 'version', values: { who } });
  }
  await writeContract(tx, organisation, id, decided.value, doing);
  return accept(before.version + 1);
}
