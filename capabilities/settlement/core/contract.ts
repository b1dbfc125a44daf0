/** The settlement of an alliance, as programs and the web app see it. */
import { z } from 'zod';
import { signingRefusalCodes } from '#capabilities/record/core/refusals.ts';
import { holdableFields } from '#capabilities/sharing/core/sharing-policy.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import {
  givenSignature,
  id,
  instant,
  keyKeeper,
  language,
  localDate,
  moneyText,
  mostPlaces,
} from '#kernel/wire.ts';
import { closingStates } from './closing.ts';
import { mostGraceDays } from './closing-timer.ts';
import { dueStates } from './dues.ts';
import { exceptionCodes } from './events.ts';
import { refusals } from './refusals.ts';
import { periodStates } from './statement-state.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const alliance = z.object({ alliance: id });
const periodName = z
  .string()
  .regex(/^\d{4}(-(\d{2}|Q[1-4]))?$/)
  .describe('2026-03, 2026-Q1 or 2026');
const params = alliance.extend({ period: periodName });
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const who = z.object({ party: z.string(), name: z.string(), at: instant });

const byParty = z.record(z.string(), moneyText).describe('by party');
const balance = z.object({
  opening: moneyText,
  entitled: moneyText.describe('change of what is due to the party'),
  held: moneyText.describe('change of the alliance’s money in its hands'),
  payments: moneyText.describe('what payments added to its balance'),
  closing: moneyText.describe('positive: it is to receive'),
});
const transfer = z.object({ from: z.string(), to: z.string(), amount: moneyText });

const period = z.object({
  period: periodName,
  from: localDate,
  to: localDate.describe('the day after the last'),
  state: z.enum(periodStates),
  version: z.int().describe('of the agreement whose terms it is settled by'),
  lines: z.int(),
  exceptions: z.int(),
  parties: z.record(z.string(), balance),
  transfers: z.array(transfer.extend({ due: localDate })),
  carried: z.array(transfer),
  hash: hash.nullable().describe('null while the period is open'),
  closedHow: z.enum(['by_hand', 'by_timer']).nullable().describe('null while the period is open'),
});

const due = z.object({
  period: periodName.describe('whose statement added it to what was open'),
  from: z.string(),
  to: z.string(),
  due: localDate.describe('the last day on which it is paid in time'),
  amount: moneyText.describe('paid + setOff + open'),
  paid: moneyText,
  setOff: moneyText.describe('what later statements no longer ask for'),
  open: moneyText,
  state: z.enum(dueStates),
  daysOverdue: z.int(),
  payments: z.array(z.object({ event: z.string(), at: instant.nullable(), amount: moneyText })),
});

const graceDays = z.int().min(0).max(mostGraceDays).describe('days after the end of a period');

const asOf = instant
  .nullable()
  .describe(
    'the moment whose events the figures of open periods are of, where newer ones have come and are being settled; else null',
  );

const side = z.object({ party: z.string(), name: z.string() });

const closing = z.object({
  id,
  period: periodName,
  state: z.enum(closingStates).describe('running until it has ended; cancelled and refused leave nothing'),
  how: z.enum(['by_hand', 'by_timer']),
  asked: who,
  eventsDone: z.int().describe('events settled so far, those of earlier periods too'),
  eventsTotal: z.int().nullable().describe('null until they are counted'),
  hash: hash.nullable().describe('of the statement, once it is done'),
  problem: z
    .object({ code: z.string(), detail: z.string().describe('in the reader’s language') })
    .nullable()
    .describe('why it was refused'),
  cancelled: who.nullable().describe('by whom it is being stopped, or was'),
  endedAt: instant.nullable(),
});

