import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findAlliance } from './find-alliance.ts';
import { loadInvitations, markWithdrawn } from './store.ts';

/** Withdraws an invitation; its link stops working at once. Withdrawing it again changes nothing. */
export async function withdrawPartnerInvitation(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  invitation: Id,
  now: Date,
): Promise<
  Decision<Record<string, never>, 'alliance_not_found' | 'invitation_not_found' | 'invitation_already_used'>
> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const one = (await loadInvitations(tx, alliance)).find(({ id }) => id === invitation);
  if (one === undefined) return refuse('invitation_not_found');
  if (one.acceptedAt !== null) return refuse('invitation_already_used');
  if (one.withdrawnAt !== null) return accept({});
  await markWithdrawn(tx, alliance, invitation, now);
  await appendEntry(
    tx,
    alliance,
    { ...by, party: found.value.own.party },
    {
      action: 'partner_invitation_withdrawn',
      at: now,
      subject: { invitation },
      content: hashJson({ invitation }),
    },
  );
  return accept({});
}
