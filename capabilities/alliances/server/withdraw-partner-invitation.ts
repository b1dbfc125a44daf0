import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findAlliance } from './find-alliance.ts';
import { loadInvitations, markWithdrawn } from './store.ts';

/** Withdraws an invitation; its link stops working at once. Withdrawing it again changes nothing. */
export async function withdrawPartnerInvitation(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  invitation: Id,
  now: Date,
): Promise<
  Decision<Record<string, never>, 'alliance_not_found' | 'invitation_not_found' | 'invitation_already_used'>
> {
  const found = await findAlliance(tx, organisation, alliance, 'for change');
  if (!found.ok) return found;
  const one = (await loadInvitations(tx, alliance)).find(({ id }) => id === invitation);
  if (one === undefined) return refuse('invitation_not_found');
  if (one.acceptedAt !== null) return refuse('invitation_already_used');
  if (one.withdrawnAt === null) await markWithdrawn(tx, alliance, invitation, now);
  return accept({});
}
