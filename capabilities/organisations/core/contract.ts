/** Organisations, people, invitations and keys, as programs and the web app see them. */

import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteResult, roles, route, scopes } from '#kernel/route.ts';
import { country, currency, email, id, instant, language, name, nothing, zoneName } from '#kernel/wire.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const password = z.string().min(1).max(256);
/** Of a link; one that was cut off on its way is told as an invitation that does not exist. */
const token = z.string().min(1).max(200);

const membership = z.object({ id, name, role: z.enum(roles), sample: z.boolean() });
const me = z.object({
  person: z.object({ id, name: z.string(), email: z.string(), language }),
  organisations: z.array(membership),
});

export const welcome = route({
  id: 'organisations.welcome',
  method: 'POST',
  path: '/api/v1/welcome',
  summary: 'Create a person and their company, and sign in',
  access: 'anyone',
  body: z.object({ organisationName: name, email, name, password, language, country, currency }),
  ok: z.object({ organisation: z.object({ id }) }),
  status: 201,
  refusals: pick('password_too_short', 'password_too_common', 'email_already_known'),
});

export const readMe = route({
  id: 'organisations.readMe',
  method: 'GET',
  path: '/api/v1/me',
  summary: 'Who is signed in, and their organisations',
  access: 'person',
  ok: me,
  refusals: {},
});

export const changeMe = route({
  id: 'organisations.changeMe',
  method: 'PATCH',
  path: '/api/v1/me',
  summary: 'Change own name or language',
  access: 'person',
  body: z.object({ name: name.optional(), language: language.optional() }),
  ok: nothing,
  refusals: {},
});

export const addOrganisation = route({
  id: 'organisations.addOrganisation',
  method: 'POST',
  path: '/api/v1/organisations',
  summary: 'Create another organisation of one’s own',
  access: 'person',
  body: z.object({ name, country, currency }),
  ok: z.object({ organisation: z.object({ id }) }),
  status: 201,
  refusals: pick('account_needed'),
});

const organisation = z.object({
  ...{ id, name, country, currency },
  timeZone: zoneName.describe('in which its meetings and dates are meant'),
  sample: z.boolean(),
  role: z.enum(roles),
});

export const readOrganisation = route({
  id: 'organisations.readOrganisation',
  method: 'GET',
  path: '/api/v1/organisation',
  summary: 'The acting organisation',
  access: 'viewer',
  ok: organisation,
  refusals: {},
});

export const changeOrganisation = route({
  id: 'organisations.changeOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisation',
  summary: 'Change name, country, currency or time zone of the acting organisation',
  access: 'owner',
  body: z.object({
    name: name.optional(),
    country: country.optional(),
    currency: currency.optional(),
    timeZone: zoneName.optional(),
  }),
  ok: nothing,
  refusals: {},
});

export const listPeople = route({
  id: 'organisations.listPeople',
  method: 'GET',
  path: '/api/v1/people',
  summary: 'People of the acting organisation with their roles',
  access: 'viewer',
  ok: z.object({
    people: z.array(
      z.object({ id, name: z.string(), email: z.string().nullable(), role: z.enum(roles), since: instant }),
    ),
  }),
  refusals: {},
});

export const changeRole = route({
  id: 'organisations.changeRole',
  method: 'PUT',
  path: '/api/v1/people/{person}/role',
  summary: 'Give a colleague another role',
  access: 'owner',
  params: z.object({ person: id }),
  body: z.object({ role: z.enum(roles) }),
  ok: nothing,
  refusals: pick('person_not_found', 'last_owner_stays'),
});

export const removePerson = route({
  id: 'organisations.removePerson',
  method: 'DELETE',
  path: '/api/v1/people/{person}',
  summary: 'End a colleague’s membership',
  access: 'owner',
  params: z.object({ person: id }),
  ok: nothing,
  refusals: pick('person_not_found', 'last_owner_stays'),
});

const invitationState = z.enum(['open', 'expired', 'accepted', 'withdrawn']);

export const inviteColleague = route({
  id: 'organisations.inviteColleague',
  method: 'POST',
  path: '/api/v1/invitations',
  summary: 'Invite a colleague by link; mailed too where mail is set up',
  access: 'manager',
  body: z.object({ email, role: z.enum(roles) }),
  ok: z.object({ invitation: z.object({ id, link: z.string(), expiresAt: instant, mailed: z.boolean() }) }),
  status: 201,
  refusals: pick('role_above_own', 'already_a_member', 'too_many_invitations'),
});

