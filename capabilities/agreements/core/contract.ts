/** The agreement of an alliance, as programs and the web app see it. */
import { z } from 'zod';
import { signingRefusalCodes } from '#capabilities/record/core/refusals.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteResult, route } from '#kernel/route.ts';
import { givenSignature, id, instant, keyKeeper, language, nothing } from '#kernel/wire.ts';
import { clauseKinds } from './clauses.ts';
import { commentables } from './comments.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ alliance: id });
const versionParams = params.extend({ version: z.coerce.number().int().min(1).max(100_000) });

export const clauses = z
  .partialRecord(z.enum(clauseKinds), z.string().max(20_000))
  .describe('the other clauses, by their kind');

const fact = z.object({
  kind: z.enum(['sale', 'refund', 'cost', 'payment']),
  day: z.string().max(20),
  amount: z.string().max(30),
  tax: z.string().max(30).describe('of a sale; empty: none'),
  costOfGoods: z.string().max(30).describe('of a sale; empty: none'),
  by: z.string().max(30).describe('the side that collected the sale, or paid'),
  product: z.string().max(200).optional(),
  region: z.string().max(200).optional(),
  channel: z.string().max(200).optional(),
  customer: z.string().max(200).optional(),
  roles: z.record(z.string().max(60), z.string().max(30)).optional().describe('of a sale: role to side'),
  category: z.string().max(200).optional().describe('of a cost'),
  to: z.string().max(30).optional().describe('of a payment: who receives it'),
  of: z.string().max(10).describe('of a refund: the place of its sale in this list, from 1 on'),
});
const typedFigures = z.object({ entitled: z.string().max(30), closing: z.string().max(30) });
const typedExample = z.object({
  name: z.string().max(120),
  period: z.string().max(20).describe('of the statement, such as 2026-03, 2026-Q1 or 2026'),
  facts: z.array(fact).max(20),
  expected: z.record(z.string().max(30), typedFigures).describe('by party'),
});

export const workedExample = z.object({
  name: z.string(),
  period: z.string(),
  events: z
    .array(z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])))
    .describe('events of the settlement language'),
  expected: z.record(z.string(), z.object({ entitled: z.string(), closing: z.string() })),
});

/** What the author typed, as typed: a draft may be incomplete. */
export const draftForm = z.object({
  title: z.string().max(120),
  scope: z.string().max(20_000),
  notice: z.string().max(20_000),
  clauses: clauses.optional(),
  examples: z.array(typedExample).max(10).optional(),
  starts: z.string().max(20),
  ends: z.string().max(20).describe('empty: no end'),
  currency: z.string().max(10),
  timeZone: z.string().max(60),
  base: z.enum(['gross', 'net', 'profit']),
  split: z.record(z.string().max(30), z.string().max(30)).describe('party to per cent, such as 30'),
  minimum: z.string().max(30).describe('least amount that is paid out; empty: any'),
  dueDays: z.string().max(10).describe('days after the period until it is due'),
  refundDays: z
    .string()
    .max(10)
    .describe('days after a sale in which a refund is shared; empty: without limit'),
  termsFile: z
    .string()
    .max(200_000)
    .optional()
    .describe(
      'a whole terms.json as typed; where it is there, it says the money terms instead of the fields',
    ),
});

const termsFile = z.record(z.string(), z.unknown()).describe('terms as in docs, a terms.json');
const by = z.object({ party: z.string(), name: z.string() });

const version = z.object({
  version: z.number(),
  state: z.enum(['proposed', 'signed_by_one_side', 'in_force', 'superseded', 'withdrawn']),
  text: z.object({
    title: z.string(),
    scope: z.string(),
    notice: z.string(),
    clauses: clauses.optional(),
  }),
  terms: termsFile,
  examples: z.array(workedExample).describe('signed with text and terms where there are any'),
  hash: z.string(),
  proposedBy: by,
  proposedAt: instant,
  signatures: z.array(
    by.extend({
      signedAt: instant,
      keyId: id,
      publicKey: z.string(),
      keptBy: keyKeeper,
      signature: z.string(),
    }),
  ),
  withdrawal: by.extend({ reason: z.string(), withdrawnAt: instant }).nullable(),
  inForceSince: instant.nullable(),
});