export const readSettlement = route({
  id: 'settlement.readSettlement',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/settlement',
  summary: 'The periods of an alliance, open ones as they stand now, and what is due',
  access: 'viewer',
  scope: 'settlement:read',
  params: alliance,
  ok: z.object({
    ownParty: z.string(),
    sides: z.array(side),
    agreement: z.object({ version: z.int(), currency: z.string(), timeZone: z.string() }).nullable(),
    dues: z.array(due).describe('of closed statements, oldest due first; paid ones too'),
    closing: z.object({
      choices: z.array(who.extend({ graceDays: graceDays.nullable() })).describe('the latest of each side'),
      next: z
        .object({ period: periodName, on: localDate })
        .nullable()
        .describe('what closes by itself, at the beginning of that day; null while a side does not want it'),
    }),
    beingClosed: closing
      .nullable()
      .describe('the last closing of the oldest open period: under way, or ended without a statement'),
    periods: z.array(period).describe('latest first'),
    asOf,
  }),
  refusals: pick('alliance_not_found'),
});

const dispute = z.object({
  id,
  position: z.int().nullable().describe('the line; null: the statement as a whole'),
  reason: z.string(),
  by: who,
  replies: z.array(z.object({ kind: z.enum(['answer', 'withdrawal']), text: z.string(), by: who })),
  withdrawn: z.boolean(),
});

export const readStatement = route({
  id: 'settlement.readStatement',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}',
  summary: 'A statement without its lines; of an open period as it stands now',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  ok: period.extend({
    ownParty: z.string(),
    sides: z.array(side),
    currency: z.string(),
    exceptions: z.array(
      z.object({
        event: z.string(),
        code: z.enum(exceptionCodes),
        detail: z.string().describe('in the reader’s language'),
        pushedBy: z.string().nullable(),
      }),
    ),
    lines: z.int(),
    hashes: z.object({ terms: hash, rates: hash, events: hash, previous: hash.nullable() }),
    asOf,
    dues: z.array(due).describe('what this statement added to what was open'),
    closed: who.nullable(),
    signatures: z.array(
      who.extend({ keyId: id, publicKey: z.string(), keptBy: keyKeeper, signature: z.string() }),
    ),
    disputes: z.array(dispute),
  }),
  refusals: pick('alliance_not_found', 'period_not_found'),
});

const line = z.object({
  position: z.int(),
  event: z.string(),
  kind: z.enum(['sale', 'refund', 'cost', 'payment', 'bonus']),
  late: z.boolean(),
  base: moneyText.nullable().describe('of a payment its amount'),
  parts: byParty,
  why: z.string().describe('in the reader’s language'),
  at: instant.nullable(),
  pushedBy: z.string().nullable(),
  product: z.string().nullable(),
  channel: z.string().nullable(),
  customer: z.string().nullable(),
  withheld: z
    .array(z.enum(holdableFields))
    .optional()
    .describe('fields of its event that the other side holds back'),
});

export const readLines = route({
  id: 'settlement.readLines',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}/lines',
  summary: 'The lines of a statement, each with what its rule gave to whom and why',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  query: z.object({
    after: z.coerce
      .number()
      .int()
      .min(0)
      .max(mostPlaces)
      .default(0)
      .describe('the position of the last line read'),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  ok: z.object({ lines: z.array(line), next: z.int().nullable().describe('`after` of the next page') }),
  refusals: pick('alliance_not_found', 'period_not_found'),
});

export const readEvent = route({
  id: 'settlement.readEvent',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}/lines/{position}/event',
  summary: 'The event a line comes from, as it was pushed',
  access: 'viewer',
  scope: 'settlement:read',
  params: params.extend({ position: z.coerce.number().int().min(1).max(mostPlaces) }),
  ok: z.object({ event: z.record(z.string(), z.unknown()) }),
  refusals: pick('alliance_not_found', 'period_not_found', 'line_not_found'),
});

