/** Alliances, their sides and the invitation of a partner, as programs and the web app see them. */
import { z } from 'zod';
import { refusals as candidateRefusals } from '#capabilities/candidates/core/refusals.ts';
import { sources } from '#capabilities/candidates/core/selection.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteResult, route } from '#kernel/route.ts';
import { country, currency, email, id, instant, language, name, nothing } from '#kernel/wire.ts';
import { stages } from './alliance.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ alliance: id });
/** Of a link; one that was cut off on its way is told as an invitation that does not exist. */
const token = z.string().min(1).max(200);
const party = z.string().max(60).describe('plain lower-case word: letters, digits and hyphens');
const goal = z.string().trim().min(1).max(2000);

const side = z.object({
  party: z.string(),
  organisationName: z.string(),
  country,
  own: z.boolean().describe('whether this is the side of the acting organisation'),
  joinedAt: instant,
  leftAt: instant.nullable(),
  accountable: z.object({ person: id, name: z.string(), since: instant }).nullable(),
});

const alliance = z.object({
  id,
  name: z.string(),
  goal: z.string(),
  stage: z.enum(stages),
  createdAt: instant,
  ownParty: z.string(),
  parties: z.array(side),
  invited: z
    .array(z.object({ organisationName: z.string(), email: z.string(), expiresAt: instant }))
    .describe('invitations that can still be used'),
});

export const listAlliances = route({
  id: 'alliances.listAlliances',
  method: 'GET',
  path: '/api/v1/alliances',
  summary: 'The alliances of the acting organisation',
  access: 'viewer',
  ok: z.object({ alliances: z.array(alliance) }),
  refusals: {},
});

export const createAlliance = route({
  id: 'alliances.createAlliance',
  method: 'POST',
  path: '/api/v1/alliances',
  summary: 'Begin an alliance, as its first side',
  access: 'manager',
  body: z.object({
    name,
    goal,
    party,
    accountablePerson: id,
    candidate: z
      .object({ selection: id, candidate: id })
      .optional()
      .describe('with which candidate of a selection; kept for one’s own company alone'),
  }),
  ok: z.object({ alliance: z.object({ id }) }),
  status: 201,
  refusals: {
    ...pick('party_name_not_plain', 'party_name_reserved', 'accountable_person_not_a_member'),
    ...pickRefusals(candidateRefusals, 'candidate_not_found'),
  },
});

export const readAlliance = route({
  id: 'alliances.readAlliance',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}',
  summary: 'An alliance with its sides',
  access: 'viewer',
  params,
  ok: z.object({ alliance }),
  refusals: pick('alliance_not_found'),
});

export const changeAlliance = route({
  id: 'alliances.changeAlliance',
  method: 'PATCH',
  path: '/api/v1/alliances/{alliance}',
  summary: 'Change the name or the goal, for all sides',
  access: 'manager',
  params,
  body: z.object({ name: name.optional(), goal: goal.optional() }),
  ok: nothing,
  refusals: pick('alliance_not_found'),
});

export const nameAccountablePerson = route({
  id: 'alliances.nameAccountablePerson',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/accountable-person',
  summary: 'Name who answers for the own side; ends the naming before',
  access: 'manager',
  params,
  body: z.object({ person: id }),
  ok: nothing,
  refusals: pick('alliance_not_found', 'accountable_person_not_a_member'),
});

const invitationState = z.enum(['open', 'expired', 'accepted', 'withdrawn']);

export const invitePartner = route({
  id: 'alliances.invitePartner',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/invitations',
  summary: 'Invite another company by link; mailed too where mail is set up',
  access: 'manager',
  params,
  body: z.object({ email, organisationName: name }),
  ok: z.object({ invitation: z.object({ id, link: z.string(), expiresAt: instant, mailed: z.boolean() }) }),
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'alliance_is_full',
    'partner_is_a_colleague',
    'partner_already_invited',
  ),
});

export const listPartnerInvitations = route({
  id: 'alliances.listPartnerInvitations',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/invitations',
  summary: 'Invitations to the alliance and what became of them',
  access: 'viewer',
  params,
  ok: z.object({
    invitations: z.array(
      z.object({
        id,
        email: z.string(),
        organisationName: z.string(),
        state: invitationState,
        createdAt: instant,
        expiresAt: instant,
      }),
    ),
  }),
  refusals: pick('alliance_not_found'),
});

