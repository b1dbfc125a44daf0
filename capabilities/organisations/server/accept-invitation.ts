import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { readLinkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person } from '#platform/identity/identity.ts';
import { checkInvitation } from '../core/invitation.ts';
import { insertMember, invitationByDigest, listMembers, loadOrganisation, markAccepted } from './store.ts';
import { type Newcomer, signUpPerson } from './welcome.ts';

/** What an open link offers. */
export async function readInvitation(services: Services, token: string) {
  const read = readLinkToken(token);
  if (read === null) return refuse('invitation_not_found');
  return services.database.asOrganisation(read.owner, async (tx) => {
    const usable = checkInvitation(
      await invitationByDigest(tx, read.owner, read.digest),
      services.clock.now(),
    );
    if (!usable.ok) return usable;
    const organisation = await loadOrganisation(tx, read.owner);
    const { email, role, expiresAt } = usable.value;
    return accept({
      organisationName: organisation?.name ?? '',
      email,
      role,
      expiresAt: expiresAt.toISOString(),
    });
  });
}

/** Joins: a signed-in person whose address the link was made for, or a new person who is signed up on the way. */
export async function acceptInvitation(
  services: Services,
  token: string,
  signedIn: Person | null,
  newPerson: Omit<Newcomer, 'email'> | undefined,
): Promise<Decision<{ organisation: Id; cookies: readonly string[] }>> {
  const offer = await readInvitation(services, token);
  if (!offer.ok) return offer;
  if (newPerson === undefined) {
    if (signedIn === null) return refuse('sign_in_needed');
    if (signedIn.email !== offer.value.email)
      return refuse('invitation_for_another_email', { values: { email: offer.value.email } });
    return join(services, token, signedIn, []);
  }
  const signedUp = await signUpPerson(services, { ...newPerson, email: offer.value.email }, [
    offer.value.organisationName,
  ]);
  if (!signedUp.ok) return signedUp;
  return join(services, token, signedUp.value.person, signedUp.value.cookies);
}

async function join(
  services: Services,
  token: string,
  person: Person,
  cookies: readonly string[],
): Promise<Decision<{ organisation: Id; cookies: readonly string[] }>> {
  const read = readLinkToken(token);
  if (read === null) return refuse('invitation_not_found');
  const now = services.clock.now();
  return services.database.asOrganisation(read.owner, async (tx) => {
    // The row is locked: of two people with one link, the second finds it used.
    const usable = checkInvitation(await invitationByDigest(tx, read.owner, read.digest), now);
    if (!usable.ok) return usable;
    const members = await listMembers(tx, read.owner);
    if (members.some(({ id }) => id === person.id)) return refuse('already_a_member');
    await insertMember(
      tx,
      read.owner,
      { person: person.id, role: usable.value.role, email: person.email },
      now,
    );
    await markAccepted(tx, read.owner, usable.value.id, person.id, now);
    return accept({ organisation: read.owner, cookies });
  });
}