export const closePeriod = route({
  id: 'settlement.closePeriod',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/statements',
  summary:
    'Close the oldest open period that is over; its statement never changes afterwards. A long closing goes on after the answer',
  access: 'manager',
  params: alliance,
  body: z.object({ period: periodName }),
  ok: z.object({
    period: periodName,
    hash: hash
      .nullable()
      .describe('null while the closing is under way, or where it ended without a statement'),
    closing,
  }),
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'no_agreement_in_force',
    'period_not_found',
    'period_already_settled',
    'period_being_closed',
    'period_not_over',
    'nothing_to_settle',
    'earlier_period_open',
    'terms_not_continuable',
  ),
});

export const readClosing = route({
  id: 'settlement.readClosing',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/closings/{closing}',
  summary: 'How far a closing is, and how it ended',
  access: 'viewer',
  scope: 'settlement:read',
  params: alliance.extend({ closing: id }),
  ok: z.object({ closing }),
  refusals: pick('alliance_not_found', 'closing_not_found'),
});

export const cancelClosing = route({
  id: 'settlement.cancelClosing',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/closings/{closing}/cancellation',
  summary: 'Stop a closing that has not ended; nothing of it is kept and the period stays open',
  access: 'manager',
  params: alliance.extend({ closing: id }),
  ok: z.object({ closing }),
  refusals: pick('alliance_not_found', 'closing_not_found', 'closing_has_ended'),
});

export const chooseClosing = route({
  id: 'settlement.chooseClosing',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/closing-choice',
  summary:
    'Let periods close by themselves so many days after their end, or not; it holds once every side does',
  access: 'manager',
  params: alliance,
  body: z.object({ graceDays: graceDays.nullable().describe('null: not by themselves') }),
  ok: z.object({ inForce: z.boolean() }),
  refusals: pick('alliance_not_found', 'no_agreement_in_force'),
});

export const approveStatement = route({
  id: 'settlement.approveStatement',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/statements/{period}/approval',
  summary: 'Approve a statement for the own side, with a signature over its hash',
  access: 'manager',
  params,
  body: z.object({
    hash: hash.describe('of the statement that was read'),
    signature: givenSignature.optional(),
  }),
  ok: z.object({ state: z.enum(periodStates), signature: z.string(), publicKey: z.string() }),
  status: 201,
  refusals: pick(
    'alliance_not_found',
    'statement_not_found',
    'statement_is_another',
    'already_approved',
    'own_dispute_open',
    ...signingRefusalCodes,
  ),
});

const words = z.string().trim().min(1).max(2000);
/** A plain link cannot say which language its reader reads. */
const reader = z.object({ language: language.optional().describe('of the file; else of Accept-Language') });

export const disputeStatement = route({
  id: 'settlement.disputeStatement',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/statements/{period}/disputes',
  summary: 'Say what is wrong with a line, or with the statement as a whole',
  access: 'member',
  params,
  body: z.object({ position: z.int().min(1).max(mostPlaces).nullable(), reason: words }),
  ok: z.object({ dispute: z.object({ id }) }),
  status: 201,
  refusals: pick('alliance_not_found', 'statement_not_found', 'already_approved', 'line_not_found'),
});

export const answerDispute = route({
  id: 'settlement.answerDispute',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/disputes/{dispute}/answer',
  summary: 'Answer a dispute, for either side',
  access: 'member',
  params: alliance.extend({ dispute: id }),
  body: z.object({ text: words }),
  ok: z.object({ reply: z.object({ id }) }),
  status: 201,
  refusals: pick('alliance_not_found', 'dispute_not_found', 'dispute_withdrawn'),
});

export const withdrawDispute = route({
  id: 'settlement.withdrawDispute',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/disputes/{dispute}/withdrawal',
  summary: 'Take an own dispute back',
  access: 'member',
  params: alliance.extend({ dispute: id }),
  body: z.object({ text: z.string().trim().max(2000).default('') }),
  ok: z.object({ reply: z.object({ id }) }),
  status: 201,
  refusals: pick('alliance_not_found', 'dispute_not_found', 'dispute_not_own', 'dispute_withdrawn'),
});

export const writeStatementCsv = route({
  id: 'settlement.writeStatementCsv',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}/csv',
  summary: 'A statement’s lines as a table for spreadsheets',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  query: reader,
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: pick('alliance_not_found', 'period_not_found'),
});

