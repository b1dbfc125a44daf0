/** Alliances over HTTP. */
import { listSources } from '#capabilities/candidates/server/list-sources.ts';
import { invitationState } from '#capabilities/organisations/core/invitation.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, type Caller, serve, serveOpen } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { acceptPartnerInvitation } from './accept-partner-invitation.ts';
import { candidateAlliances } from './candidate-alliances.ts';
import { changeAlliance } from './change-alliance.ts';
import { createAlliance } from './create-alliance.ts';
import { invitePartner } from './invite-partner.ts';
import { listPartnerInvitations } from './list-partner-invitations.ts';
import { nameAccountablePerson } from './name-accountable-person.ts';
import { readAlliance } from './read-alliance.ts';
import { readAlliances } from './read-alliances.ts';
import { readPartnerInvitation } from './read-partner-invitation.ts';
import { withdrawPartnerInvitation } from './withdraw-partner-invitation.ts';

const actor = (caller: Caller) => ({ organisation: caller.organisation, person: personOf(caller).id });

export const allianceRoutes: readonly Binding[] = [
  serve(contract.listAlliances, async ({ caller, tx, services }) =>
    accept({ alliances: await readAlliances(tx, caller.organisation, services.clock.now()) }),
  ),
  serve(contract.createAlliance, async ({ body, caller, tx, services }) => {
    const created = await createAlliance(tx, services, actor(caller), body);
    return created.ok ? accept({ alliance: { id: created.value } }) : created;
  }),
  serve(contract.readAlliance, async ({ params, caller, tx, services }) => {
    const found = await readAlliance(tx, caller.organisation, params.alliance, services.clock.now());
    return found.ok ? accept({ alliance: found.value }) : found;
  }),
  serve(contract.changeAlliance, ({ params, body, caller, tx, services }) =>
    changeAlliance(tx, actor(caller), params.alliance, body, services.clock.now()),
  ),
  serve(contract.nameAccountablePerson, ({ params, body, caller, tx, services }) =>
    nameAccountablePerson(tx, services, actor(caller), params.alliance, body.person),
  ),
  serve(contract.invitePartner, async ({ params, body, caller, tx, services, language }) => {
    const inviter = { organisation: caller.organisation, person: personOf(caller), language };
    const invited = await invitePartner(tx, services, inviter, params.alliance, body);
    return invited.ok ? accept({ invitation: invited.value }) : invited;
  }),
  serve(contract.listPartnerInvitations, async ({ params, caller, tx, services }) => {
    const invitations = await listPartnerInvitations(tx, caller.organisation, params.alliance);
    if (!invitations.ok) return invitations;
    const now = services.clock.now();
    return accept({
      invitations: invitations.value.map(({ id, email, organisationName, createdAt, ...facts }) => ({
        id,
        email,
        organisationName,
        state: invitationState(facts, now),
        createdAt: createdAt.toISOString(),
        expiresAt: facts.expiresAt.toISOString(),
      })),
    });
  }),
  serve(contract.listCandidateAlliances, async ({ caller, tx, services }) =>
    accept({ alliances: await candidateAlliances(tx, caller.organisation, services.clock.now()) }),
  ),
  serve(contract.listSources, async ({ caller, tx, services }) => {
    const begun = await candidateAlliances(tx, caller.organisation, services.clock.now());
    const allied = new Set(begun.flatMap(({ candidate, joined }) => (joined === null ? [] : [candidate])));
    return accept({ sources: [...(await listSources(tx, caller.organisation, allied))] });
  }),
  serve(contract.withdrawPartnerInvitation, ({ params, caller, tx, services }) =>
    withdrawPartnerInvitation(tx, actor(caller), params.alliance, params.invitation, services.clock.now()),
  ),
  serveOpen(contract.readPartnerInvitation, ({ params, services }) =>
    readPartnerInvitation(services, params.token),
  ),
  serveOpen(contract.acceptPartnerInvitation, async ({ params, body, person, services, setCookies }) => {
    const joined = await acceptPartnerInvitation(services, params.token, person, body);
    if (!joined.ok) return joined;
    const { alliance, organisation, cookies } = joined.value;
    setCookies(cookies);
    return accept({ alliance: { id: alliance }, organisation: { id: organisation } });
  }),
];
