/**
 * What the isolation tests cannot read from the catalog or the contract and must be told: one line for each thing.
 * A table, function, setting or parameter that stands in none of these lists makes the tests fail until it does.
 */

import { createHash } from 'node:crypto';
import { draft } from '../test-alliance.ts';
import type { World } from './world.ts';

/** The columns that own a row: the first column of the primary key of every owned table. */
export const owners = ['organisation_id', 'alliance_id'] as const;
export type Owner = (typeof owners)[number];

/** Tables of the installation in schema `entente`: the same for everybody, read only, hence without an owner. */
export const referenceTables: readonly string[] = [];

/** What was signed or happened: rows are added and never changed. The server has no UPDATE and no DELETE on them. */
export const appendOnlyTables: readonly string[] = [
  'refused_row',
  'sale',
  'diligence_state',
  'red_reason',
  'candidate_alliance',
  'decision_red',
  'decision',
  'agreement',
  'agreement_version',
  'agreement_signature',
  'agreement_withdrawal',
  'party_key',
  'agreement_comment',
  'comment_entry',
  'alliance_event',
  'sharing_policy',
  'statement',
  'statement_sheet',
  'statement_signature',
  'statement_dispute',
  'dispute_reply',
  'closing_choice',
  'closing_wake',
  'ledger_entry',
  'ledger_balance',
  'record_entry',
  'diagnosis',
  'sample',
  'approach_contact',
  'approach_reminder',
  'approach_wake',
];

/** Settings that policies may read, beside `entente.organisation` and `entente.alliances`, and what each is for. */
export const otherSettings: Readonly<Record<string, string>> = {
  'entente.person': 'a person among their organisations sees their own memberships',
  'entente.organisations': 'and the names of those organisations',
  'entente.joining': 'who founds an alliance or holds an open invitation to it sees it while joining',
  'entente.invited': 'the alliance that a partner’s link names',
  'entente.signing_key': 'the key in use, by which alone a side announces and signs',
  'entente.invitation': 'and the digest of its secret: the one invitation the link is for',
};

/** Functions that run with their owner's rights. */
export const definerFunctions: readonly string[] = [
  'identity.scopes_of_key(uuid,bytea)',
  'identity.maker_of_key(uuid,bytea)',
  'entente.throw_away_sample()',
];

/** What the server's role sees of the identity library's tables. */
export const identityColumns: readonly string[] = ['person.id', 'person.language', 'person.name'];

/** Parts of a table's row that cannot be guessed from its columns and checks, for filling it. */
export const rowParts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  selection_criterion: { name: 'Speed' },
  diligence_state: { version: 1, open_reds: 1 },
  decision_red: { position: 1, previous: null },
  decision: {
    number: 1,
    previous: null,
    candidate_name: 'A candidate',
    document: '{}',
    hash: `sha256:${createHash('sha256').update('{}').digest('hex')}`,
  },
  diligence_item: { state: 'open', finding: '', rating: null, set_aside_reason: '', template: 'accounts' },
  approach_contact: {
    corrects_contact_id: null,
    correction_why: null,
    held_at: '2026-03-05T10:00:00Z',
    held_by: '01a1ff6d-5175-7000-8000-000000000000',
    with_whom: 'x',
    means: 'phone',
    said: 'x',
    outcome: 'talked',
    next_step: null,
    next_owner_id: null,
    next_due: null,
  },
  approach: {
    next_step: null,
    next_owner_id: null,
    next_due: null,
    ended_how: null,
    ended_why: null,
    ended_at: null,
    ended_by: null,
  },
  approach_meeting: { cancelled_why: null, cancelled_at: null, cancelled_by: null },
  closing: {
    state: 'running',
    statement_from: null,
    refusal: null,
    cancelled_at: null,
    cancelled_by: null,
    cancelled_by_organisation: null,
    ended_at: null,
  },
  key_challenge: { challenge: 'entente-key-challenge:1:x' },
  statement_dispute: { position: 1, sheet_first: 1, sheet_last: 1 },
  statement_sheet: { first_position: 1, last_position: 1, lines: '{}', reasons: '[]', whys: null },
  signing_key: { sealed_secret: Buffer.alloc(1) },
  party_key: { public_key: 'A'.repeat(43) },
  ledger_entry: { accounts: ['held:a', 'entitled:a'], amounts: [1, -1] },
  ledger_balance: {
    accounts: ['held:a', 'entitled:a'],
    opening: [0, 0],
    change: [1, -1],
    closing: [1, -1],
  },
  record_entry: {
    sequence: 1,
    hash: `sha256:${'0'.repeat(64)}`,
    entry: { sequence: 1, hash: `sha256:${'0'.repeat(64)}`, previous: null },
    signed_with: null,
    key_id: null,
  },
};