export const writeStatementPdf = route({
  id: 'settlement.writeStatementPdf',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}/pdf',
  summary: 'A statement as a document for people, with the reason of every line',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  query: reader,
  ok: { file: 'application/pdf' },
  refusals: pick('alliance_not_found', 'period_not_found'),
});

export const writeBundle = route({
  id: 'settlement.writeBundle',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/statements/{period}/bundle',
  summary: 'Everything needed to recompute the statements up to this one, for `entente verify`',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  ok: { file: 'application/json' },
  refusals: pick('alliance_not_found', 'statement_not_found'),
});

const range = z.object({
  from: periodName.optional().describe('the first period; else the first closed one'),
  to: periodName.optional().describe('the last period; else the last closed one'),
});
const ledgerRefusals = pick(
  'alliance_not_found',
  'period_not_found',
  'range_reversed',
  'statement_not_found',
  'ledger_not_written',
);

export const readLedger = route({
  id: 'settlement.readLedger',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/ledger',
  summary: 'The balances of all accounts of the ledger, by period',
  access: 'viewer',
  scope: 'settlement:read',
  params: alliance,
  query: range,
  ok: z.object({
    currency: z.string(),
    periods: z.array(
      z.object({
        period: periodName,
        from: localDate,
        to: localDate.describe('the day after the last'),
        entries: z.int(),
        accounts: z.array(
          z.object({
            account: z.string().describe('entitled:soft, held:soft or held:soft:payments'),
            party: z.string(),
            opening: moneyText.describe('positive: a debit, negative: a credit; so are the others'),
            change: moneyText,
            closing: moneyText,
          }),
        ),
      }),
    ),
  }),
  refusals: ledgerRefusals,
});

/** What the journals have in common. */
const journal = {
  access: 'viewer',
  scope: 'settlement:read',
  params: alliance,
  query: range,
  ok: { file: 'text/plain; charset=utf-8' },
  refusals: ledgerRefusals,
} as const;

export const writeHledgerJournal = route({
  id: 'settlement.writeHledgerJournal',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/ledger/hledger',
  summary: 'The ledger as a journal of hledger; its assertions are the statements’ balances',
  ...journal,
});

export const writeBeancountJournal = route({
  id: 'settlement.writeBeancountJournal',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/ledger/beancount',
  summary: 'The ledger as a file of Beancount; its balance directives are the statements’ balances',
  ...journal,
});

export const writeLedgerCsv = route({
  id: 'settlement.writeLedgerCsv',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/ledger/csv',
  summary: 'The ledger as a table for spreadsheets, one posting a row',
  access: 'viewer',
  scope: 'settlement:read',
  params: alliance,
  query: range.extend(reader.shape),
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: ledgerRefusals,
});

export type SettlementRoute =
  | typeof readSettlement
  | typeof readStatement
  | typeof readLines
  | typeof readEvent
  | typeof closePeriod
  | typeof readClosing
  | typeof cancelClosing
  | typeof chooseClosing
  | typeof approveStatement
  | typeof disputeStatement
  | typeof answerDispute
  | typeof withdrawDispute
  | typeof writeStatementCsv
  | typeof writeStatementPdf
  | typeof writeBundle
  | typeof readLedger
  | typeof writeHledgerJournal
  | typeof writeBeancountJournal
  | typeof writeLedgerCsv;

export type SettlementView = RouteAnswer<typeof readSettlement>;
export type DueView = SettlementView['dues'][number];
export type ClosingView = RouteAnswer<typeof readClosing>['closing'];
export type PeriodView = SettlementView['periods'][number];
export type StatementView = RouteAnswer<typeof readStatement>;
export type DisputeView = StatementView['disputes'][number];
export type LineView = RouteAnswer<typeof readLines>['lines'][number];
export type LedgerView = RouteAnswer<typeof readLedger>;
