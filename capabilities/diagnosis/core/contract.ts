/** Diagnoses as programs and the web app see them. Their answer sheets are those of questionnaires. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, localDate, mostPlaces, nothing } from '#kernel/wire.ts';
import { areaLevels, areas, verdicts } from './assess-readiness.ts';
import { needLevels } from './diagnose-needs.ts';
import { needs } from './need.ts';
import { stepCodes } from './next-steps.ts';
import { most } from './objective.ts';
import { objectiveGapCodes, objectiveWarningCodes } from './objective-gaps.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ diagnosis: id });
const by = z.object({ id, name: z.string() });
const text = (longest: number) => z.string().trim().max(longest);

const need = z.enum(needs);
const question = z.string().describe('the question’s id on its sheet');
const graded = {
  question,
  asked: z.string().describe('the question, in the reader’s language'),
  answer: z.string().nullable().describe('the answer it rests on, in the reader’s language; null: missing'),
  grade: z.int().nullable().describe('from 0; null: not answered, or not known'),
  of: z.int().describe('the highest grade'),
};
const missing = z
  .array(z.object({ question, asked: z.string() }))
  .describe('questions without a known answer');

const needResult = z.object({
  need,
  level: z
    .object({ least: z.enum(needLevels), most: z.enum(needLevels) })
    .describe('the two differ where missing answers could change it'),
  points: z.object({ least: z.int(), most: z.int(), of: z.int() }),
  signs: z
    .array(z.object({ id: z.string(), ...graded }))
    .describe('strongest first; those without a grade last'),
  missing,
});
const largest = z.object({
  kind: z
    .enum(['none', 'sure', 'open'])
    .describe('none: no sign speaks for any need; open: missing answers could change it'),
  needs: z.array(need).describe('several: they are level'),
});
const readiness = z.object({
  verdict: z.object({ worst: z.enum(verdicts), best: z.enum(verdicts) }),
  areas: z
    .array(z.object({ id: z.enum(areas), ...graded, level: z.enum(areaLevels).nullable() }))
    .describe('in the order in which they are to be mended'),
  weakest: z.enum(areas).nullable(),
  mend: z.array(z.enum(areas)).describe('weak or absent, what to mend first at the front'),
  missing,
});

const figure = z.string().trim().min(1).max(20).describe('a decimal such as 12.5');
const scope = z.object({ in: text(most.scope), out: text(most.scope) });
const objectiveFields = {
  primary: need,
  also: z.array(need).max(2).describe('needs to be pursued at the same time, which is warned against'),
  success: z
    .array(
      z.object({
        measure: text(most.measure).min(1),
        from: figure.nullable().describe('where it stands today; null: not known'),
        to: figure,
        unit: text(most.unit),
        by: localDate,
      }),
    )
    .max(most.success),
  scope: z.object({ region: scope, product: scope, customers: scope, teams: scope }),
  untouched: text(most.scope).describe('what the alliance does not touch'),
  mustHaves: z
    .array(text(most.mustHave).min(1))
    .max(most.mustHaves)
    .describe('what a partner must have: 3 to 5'),
  ourGain: text(most.gain),
  partnerGain: text(most.gain),
};
const warning = z.object({ code: z.enum(objectiveWarningCodes), needs: z.array(need), reason: z.string() });
const keptObjective = z.object({
  ...objectiveFields,
  version: z.int(),
  changedAt: instant,
  changedBy: by,
  gaps: z.array(z.enum(objectiveGapCodes)).describe('what it still lacks'),
  warnings: z.array(warning),
});

const head = { id, begunAt: instant, begunBy: by };
const diagnosis = z.object({
  ...head,
  closed: z.boolean().describe('a newer diagnosis has begun; this one stays as it was'),
  sheets: z.object({ needs: id, readiness: id }),
  needs: z.array(needResult).describe('in the order of the questions'),
  largest,
  words: z
    .object({
      lackingMost: z.string().nullable(),
      strength: z.string().nullable(),
      gap: z.string().nullable(),
    })
    .describe('answers in the company’s own words'),
  readiness,
  objective: keptObjective.nullable(),
  steps: z.array(z.enum(stepCodes)).describe('what to do now'),
});

export const listDiagnoses = route({
  id: 'diagnosis.listDiagnoses',
  method: 'GET',
  path: '/api/v1/diagnoses',
  summary: 'The diagnoses of the company, newest first',
  access: 'viewer',
  scope: 'candidates:read',
  ok: z.object({ diagnoses: z.array(z.object(head)) }),
  refusals: {},
});

export const beginDiagnosis = route({
  id: 'diagnosis.beginDiagnosis',
  method: 'POST',
  path: '/api/v1/diagnoses',
  summary: 'Begins a diagnosis on the newest questions; the one before stays as it was',
  access: 'member',
  scope: 'candidates:write',
  body: nothing,
  status: 201,
  ok: z.object({ diagnosis: z.object({ id, sheets: z.object({ needs: id, readiness: id }) }) }),
  refusals: pick('there_are_too_many_diagnoses'),
});

export const readDiagnosis = route({
  id: 'diagnosis.readDiagnosis',
  method: 'GET',
  path: '/api/v1/diagnoses/{diagnosis}',
  summary: 'What the company lacks most and why, whether it is ready, its objective, and what to do now',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: z.object({ diagnosis }),
  refusals: pick('diagnosis_not_found'),
});

export const writeObjective = route({
  id: 'diagnosis.writeObjective',
  method: 'PUT',
  path: '/api/v1/diagnoses/{diagnosis}/objective',
  summary: 'Writes the objective; more than one need is kept and warned against',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    ...objectiveFields,
    version: z.int().min(0).max(mostPlaces).describe('of the objective that is replaced; 0: there was none'),
  }),
  ok: z.object({ version: z.int(), gaps: z.array(z.enum(objectiveGapCodes)), warnings: z.array(warning) }),
  refusals: pick(
    'diagnosis_not_found',
    'diagnosis_is_closed',
    'objective_was_changed',
    'need_is_repeated',
    'figure_is_unreadable',
    'success_goes_nowhere',
    'success_day_has_passed',
    'scope_is_in_and_out',
    'must_have_is_repeated',
  ),
});

export type DiagnosisRoute =
  | typeof listDiagnoses
  | typeof beginDiagnosis
  | typeof readDiagnosis
  | typeof writeObjective;
export type DiagnosisAnswer = RouteAnswer<typeof readDiagnosis>['diagnosis'];
