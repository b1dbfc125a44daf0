/** Decisions for a partner, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant } from '#kernel/wire.ts';
import { refusals } from './refusals.ts';
import { decisionWarnings } from './warn-of-decision.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const ofSelection = z.object({ selection: id });
const ofDecision = ofSelection.extend({ number: z.coerce.number().int().min(1).max(100_000) });
const by = z.object({ id, name: z.string() });
const hash = z.string().describe('sha256:… of the UTF-8 bytes of a canonical JSON text (RFC 8785)');
const text = (most: number) => z.string().trim().max(most);

const decision = z.object({
  number: z.int(),
  candidate: z.object({ id, name: z.string() }).nullable().describe('null: for none of them'),
  at: instant,
  by,
  hash,
  isSuperseded: z.boolean().describe('whether a later decision takes its place'),
});

const warning = z.object({
  code: z.enum(decisionWarnings),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const listDecisions = route({
  id: 'decisions.listDecisions',
  method: 'GET',
  path: '/api/v1/selections/{selection}/decisions',
  summary: 'Decisions of a search, the latest first; the one that stands is the latest',
  access: 'viewer',
  scope: 'candidates:read',
  params: ofSelection,
  ok: z.object({ selection: z.object({ id, name: z.string() }), decisions: z.array(decision) }),
  refusals: pick('selection_not_found'),
});

export const readBasis = route({
  id: 'decisions.readBasis',
  method: 'GET',
  path: '/api/v1/selections/{selection}/decision-basis',
  summary: 'What a decision would be made on now: the ranking, what speaks against each, what blocks',
  access: 'viewer',
  scope: 'candidates:read',
  params: ofSelection,
  ok: z.object({
    selection: z.object({ id, name: z.string() }),
    basis: hash.describe('sent with the decision, so that nobody decides on what they have not seen'),
    criteria: z.array(z.object({ id, template: z.string().nullable(), name: z.string().nullable() })),
    candidates: z.array(
      z.object({
        id,
        name: z.string(),
        rank: z.int().nullable().describe('null: out, or without any score'),
        score: z.number().nullable(),
        shareFirst: z.number().nullable().describe('in how many draws of chance it is first'),
        warnings: z.array(warning),
        blocking: z.array(
          z.object({ id, template: z.string().nullable(), name: z.string().nullable(), finding: z.string() }),
        ),
      }),
    ),
    decisions: z.int().describe('how many there are already'),
  }),
  refusals: pick('selection_not_found'),
});

export const recordDecision = route({
  id: 'decisions.recordDecision',
  method: 'POST',
  path: '/api/v1/selections/{selection}/decisions',
  summary:
    'Write a decision down, frozen with all it was made on; it is never changed, only followed by another',
  access: 'manager',
  scope: 'candidates:write',
  params: ofSelection,
  body: z.object({
    candidate: id.nullable().describe('null: for none of them'),
    why: text(4000).min(1),
    doubts: z.array(text(1000).min(1)).max(20).default([]),
    deciders: z.array(id).min(1).max(50).describe('who decided, colleagues of this company'),
    basis: z.string().max(80).describe('as it was read from decision-basis'),
  }),
  ok: z.object({ decision: z.object({ number: z.int(), hash }) }),
  status: 201,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'decider_is_no_colleague',
    'basis_was_changed',
    'red_findings_block',
    'red_finding_is_unexplained',
  ),
});

export const readDecision = route({
  id: 'decisions.readDecision',
  method: 'GET',
  path: '/api/v1/selections/{selection}/decisions/{number}',
  summary: 'A decision as it was made, with its document and hash',
  access: 'viewer',
  scope: 'candidates:read',
  params: ofDecision,
  ok: decision.extend({
    latest: z.int().describe('the number of the decision that stands'),
    document: z.string().describe('canonical JSON: selection, scores, ranking, findings, reasons, doubts'),
  }),
  refusals: pick('selection_not_found', 'decision_not_found'),
});

export const exportDecision = route({
  id: 'decisions.exportDecision',
  method: 'GET',
  path: '/api/v1/selections/{selection}/decisions/{number}/file',
  summary: 'The document of a decision as a file; its SHA-256 is the hash',
  access: 'viewer',
  scope: 'candidates:read',
  params: ofDecision,
  ok: { file: 'application/json' },
  refusals: pick('selection_not_found', 'decision_not_found'),
});

export type DecisionRoute =
  | typeof listDecisions
  | typeof readBasis
  | typeof recordDecision
  | typeof readDecision
  | typeof exportDecision;

export type DecisionsAnswer = RouteAnswer<typeof listDecisions>;
export type BasisAnswer = RouteAnswer<typeof readBasis>;