/** Values of fields by their name, where a schema does not say enough to guess one. */
export const sampleFields: Readonly<Record<string, unknown>> = {
  at: '2026-03-05T10:00:00Z',
  country: 'NL',
  date: '2026-03-09',
  due: '2099-01-05',
  time: '10:00',
  timeZone: 'Europe/Amsterdam',
  link: null,
  currency: 'EUR',
  email: 'someone.else@example.com',
  language: 'en',
  password: 'a password nobody has used',
  party: 'third',
  targetShare: '0.3',
};

const reading = {
  encoding: 'utf-8',
  separator: ',',
  columns: { date: 0, amount: 1 },
  dateOrder: 'ymd',
  decimalMark: '.',
  currency: 'EUR',
};

/** Whole bodies by the id of their route, where the fields alone do not do. */
export const sampleBodies: Readonly<Record<string, unknown>> = {
  'facts.startImport': { reading },
  'agreements.saveDraft': draft,
  'agreements.proposeVersion': draft,
  'record.countersignRecord': { sequence: 1, hash: `sha256:${'0'.repeat(64)}` },
  'sharing.pushSales': { id: 'walk-1', at: '2026-03-05T10:00:00Z', amount: '100.00', currency: 'EUR' },
};

/**
 * An id of the company that is walked in on, for every parameter of a path and every field that takes an id: by its
 * name, or by capability and name where two capabilities mean different things by it. A plain text is no id: it means
 * the same to everybody.
 */
export const knownIds: Readonly<Record<string, string | ((world: World) => string)>> = {
  organisation: ({ victim }) => victim.organisation,
  person: ({ victim }) => victim.person,
  accountablePerson: ({ victim }) => victim.person,
  key: ({ keyId }) => keyId,
  'organisations.invitation': ({ invitation }) => invitation,
  'organisations.token': ({ victim }) => guessedToken(victim.organisation),
  'calendar.token': ({ victim }) => guessedToken(victim.organisation),
  file: ({ file }) => file,
  before: ({ file }) => file,
  upload: ({ upload }) => upload,
  import: ({ imported }) => imported,
  contract: ({ contract }) => contract,
  responsible: ({ victim }) => victim.person,
  selection: ({ selection }) => selection,
  candidate: ({ candidate }) => candidate,
  diagnosis: ({ diagnosis }) => diagnosis,
  sheet: ({ sheet }) => sheet,
  files: ({ file }) => file,
  question: 'growth_slows',
  criterion: ({ criterion }) => criterion,
  item: ({ item }) => item,
  contact: ({ contact }) => contact,
  meeting: ({ meeting }) => meeting,
  owner: ({ victim }) => victim.person,
  by: ({ victim }) => victim.person,
  ourPeople: ({ victim }) => victim.person,
  'candidates.id': ({ criterion }) => criterion,
  'candidates.one': ({ candidate }) => candidate,
  'candidates.other': ({ candidate }) => candidate,
  'candidates.row': ({ criterion }) => criterion,
  'candidates.column': ({ criterion }) => criterion,
  alliance: ({ alliance }) => alliance.id,
  'alliances.invitation': ({ partnerInvitation }) => partnerInvitation,
  'alliances.token': ({ alliance }) => guessedToken(alliance.id),
  version: '1',
  partner: 'soft',
  period: '2026-03',
  position: '1',
  number: '1',
  deciders: ({ victim }) => victim.person,
  dispute: ({ dispute }) => dispute,
  closing: ({ closing }) => closing,
  comment: ({ comment }) => comment,
  'diversification.plan': ({ plan }) => plan,
  'diversification.action': ({ action }) => action,
  'diversification.standIn': ({ standIn }) => standIn,
  'diversification.threat': ({ threat }) => threat,
  'diversification.answer': ({ answer }) => answer,
  'diversification.owner': ({ victim }) => victim.person,
};

/** A link's secret that names its owner rightly, with a guess for the secret. */
function guessedToken(owner: string): string {
  return `${owner.replaceAll('-', '')}.${'A'.repeat(32)}`;
}
