/** The record of an alliance, as programs and the web app see it. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { givenSignature, id, instant } from '#kernel/wire.ts';
import { refusals, signingRefusalCodes } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ alliance: id });
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const head = z
  .object({ sequence: z.int(), hash: hash.nullable() })
  .describe('the last entry; 0 and null while nothing was recorded');

export const readRecord = route({
  id: 'record.readRecord',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/record',
  summary: 'What happened in the alliance, the newest first',
  access: 'viewer',
  params,
  query: z.object({
    before: z.coerce.number().int().min(1).optional().describe('`next` of an answer before'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  ok: z.object({
    ownParty: z.string(),
    head,
    entries: z.array(
      z.object({
        sequence: z.int(),
        at: instant,
        party: z.string(),
        person: z.object({ id, name: z.string() }).nullable().describe('null: a program, with a key'),
        action: z.string(),
        subject: z.record(z.string(), z.union([z.string(), z.int()])),
        content: hash.describe('of the document that was made or acted on'),
        signed: z.boolean(),
        hash,
      }),
    ),
    next: z.int().nullable().describe('ask with it as `before` for older ones'),
    countersigned: z
      .array(z.object({ party: z.string(), sequence: z.int(), at: instant }))
      .describe('up to which entry each side has signed what it saw, latest'),
  }),
  refusals: pick('alliance_not_found'),
});

export const writeRecord = route({
  id: 'record.writeRecord',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/record.jsonl',
  summary: 'The whole record as a file, to keep and to check with `entente verify`',
  access: 'viewer',
  scope: 'settlement:read',
  params,
  ok: { file: 'application/x-ndjson' },
  refusals: pick('alliance_not_found'),
});

export const countersignRecord = route({
  id: 'record.countersignRecord',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/record/countersignature',
  summary: 'Sign, for the own side, up to where the record was seen',
  access: 'manager',
  params,
  body: z.object({
    sequence: z.int().min(1).describe('the last entry that was seen'),
    hash: hash.describe('its hash'),
    signature: givenSignature.optional(),
  }),
  ok: z.object({ sequence: z.int().describe('of the entry that says so'), hash }),
  status: 201,
  refusals: pick('alliance_not_found', 'record_is_another', ...signingRefusalCodes),
});

export type RecordRoute = typeof readRecord | typeof writeRecord | typeof countersignRecord;
export type RecordView = RouteAnswer<typeof readRecord>;
export type RecordEntryView = RecordView['entries'][number];
