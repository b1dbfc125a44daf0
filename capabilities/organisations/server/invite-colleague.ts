import { createHash } from 'node:crypto';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { atLeast, type Role } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { linkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import type { Person } from '#platform/identity/identity.ts';
import { invitationDays, mostInvitationsADay } from '../core/invitation.ts';
import { countInvitationsSince, insertInvitation, listMembers, loadOrganisation } from './store.ts';

export interface Invited {
  readonly id: Id;
  readonly link: string;
  readonly expiresAt: string;
  readonly mailed: boolean;
}

/** Offers a colleague a role by a link that works once, for two weeks; mailed too where mail is set up. */
export async function inviteColleague(
  tx: Transaction,
  services: Services,
  inviter: { organisation: Id; person: Person; role: Role; language: Language },
  offer: { email: string; role: Role },
): Promise<Decision<Invited>> {
  if (!atLeast(inviter.role, offer.role)) return refuse('role_above_own', { path: 'body.role' });
  const members = await listMembers(tx, inviter.organisation);
  if (members.some(({ email }) => email === offer.email))
    return refuse('already_a_member', { path: 'body.email' });
  const now = services.clock.now();
  const sent = await countInvitationsSince(tx, inviter.organisation, new Date(now.getTime() - 86_400_000));
  if (sent >= mostInvitationsADay)
    return refuse('too_many_invitations', { values: { most: mostInvitationsADay } });
  const token = linkToken(inviter.organisation, services.random(24));
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const id = services.newId();
  const digest = createHash('sha256').update(token).digest();
  await insertInvitation(
    tx,
    inviter.organisation,
    { id, ...offer, digest, invitedBy: inviter.person.id, expiresAt },
    now,
  );
  const link = `${services.publicUrl}/join/organisation/${token}`;
  const organisation = await loadOrganisation(tx, inviter.organisation);
  const speak = speakIn(services.catalogue, inviter.language);
  const values = {
    inviter: inviter.person.name,
    organisation: organisation?.name ?? '',
    link,
    days: invitationDays,
  };
  // Anybody may open a sample: nobody's mailbox is reached from it.
  const mailed =
    organisation?.sample !== true &&
    (await services.mail.post(tx, {
      to: offer.email,
      subject: speak('organisations.mail.invitation.subject', values),
      text: speak('organisations.mail.invitation.text', values),
    }));
  return accept({ id, link, expiresAt: expiresAt.toISOString(), mailed });
}
