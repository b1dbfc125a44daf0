import { createHash } from 'node:crypto';
import { invitationDays, invitationState } from '#capabilities/organisations/core/invitation.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { linkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import type { Person } from '#platform/identity/identity.ts';
import { can } from '../core/can.ts';
import { findAlliance } from './find-alliance.ts';
import { insertInvitation, loadInvitations } from './store.ts';

export interface PartnerInvited {
  readonly id: Id;
  readonly link: string;
  readonly expiresAt: string;
  readonly mailed: boolean;
}

/** Offers another company the second side by a link that works once, for two weeks; mailed too where mail is set up. */
export async function invitePartner(
  tx: Transaction,
  services: Services,
  inviter: { organisation: Id; person: Person; language: Language },
  alliance: Id,
  partner: { email: string; organisationName: string },
): Promise<
  Decision<
    PartnerInvited,
    'alliance_not_found' | 'alliance_is_full' | 'partner_is_a_colleague' | 'partner_already_invited'
  >
> {
  const found = await findAlliance(tx, inviter.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const allowed = can('invite_partner', found.value.alliance.stage);
  if (!allowed.ok) return allowed;
  const colleagues = await membersOf(tx, inviter.organisation);
  if (colleagues.some(({ email }) => email === partner.email))
    return refuse('partner_is_a_colleague', { path: 'body.email' });
  const now = services.clock.now();
  const before = await loadInvitations(tx, alliance);
  if (before.some((one) => one.email === partner.email && invitationState(one, now) === 'open'))
    return refuse('partner_already_invited', { path: 'body.email' });
  const token = linkToken(alliance, services.random(24));
  const invited = {
    id: services.newId(),
    link: `${services.publicUrl}/join/alliance/${token}`,
    expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
  };
  const digest = createHash('sha256').update(token).digest();
  const { organisation, person } = inviter;
  await insertInvitation(
    tx,
    alliance,
    { ...partner, ...invited, digest, organisation, person: person.id },
    now,
  );
  await appendEntry(
    tx,
    alliance,
    { organisation, person: person.id, party: found.value.own.party },
    {
      action: 'partner_invited',
      at: now,
      subject: { invitation: invited.id },
      content: hashJson({ invitation: invited.id, organisationName: partner.organisationName }),
    },
  );
  const speak = speakIn(services.catalogue, inviter.language);
  const values = {
    inviter: person.name,
    organisation: found.value.own.organisationName,
    partner: partner.organisationName,
    alliance: found.value.alliance.name,
    goal: found.value.alliance.goal,
    link: invited.link,
    days: invitationDays,
  };
  // Anybody may open a sample: nobody's mailbox is reached from it.
  const { sample } = await organisationOf(tx, organisation);
  const mailed =
    !sample &&
    (await services.mail.post(tx, {
      to: partner.email,
      subject: speak('alliances.mail.invitation.subject', values),
      text: speak('alliances.mail.invitation.text', values),
    }));
  return accept({ ...invited, expiresAt: invited.expiresAt.toISOString(), mailed });
}