export const withdrawPartnerInvitation = route({
  id: 'alliances.withdrawPartnerInvitation',
  method: 'DELETE',
  path: '/api/v1/alliances/{alliance}/invitations/{invitation}',
  summary: 'Withdraw an invitation; its link stops working at once',
  access: 'manager',
  params: params.extend({ invitation: id }),
  ok: nothing,
  refusals: pick('alliance_not_found', 'invitation_not_found', 'invitation_already_used'),
});

export const listCandidateAlliances = route({
  id: 'alliances.listCandidateAlliances',
  method: 'GET',
  path: '/api/v1/candidate-alliances',
  summary: 'Alliances begun with a candidate of one’s own, oldest first, and whether the candidate came in',
  access: 'viewer',
  ok: z.object({
    alliances: z.array(
      z.object({
        selection: id,
        candidate: id,
        begunAt: instant,
        alliance: z
          .object({ id, name: z.string(), stage: z.enum(stages) })
          .nullable()
          .describe('null: one’s company is no side of it any more'),
        invited: z
          .object({ organisationName: z.string(), at: instant, state: invitationState })
          .nullable()
          .describe('the latest invitation that was not withdrawn'),
        joined: z
          .object({ organisationName: z.string(), at: instant, leftAt: instant.nullable() })
          .nullable()
          .describe('the side that came in'),
      }),
    ),
  }),
  refusals: {},
});

export const listSources = route({
  id: 'alliances.listSources',
  method: 'GET',
  path: '/api/v1/candidate-sources',
  summary: 'What came of each source of candidates: ranked, shortlisted, decided for, allied',
  access: 'viewer',
  ok: z.object({
    sources: z.array(
      z.object({
        source: z.enum(sources).nullable().describe('null: nobody said where they were found'),
        came: z.int(),
        ranked: z.int(),
        shortlisted: z.int(),
        chosen: z.int(),
        allied: z.int().describe('an alliance was begun with them, and they came in'),
      }),
    ),
  }),
  refusals: {},
});

export const readPartnerInvitation = route({
  id: 'alliances.readPartnerInvitation',
  method: 'GET',
  path: '/api/v1/partner-invitations/{token}',
  summary: 'What an invitation link offers, before signing in',
  access: 'anyone',
  params: z.object({ token }),
  ok: z.object({
    alliance: z.object({ name: z.string(), goal: z.string() }),
    parties: z.array(z.object({ party: z.string(), organisationName: z.string(), country })),
    email: z.string(),
    organisationName: z.string().describe('the name under which the company was invited'),
    expiresAt: instant,
  }),
  refusals: pick(
    'invitation_not_found',
    'invitation_expired',
    'invitation_already_used',
    'invitation_withdrawn',
  ),
});

export const acceptPartnerInvitation = route({
  id: 'alliances.acceptPartnerInvitation',
  method: 'POST',
  path: '/api/v1/partner-invitations/{token}/acceptance',
  summary: 'Join the alliance with an organisation of one’s own, or with a new one',
  access: 'anyone',
  params: z.object({ token }),
  body: z.object({
    party,
    organisation: id.optional().describe('one’s own organisation that joins'),
    newcomer: z
      .object({
        organisationName: name,
        name,
        password: z.string().min(1).max(256),
        language,
        country,
        currency,
      })
      .optional()
      .describe('a new person and their company, instead of an organisation'),
  }),
  ok: z.object({ alliance: z.object({ id }), organisation: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'invitation_not_found',
    'invitation_expired',
    'invitation_already_used',
    'invitation_withdrawn',
    'invitation_for_another_email',
    'email_already_known',
    'password_too_short',
    'password_too_common',
    'already_in_alliance',
    'alliance_is_full',
    'party_name_not_plain',
    'party_name_reserved',
    'party_name_taken',
  ),
});

export type AllianceRoute =
  | typeof listAlliances
  | typeof createAlliance
  | typeof readAlliance
  | typeof changeAlliance
  | typeof nameAccountablePerson
  | typeof invitePartner
  | typeof listPartnerInvitations
  | typeof listCandidateAlliances
  | typeof listSources
  | typeof withdrawPartnerInvitation
  | typeof readPartnerInvitation
  | typeof acceptPartnerInvitation;

export type AllianceView = RouteResult<typeof readAlliance>['alliance'];
export type CandidateAlliance = RouteResult<typeof listCandidateAlliances>['alliances'][number];
export type PartnerOffer = RouteResult<typeof readPartnerInvitation>;
