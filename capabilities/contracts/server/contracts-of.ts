import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listContracts, type RecordedContract } from './store.ts';

/** The contracts on record of an organisation, without those that were taken off. */
export async function contractsOf(tx: Transaction, organisation: Id): Promise<readonly RecordedContract[]> {
  return (await listContracts(tx, organisation)).filter(({ removedAt }) => removedAt === null);
}
