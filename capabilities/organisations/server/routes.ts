/** Organisations over HTTP. */
import { accept, refuse } from '#kernel/decision.ts';
import { type Binding, serve, serveOpen } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { invitationState } from '../core/invitation.ts';
import { isSampleAddress } from '../core/sample-address.ts';
import { timeZoneOf } from '../core/time-zone-of.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import { changeRole } from './change-role.ts';
import { createKey } from './create-key.ts';
import { createOrganisation } from './create-organisation.ts';
import { inviteColleague } from './invite-colleague.ts';
import { personOf } from './person-of.ts';
import * as store from './store.ts';
import { welcome } from './welcome.ts';

const onWire = (key: store.Key) => ({
  ...key,
  scopes: [...key.scopes],
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

export const organisationRoutes: readonly Binding[] = [
  serveOpen(contract.welcome, async ({ body, services, setCookies }) => {
    const { organisationName, country, currency, ...newcomer } = body;
    const done = await welcome(services, newcomer, { name: organisationName, country, currency });
    if (!done.ok) return done;
    setCookies(done.value.signedIn.cookies);
    return accept({ organisation: { id: done.value.organisation } });
  }),
  serveOpen(contract.readMe, async ({ person, services }) => {
    const organisations = await services.database.asSelf(person.id, (tx) =>
      store.organisationsOf(tx, person.id),
    );
    return accept({ person, organisations });
  }),
  serveOpen(contract.changeMe, async ({ body, services, headers }) => {
    await services.identity.change(headers(), {
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.language === undefined ? {} : { language: body.language }),
    });
    return accept({});
  }),
  serveOpen(contract.addOrganisation, async ({ body, person, services }) => {
    // Whoever only looks around cannot sign in again, so a real company would be lost with the session.
    if (isSampleAddress(person.email)) return refuse('account_needed');
    const id = await createOrganisation(services, { ...body, sample: false }, person);
    return accept({ organisation: { id } });
  }),
  serve(contract.readOrganisation, async ({ caller, tx }) => {
    const organisation = await store.loadOrganisation(tx, caller.organisation);
    if (organisation === undefined) return refuse('organisation_not_found');
    const timeZone = timeZoneOf(organisation).name;
    return accept({ ...organisation, timeZone, id: caller.organisation, role: caller.role });
  }),
  serve(contract.changeOrganisation, async ({ body, caller, tx }) => {
    await store.updateOrganisation(tx, caller.organisation, body);
    return accept({});
  }),
  serve(contract.listPeople, async ({ caller, tx }) => {
    const members = await store.listMembers(tx, caller.organisation);
    return accept({ people: members.map((member) => ({ ...member, since: member.since.toISOString() })) });
  }),
  serve(contract.changeRole, ({ params, body, caller, tx, services }) =>
    changeRole(tx, caller.organisation, params.person, body.role, services.clock.now()),
  ),
  serve(contract.removePerson, ({ params, caller, tx, services }) =>
    changeRole(tx, caller.organisation, params.person, null, services.clock.now()),
  ),
  serve(contract.inviteColleague, async ({ body, caller, tx, services, language }) => {
    const inviter = {
      organisation: caller.organisation,
      role: caller.role,
      person: personOf(caller),
      language,
    };
    const invited = await inviteColleague(tx, services, inviter, body);
    return invited.ok ? accept({ invitation: invited.value }) : invited;
  }),
  serve(contract.listInvitations, async ({ caller, tx, services }) => {
    const invitations = await store.listInvitations(tx, caller.organisation);
    const now = services.clock.now();
    return accept({
      invitations: invitations.map(({ id, email, role, ...facts }) => ({
        id,
        email,
        role,
        state: invitationState(facts, now),
        expiresAt: facts.expiresAt.toISOString(),
      })),
    });
  }),
  serve(contract.withdrawInvitation, async ({ params, caller, tx, services }) => {
    const invitation = await store.invitationById(tx, caller.organisation, params.invitation);
    if (invitation === undefined) return refuse('invitation_not_found');
    if (invitation.acceptedAt !== null) return refuse('invitation_already_used');
    await store.markWithdrawn(tx, caller.organisation, invitation.id, services.clock.now());
    return accept({});
  }),
  serveOpen(contract.readInvitation, ({ params, services }) => readInvitation(services, params.token)),
  serveOpen(contract.acceptInvitation, async ({ params, body, person, services, setCookies }) => {
    const joined = await acceptInvitation(services, params.token, person, body.newPerson);
    if (!joined.ok) return joined;
    setCookies(joined.value.cookies);
    return accept({ organisation: { id: joined.value.organisation } });
  }),
  serve(contract.createKey, async ({ body, caller, services }) => {
    const created = await createKey(services, caller.organisation, personOf(caller), body);
    return created.ok ? accept({ key: onWire(created.value.key), text: created.value.text }) : created;
  }),
  serve(contract.listKeys, async ({ caller, services }) => {
    const keys = await services.database.identityOf(caller.organisation, (tx) =>
      store.listKeys(tx, caller.organisation),
    );
    return accept({ keys: keys.map(onWire) });
  }),
  serve(contract.revokeKey, async ({ params, caller, services }) => {
    const revoked = await services.database.identityOf(caller.organisation, (tx) =>
      store.markRevoked(tx, caller.organisation, params.key, services.clock.now()),
    );
    return revoked === 0 ? refuse('key_not_found') : accept({});
  }),
  serveOpen(contract.readInstallation, async ({ services }) => {
    const { version, databaseVersion, embedded } = services.installation;
    const mail = services.mail.configured;
    return accept({
      version,
      database: { version: databaseVersion, embedded },
      mail,
      advice: [
        ...(embedded ? (['embedded_for_small_use'] as const) : []),
        ...(mail ? [] : (['mail_not_set_up'] as const)),
      ],
    });
  }),
];