export const listInvitations = route({
  id: 'organisations.listInvitations',
  method: 'GET',
  path: '/api/v1/invitations',
  summary: 'Invitations to the acting organisation',
  access: 'manager',
  ok: z.object({
    invitations: z.array(
      z.object({ id, email: z.string(), role: z.enum(roles), state: invitationState, expiresAt: instant }),
    ),
  }),
  refusals: {},
});

export const withdrawInvitation = route({
  id: 'organisations.withdrawInvitation',
  method: 'DELETE',
  path: '/api/v1/invitations/{invitation}',
  summary: 'Withdraw an invitation',
  access: 'manager',
  params: z.object({ invitation: id }),
  ok: nothing,
  refusals: pick('invitation_not_found', 'invitation_already_used'),
});

export const readInvitation = route({
  id: 'organisations.readInvitation',
  method: 'GET',
  path: '/api/v1/invitations/by-token/{token}',
  summary: 'What an invitation link offers, before signing in',
  access: 'anyone',
  params: z.object({ token }),
  ok: z.object({ organisationName: z.string(), email: z.string(), role: z.enum(roles), expiresAt: instant }),
  refusals: pick(
    'invitation_not_found',
    'invitation_expired',
    'invitation_already_used',
    'invitation_withdrawn',
  ),
});

export const acceptInvitation = route({
  id: 'organisations.acceptInvitation',
  method: 'POST',
  path: '/api/v1/invitations/by-token/{token}/acceptance',
  summary: 'Join the organisation; with name and password where the person is new',
  access: 'anyone',
  params: z.object({ token }),
  body: z.object({ newPerson: z.object({ name, password, language }).optional() }),
  ok: z.object({ organisation: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'email_already_known',
    'password_too_short',
    'password_too_common',
    'invitation_not_found',
    'invitation_expired',
    'invitation_already_used',
    'invitation_withdrawn',
    'invitation_for_another_email',
    'already_a_member',
  ),
});

const key = z.object({
  id,
  name,
  scopes: z.array(z.enum(scopes)),
  start: z.string(),
  createdBy: z.object({ id, name: z.string() }),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.nullable(),
});

export const createKey = route({
  id: 'organisations.createKey',
  method: 'POST',
  path: '/api/v1/keys',
  summary: 'Create an API key; its text is shown this once',
  access: 'manager',
  body: z.object({ name, scopes: z.array(z.enum(scopes)).min(1), expiresInDays: z.int().min(1).max(730) }),
  ok: z.object({ key, text: z.string() }),
  status: 201,
  refusals: pick('too_many_keys'),
});

export const listKeys = route({
  id: 'organisations.listKeys',
  method: 'GET',
  path: '/api/v1/keys',
  summary: 'API keys of the acting organisation, without their texts',
  access: 'manager',
  ok: z.object({ keys: z.array(key) }),
  refusals: {},
});

export const revokeKey = route({
  id: 'organisations.revokeKey',
  method: 'DELETE',
  path: '/api/v1/keys/{key}',
  summary: 'Revoke an API key; it is refused from the next request on',
  access: 'manager',
  params: z.object({ key: id }),
  ok: nothing,
  refusals: pick('key_not_found'),
});

export const readInstallation = route({
  id: 'organisations.readInstallation',
  method: 'GET',
  path: '/api/v1/installation',
  summary: 'Version of the program and its database, and what to mind',
  access: 'person',
  ok: z.object({
    version: z.string(),
    database: z.object({ version: z.string(), embedded: z.boolean() }),
    mail: z.boolean(),
    advice: z.array(z.enum(['embedded_for_small_use', 'mail_not_set_up'])),
  }),
  refusals: {},
});

export type OrganisationRoute =
  | typeof welcome
  | typeof readMe
  | typeof changeMe
  | typeof addOrganisation
  | typeof readOrganisation
  | typeof changeOrganisation
  | typeof listPeople
  | typeof changeRole
  | typeof removePerson
  | typeof inviteColleague
  | typeof listInvitations
  | typeof withdrawInvitation
  | typeof readInvitation
  | typeof acceptInvitation
  | typeof createKey
  | typeof listKeys
  | typeof revokeKey
  | typeof readInstallation;

export type Me = RouteResult<typeof readMe>;