export const readAgreement = route({
  id: 'agreements.readAgreement',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/agreement',
  summary: 'The agreement with its versions, and the own side’s draft',
  access: 'viewer',
  params,
  ok: z.object({
    versions: z.array(version).describe('latest first'),
    draft: z.object({ form: draftForm, savedBy: z.string(), savedAt: instant }).nullable(),
  }),
  refusals: pick('alliance_not_found'),
});

export const saveDraft = route({
  id: 'agreements.saveDraft',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/agreement/draft',
  summary: 'Keep the next version as typed so far; the partner does not see it',
  access: 'member',
  params,
  body: draftForm.extend({
    since: z
      .string()
      .max(40)
      .nullable()
      .optional()
      .describe(
        '`savedAt` of the draft one began with, null for none: refused where another was saved since',
      ),
  }),
  ok: z.object({ savedAt: instant }),
  refusals: pick('alliance_not_found', 'text_cannot_be_hashed', 'draft_saved_since'),
});

export const discardDraft = route({
  id: 'agreements.discardDraft',
  method: 'DELETE',
  path: '/api/v1/alliances/{alliance}/agreement/draft',
  summary: 'Throw the draft away',
  access: 'member',
  params,
  ok: nothing,
  refusals: pick('alliance_not_found'),
});

export const proposeVersion = route({
  id: 'agreements.proposeVersion',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/agreement/versions',
  summary: 'Propose a version: from now on both sides see it and nobody can change it',
  access: 'manager',
  params,
  body: draftForm,
  ok: z.object({ version: z.number(), hash: z.string() }),
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'partner_has_not_joined',
    'agreement_not_valid',
    'proposal_already_open',
    'nothing_changed',
  ),
});

export const signVersion = route({
  id: 'agreements.signVersion',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/agreement/versions/{version}/signature',
  summary: 'Approve a version for the own side with a signature over its hash',
  access: 'manager',
  params: versionParams,
  body: z.object({
    hash: z.string().max(80).describe('the hash of what was read'),
    signature: givenSignature.optional(),
  }),
  ok: z.object({ state: z.enum(['signed_by_one_side', 'in_force']), signedAt: instant }),
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'version_not_found',
    'partner_has_not_joined',
    'version_already_in_force',
    'version_superseded',
    'version_withdrawn',
    'already_signed',
    'hash_of_another_text',
    'example_cannot_be_settled',
    'example_does_not_hold',
    ...signingRefusalCodes,
  ),
});

export const withdrawVersion = route({
  id: 'agreements.withdrawVersion',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/agreement/versions/{version}/withdrawal',
  summary: 'Take an own proposal back, or turn the partner’s down',
  access: 'manager',
  params: versionParams,
  body: z.object({ reason: z.string().trim().max(1000) }),
  ok: nothing,
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'version_not_found',
    'version_already_in_force',
    'version_superseded',
    'version_withdrawn',
  ),
});

export const readTermsFile = route({
  id: 'agreements.readTermsFile',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/agreement/versions/{version}/terms',
  summary: 'The terms of a version as terms.json',
  access: 'viewer',
  params: versionParams,
  ok: { file: 'application/json' },
  refusals: pick('alliance_not_found', 'version_not_found'),
});

export const writeAgreementPdf = route({
  id: 'agreements.writeAgreementPdf',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/agreement/versions/{version}/pdf',
  summary: 'A version as a document for people, with its examples, approvals and hash',
  access: 'viewer',
  params: versionParams,
  query: z.object({ language: language.optional().describe('else that of the request') }),
  ok: { file: 'application/pdf' },
  refusals: pick('alliance_not_found', 'version_not_found'),
});

const commentParams = params.extend({ comment: id });
const said = z.string().trim().max(4000);
const entryAnswer = z.object({ comment: id, entry: z.int().describe('its place among all that was said') });

