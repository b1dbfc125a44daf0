import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { lockGate, updateSeal } from './store.ts';

/**
 * From here on nothing is recorded before a moment any more, because statements of the time before it are closed. Waits
 * for pushes under way and keeps new ones waiting until the transaction ends.
 */
export async function sealEvents(tx: Transaction, alliance: Id, until: Instant): Promise<void> {
  await lockGate(tx, alliance);
  await updateSeal(tx, alliance, until);
}
