import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { lockGate, moveSealBack } from './store.ts';

/**
 * Takes a seal back that no statement rests on, because the closing it was for came to nothing. What was recorded at its
 * arrival in between stays so.
 * @param until the moment up to which statements are closed; `null` without any
 */
export async function unsealEvents(tx: Transaction, alliance: Id, until: Instant | null): Promise<void> {
  await lockGate(tx, alliance);
  await moveSealBack(tx, alliance, until);
}