export const readComments = route({
  id: 'agreements.readComments',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/agreement/comments',
  summary: 'What both sides said of the versions, the oldest first, and how far the caller has read',
  access: 'viewer',
  params,
  ok: z.object({
    comments: z.array(
      z.object({
        id,
        version: z.int().describe('it was begun on'),
        clause: z.enum(commentables),
        place: z.string().nullable().describe('in the terms file; null: the whole part'),
        resolved: z.boolean(),
        entries: z.array(
          by.extend({
            entry: z.int(),
            kind: z.enum(['comment', 'answer', 'resolution', 'reopening']),
            version: z.int().describe('the latest when it was written'),
            text: z.string(),
            at: instant,
            own: z.boolean().describe('written by the caller'),
          }),
        ),
      }),
    ),
    readUpTo: z.int().describe('the last entry the caller has read; 0 for none'),
  }),
  refusals: pick('alliance_not_found'),
});

export const writeComment = route({
  id: 'agreements.writeComment',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/agreement/versions/{version}/comments',
  summary: 'Say something of a part of a version; both sides read it',
  access: 'member',
  params: versionParams,
  body: z.object({
    clause: z.enum(commentables),
    place: z.string().min(1).max(300).optional().describe('within the terms, such as shares[0].split.soft'),
    text: said.min(1),
  }),
  ok: entryAnswer,
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'version_not_found',
    'partner_has_not_joined',
    'text_cannot_be_hashed',
    'version_superseded',
    'version_withdrawn',
    'part_not_in_version',
    'too_many_comments',
  ),
});

const reply = {
  method: 'POST',
  access: 'member',
  params: commentParams,
  ok: entryAnswer,
  status: 201,
} as const;
const whenSilent = z.object({ text: said.default('').describe('why; may be empty') });

export const answerComment = route({
  ...reply,
  id: 'agreements.answerComment',
  path: '/api/v1/alliances/{alliance}/agreement/comments/{comment}/answer',
  summary: 'Answer a comment; both sides read it',
  body: z.object({ text: said.min(1) }),
  refusals: pick(
    'alliance_not_found',
    'comment_not_found',
    'partner_has_not_joined',
    'text_cannot_be_hashed',
    'too_many_comments',
  ),
});

export const resolveComment = route({
  ...reply,
  id: 'agreements.resolveComment',
  path: '/api/v1/alliances/{alliance}/agreement/comments/{comment}/resolution',
  summary: 'Mark a comment as settled; either side may',
  body: whenSilent,
  refusals: pick(
    'alliance_not_found',
    'comment_not_found',
    'partner_has_not_joined',
    'text_cannot_be_hashed',
    'comment_already_resolved',
    'too_many_comments',
  ),
});

export const reopenComment = route({
  ...reply,
  id: 'agreements.reopenComment',
  path: '/api/v1/alliances/{alliance}/agreement/comments/{comment}/reopening',
  summary: 'Open a settled comment again; either side may',
  body: whenSilent,
  refusals: pick(
    'alliance_not_found',
    'comment_not_found',
    'partner_has_not_joined',
    'text_cannot_be_hashed',
    'comment_not_resolved',
    'too_many_comments',
  ),
});

export const markCommentsRead = route({
  id: 'agreements.markCommentsRead',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/agreement/comments/reading',
  summary: 'Remember how far the caller has read; the partner does not learn of it',
  access: 'viewer',
  params,
  body: z.object({ upTo: z.int().min(0).max(1_000_000) }),
  ok: nothing,
  refusals: pick('alliance_not_found'),
});

export type AgreementRoute =
  | typeof readAgreement
  | typeof saveDraft
  | typeof discardDraft
  | typeof proposeVersion
  | typeof signVersion
  | typeof withdrawVersion
  | typeof readTermsFile
  | typeof writeAgreementPdf
  | typeof readComments
  | typeof writeComment
  | typeof answerComment
  | typeof resolveComment
  | typeof reopenComment
  | typeof markCommentsRead;

export type AgreementView = RouteResult<typeof readAgreement>;
export type CommentsView = RouteResult<typeof readComments>;
export type CommentView = CommentsView['comments'][number];
export type VersionView = AgreementView['versions'][number];
export type DraftForm = NonNullable<AgreementView['draft']>['form'];
