import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listMembers, type Member } from './store.ts';

/** The people of an organisation whose membership has not ended. */
export function membersOf(tx: Transaction, organisation: Id): Promise<Member[]> {
  return listMembers(tx, organisation);
}
