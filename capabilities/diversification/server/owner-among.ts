import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';

/** Whether somebody may own an action or a threat: nobody, or a colleague of today. */
export async function ownerAmong(
  tx: Transaction,
  organisation: Id,
  owner: Id | null,
): Promise<Decision<null, DiversificationRefusal>> {
  if (owner === null) return accept(null);
  const members = await membersOf(tx, organisation);
  return members.some(({ id }) => id === owner)
    ? accept(null)
    : refuse('owner_is_no_colleague', { path: 'body.owner' });
}
