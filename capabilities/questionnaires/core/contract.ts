/** Answer sheets, as programs and the web app see them. Which sheets there are, the capabilities that ask say. */
import { z } from 'zod';
import { attachedFile } from '#capabilities/files/core/contract.ts';
import { attachRefusals } from '#capabilities/files/core/refusals.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, mostPlaces } from '#kernel/wire.ts';
import { refusals } from './refusals.ts';

const key = z.string().min(1).max(60).describe('the question’s id in its set');
const by = z.object({ id, name: z.string() });

export const answerOnWire = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), chosen: z.array(z.string().max(60)).max(30) }),
    z.object({ kind: z.literal('scale'), mark: z.number() }),
    z.object({ kind: z.literal('number'), number: z.string().max(60).describe('a decimal such as 12.5') }),
    z.object({ kind: z.literal('text'), text: z.string().max(10_000) }),
    z.object({ kind: z.literal('files'), files: z.array(id).max(20).describe('sent by POST /files before') }),
    z.object({ kind: z.literal('unknown') }).describe('looked at, and not known'),
  ])
  .describe('of the kind its question asks for');

type ConditionOnWire =
  | { kind: 'chosen'; question: string; anyOf: string[] }
  | { kind: 'between'; question: string; least: number; most: number }
  | { kind: 'all' | 'any'; of: ConditionOnWire[] };
const condition: z.ZodType<ConditionOnWire> = z
  .custom<ConditionOnWire>()
  .describe('over answers before it: chosen, between, all or any');

const basics = {
  id: key,
  text: z.string(),
  hint: z.string().nullable(),
  optional: z.boolean(),
  mayBeUnknown: z.boolean(),
  shown: z.boolean().describe('whether its condition holds as things stand'),
  when: condition.nullable().describe('asked only while this holds; null: always'),
};
const question = z.discriminatedUnion('kind', [
  z.object({
    ...basics,
    kind: z.literal('choice'),
    pick: z.enum(['one', 'many']),
    options: z.array(z.object({ id: z.string(), text: z.string() })),
    alone: z.string().nullable().describe('the option that is chosen alone or not at all'),
  }),
  z.object({
    ...basics,
    kind: z.literal('scale'),
    least: z.int(),
    most: z.int(),
    low: z.string().describe('what the least mark means'),
    high: z.string().describe('what the greatest mark means'),
  }),
  z.object({
    ...basics,
    kind: z.literal('number'),
    least: z.number(),
    most: z.number(),
    digits: z.int().describe('decimals it may have'),
    unit: z.string(),
  }),
  z.object({ ...basics, kind: z.literal('text'), longest: z.int() }),
  z.object({ ...basics, kind: z.literal('files'), most: z.int() }),
]);

const sheet = z.object({
  id,
  set: z.string(),
  setVersion: z.int().describe('the version the sheet was begun with; it stays'),
  title: z.string(),
  purpose: z.string(),
  begunAt: instant,
  closedAt: instant.nullable().describe('since then nothing changes in it'),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      hint: z.string().nullable(),
      questions: z.array(question),
    }),
  ),
  answers: z
    .array(
      z.object({
        question: key,
        answer: answerOnWire.nullable().describe('null: taken back'),
        counts: z.boolean().describe('false: its question is not asked as things stand; the answer is kept'),
        version: z.int(),
        answeredAt: instant,
        answeredBy: by,
      }),
    )
    .describe('in the order of the questions'),
  files: z.array(attachedFile).describe('what the answers name'),
  progress: z.object({
    asked: z.int(),
    answered: z.int(),
    left: z.array(key).describe('questions without an answer, in their order'),
  }),
});

export const readSheet = route({
  id: 'questionnaires.readSheet',
  method: 'GET',
  path: '/api/v1/answer-sheets/{sheet}',
  summary: 'An answer sheet: its questions in the reader’s language, the answers so far, what is left',
  access: 'viewer',
  scope: 'candidates:read',
  params: z.object({ sheet: id }),
  ok: z.object({ sheet }),
  refusals: pickRefusals(refusals, 'sheet_not_found'),
});

export const giveAnswer = route({
  id: 'questionnaires.giveAnswer',
  method: 'PUT',
  path: '/api/v1/answer-sheets/{sheet}/answers/{question}',
  summary: 'Answers one question, or takes the answer back',
  access: 'member',
  scope: 'candidates:write',
  params: z.object({ sheet: id, question: key }),
  body: z.object({
    answer: answerOnWire.nullable().describe('null takes it back'),
    version: z
      .int()
      .min(0)
      .max(mostPlaces)
      .describe(
        'of the answer that is replaced, so that nobody writes over a colleague unseen; 0: there was none',
      ),
  }),
  ok: z.object({ version: z.int() }),
  refusals: { ...refusals, ...attachRefusals },
});

export type QuestionnaireRoute = typeof readSheet | typeof giveAnswer;
export type SheetAnswer = RouteAnswer<typeof readSheet>['sheet'];
