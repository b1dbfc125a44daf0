import { checkInvitation } from '#capabilities/organisations/core/invitation.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { type Newcomer, welcome } from '#capabilities/organisations/server/welcome.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { atLeast } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { readLinkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person } from '#platform/identity/identity.ts';
import { can } from '../core/can.ts';
import { checkPartyName } from '../core/party-name.ts';
import { readPartnerInvitation } from './read-partner-invitation.ts';
import {
  becomeMember,
  enterByInvitation,
  insertParty,
  invitationByDigest,
  loadAllianceLocked,
  loadParties,
  markAccepted,
  replaceAccountable,
  updateStage,
} from './store.ts';

/** Who comes in: an organisation of the signed-in person, or a new person with a new company. */
export interface Joining {
  readonly party: string;
  readonly organisation?: Id | undefined;
  readonly newcomer?:
    | (Omit<Newcomer, 'email'> & { organisationName: string; country: string; currency: string })
    | undefined;
}

export interface Joined {
  readonly alliance: Id;
  readonly organisation: Id;
  readonly cookies: readonly string[];
}

/** Joins the alliance of a link as its second side. Everything that can be refused before a newcomer is signed up, is. */
export async function acceptPartnerInvitation(
  services: Services,
  token: string,
  signedIn: Person | null,
  joining: Joining,
): Promise<Decision<Joined>> {
  const offer = await readPartnerInvitation(services, token);
  if (!offer.ok) return offer;
  const { newcomer } = joining;
  if (newcomer === undefined) {
    if (signedIn === null || joining.organisation === undefined) return refuse('sign_in_needed');
    if (signedIn.email !== offer.value.email)
      return refuse('invitation_for_another_email', { values: { email: offer.value.email } });
    return join(services, token, signedIn, joining.organisation, joining.party, []);
  }
  const taken = offer.value.parties.map(({ party }) => party);
  const party = checkPartyName(joining.party, 'body.party', taken);
  if (!party.ok) return party;
  const { organisationName, country, currency, ...person } = newcomer;
  const company = { name: organisationName, country, currency };
  const welcomed = await welcome(services, { ...person, email: offer.value.email }, company);
  if (!welcomed.ok) return welcomed;
  const { organisation, signedIn: session } = welcomed.value;
  return join(services, token, session.person, organisation, party.value, session.cookies);
}

async function join(
  services: Services,
  token: string,
  person: Person,
  organisation: Id,
  party: string,
  cookies: readonly string[],
): Promise<Decision<Joined>> {
  const read = readLinkToken(token);
  if (read === null) return refuse('invitation_not_found');
  return services.database
    .asPerson(person.id, organisation, async (tx, role) => {
      if (!atLeast(role, 'manager'))
        return refuse('role_too_weak', { values: { held: role, needed: 'manager' } });
      const link = { alliance: read.owner, digest: read.digest };
      const joined = await joinInTransaction(tx, services, link, { person: person.id, organisation }, party);
      if (!joined.ok) throw new NotJoined(joined);
      return accept({ alliance: read.owner, organisation, cookies });
    })
    .catch((error: unknown) => {
      if (error instanceof NotJoined) return error.decision;
      throw error;
    });
}

/** Ends the transaction of a joining that was refused half-way. */
class NotJoined extends Error {
  readonly decision: Decision<never>;
  constructor(decision: Decision<never>) {
    super('not joined');
    this.decision = decision;
  }
}

async function joinInTransaction(
  tx: Transaction,
  services: Services,
  link: { alliance: Id; digest: Uint8Array },
  by: { person: Id; organisation: Id },
  wishedName: string,
): Promise<Decision<Record<string, never>>> {
  const { alliance, digest } = link;
  const now = services.clock.now();
  const open = await enterByInvitation(tx, alliance, digest);
  const usable = checkInvitation(await invitationByDigest(tx, alliance, digest), now);
  if (!usable.ok) return usable;
  if (!open) return refuse('invitation_expired');
  const before = await loadParties(tx, [alliance]);
  if (before.some(({ organisation }) => organisation === by.organisation))
    return refuse('already_in_alliance');
  await becomeMember(tx, by.organisation, alliance, now);
  // From here on the transaction sees the alliance as a member, and holds it: of two links, one is used.
  const held = await loadAllianceLocked(tx, alliance);
  if (held === undefined) return refuse('invitation_not_found');
  const allowed = can('accept_invitation', held.stage);
  if (!allowed.ok) return allowed;
  const parties = await loadParties(tx, [alliance]);
  const name = checkPartyName(
    wishedName,
    'body.party',
    parties.map(({ party }) => party),
  );
  if (!name.ok) return name;
  const accepted = await markAccepted(tx, alliance, usable.value.id, by, now);
  if (accepted === 0) return refuse('invitation_already_used');
  const { name: organisationName, country } = await organisationOf(tx, by.organisation);
  const side = { party: name.value, position: parties.length + 1, organisation: by.organisation };
  await insertParty(tx, alliance, { ...side, organisationName, country }, now);
  const naming = {
    id: services.newId(),
    organisation: by.organisation,
    person: by.person,
    namedBy: by.person,
  };
  await replaceAccountable(tx, alliance, naming, now);
  await updateStage(tx, alliance, 'agreeing');
  await appendEntry(
    tx,
    alliance,
    { ...by, party: name.value },
    {
      action: 'party_joined',
      at: now,
      subject: { invitation: usable.value.id, accountablePerson: by.person },
      content: hashJson({ party: name.value, organisationName, country }),
    },
  );
  return accept({});
}
