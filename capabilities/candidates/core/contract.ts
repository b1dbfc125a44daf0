/** Selections, their criteria, candidates and scores, as programs and the web app see them. */
import { z } from 'zod';
import { attachedFile } from '#capabilities/files/core/contract.ts';
import { attachRefusals, fileRefusals } from '#capabilities/files/core/refusals.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { country, id, instant, name, nothing } from '#kernel/wire.ts';
import { criteriaTemplate } from './criteria-template.ts';
import { likenesses } from './find-duplicates.ts';
import { methods } from './method.ts';
import { longestOfProfile, traits, verdicts } from './profile.ts';
import { refusals } from './refusals.ts';
import { longest, mostDrawsAsked, sources } from './selection.ts';
import { scoringWarnings, sizeWarnings } from './warnings.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ selection: id });
const candidateParams = params.extend({ candidate: id });
const text = (most: number) => z.string().trim().max(most);
const people = z.int().min(1).max(100_000_000).describe('how many people work there');
const version = z.int().min(0).max(1_000_000_000);
const by = z.object({ id, name: z.string() });

const direction = z.enum(['max', 'min']).describe('max: more is better; min: less is');
const criterionFields = {
  template: z.string().max(40).nullable().describe('one of the template’s criteria, such as strategicFit'),
  name: text(longest.criterionName)
    .min(1)
    .nullable()
    .describe('null: the template’s, in the reader’s language'),
  question: text(longest.question)
    .min(1)
    .nullable()
    .describe('null: the template’s, in the reader’s language'),
  weight: z.number().max(1_000_000).describe('counts in proportion to the others’'),
  direction,
  mustBeAtLeast: z.number().nullable().describe('below it a candidate is out; on the scale from 0 to 10'),
};
const thresholds = z
  .object({
    indifference: z.number().describe('up to this difference nobody is preferred'),
    preference: z.number().describe('from this difference on the better one is preferred wholly'),
  })
  .nullable()
  .describe('for PROMETHEE II alone, in points of the scale; null: any difference counts wholly');
const criterionWish = z.object({
  id: id.nullable().default(null).describe('null: a new criterion; of a removed one: it comes back'),
  ...criterionFields,
  thresholds: thresholds.default(null),
});
const criterion = z.object({
  id,
  ...criterionFields,
  thresholds,
  template: z.enum(criteriaTemplate.map((entry) => entry.id)).nullable(),
});
const removed = { removedAt: instant, removedBy: by };
const criteriaRefusals = [
  'criterion_not_found',
  'criterion_template_is_unknown',
  'criterion_name_is_missing',
  'criterion_id_is_reserved',
  'criterion_id_is_repeated',
  'must_have_is_below_scale',
  'must_have_is_above_scale',
  'threshold_is_negative',
  'threshold_is_beyond_scale',
  'preference_is_below_indifference',
  'model_has_no_criteria',
  'model_has_too_many_criteria',
  'weight_is_negative',
  'weights_are_all_zero',
] as const;

const source = z.enum(sources);
const candidateFields = {
  name,
  country: country.nullable(),
  website: text(300).min(1).nullable(),
  size: z.int().min(0).max(100_000_000).nullable().describe('how many people work there'),
  source: source.nullable(),
  note: text(longest.note),
};
const candidateRefusals = [
  'selection_not_found',
  'candidate_name_is_taken',
  'website_is_no_address',
  'there_are_too_many_candidates',
] as const;
const candidate = z.object({
  id,
  ...candidateFields,
  version,
  shortlistedAt: instant.nullable().describe('since when it is looked at closely; null: it is not'),
  chosenAt: instant.nullable().describe('when it was decided for'),
  createdAt: instant,
  createdBy: by,
  changedAt: instant,
  changedBy: by,
});

const profileText = text(longestOfProfile);
const profileFields = {
  sizeLeast: people.nullable(),
  sizeMost: people.nullable(),
  industry: profileText.describe('what they do, so that it adds to what we do'),
  competing: profileText.describe('what they must not do, because it is what we do'),
  customers: profileText.describe('whose customers they share with us'),
  capability: profileText.describe('what they can do that we lack'),
  winWin: profileText.describe('what they gain from us'),
};
const trait = z.enum(traits);
const verdict = z.enum(verdicts);

const value = z.number().nullable().describe('from 0 to 10; null: not known');
const score = z.object({
  candidate: id,
  criterion: id,
  evaluator: by,
  value,
  evidence: z.string(),
  files: z.array(attachedFile).describe('evidence beside the words'),
  version: version.describe('counts the changes; 0: its evaluator has only attached files so far'),
  changedAt: instant,
});

const ranked = z.object({
  candidate: id,
  rank: z.int(),
  score: z.number().nullable().describe('over what is known; null where nothing that counts is'),
  low: z.number().describe('if all that is unknown were the worst'),
  high: z.number().describe('if all that is unknown were the best'),
  coverage: z.number().describe('the part of the weights that is known'),
  spread: z.record(id, z.number()).describe('criterion to the sample standard deviation of its evaluators'),
});
const ranking = z.object({
  weights: z.record(id, z.number()).describe('criterion to its weight as it counts, adding up to 1'),
  ranking: z.array(ranked),
  excluded: z.array(z.object({ candidate: id, criterion: id, value: z.number(), mustBeAtLeast: z.number() })),
  flips: z
    .array(
      z.union([
        z.object({ candidate: id, criterion: id, weight: z.number(), toWeight: z.number() }),
        z.object({ candidate: id, criterion: z.null(), weight: z.null(), toWeight: z.null() }),
      ]),
    )
    .describe(
      'the smallest change of one weight that makes a candidate equal to the first; nulls: none does',
    ),
  warnings: z.array(
    z.object({
      code: z.enum([...scoringWarnings, ...sizeWarnings]),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

const selection = z.object({
  id,
  name,
  purpose: z.string(),
  ourSize: people.nullable(),
  createdAt: instant,
  createdBy: by,
  criteriaVersion: version,
  criteriaChangedAt: instant,
  criteriaChangedBy: by,
});

export const listSelections = route({
  id: 'candidates.listSelections',
  method: 'GET',
  path: '/api/v1/selections',
  summary: 'Searches for a partner, each with who leads',
  access: 'viewer',
  scope: 'candidates:read',
  ok: z.object({
    selections: z.array(
      z.object({
        id,
        name,
        purpose: z.string(),
        createdAt: instant,
        candidates: z.int(),
        ranked: z.int().describe('candidates that have a score'),
        evaluators: z.int(),
        first: z.object({ names: z.array(z.string()), score: z.number() }).nullable(),
      }),
    ),
    removed: z.array(z.object({ id, name, ...removed })),
  }),
  refusals: {},
});

export const createSelection = route({
  id: 'candidates.createSelection',
  method: 'POST',
  path: '/api/v1/selections',
  summary: 'Begin to look for a partner; without criteria it starts with the template of six',
  access: 'member',
  scope: 'candidates:write',
  body: z.object({
    name,
    purpose: text(longest.purpose).default(''),
    ourSize: people.nullable().default(null),
    criteria: z.array(criterionWish).max(200).optional(),
  }),
  ok: z.object({ selection: z.object({ id }) }),
  status: 201,
  refusals: pick('there_are_too_many_selections', ...criteriaRefusals),
});

export const readSelection = route({
  id: 'candidates.readSelection',
  method: 'GET',
  path: '/api/v1/selections/{selection}',
  summary: 'A selection with its criteria, candidates, scores and ranking',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: z.object({
    selection,
    criteria: z.array(criterion),
    removedCriteria: z.array(criterion.extend(removed)),
    candidates: z.array(candidate),
    removedCandidates: z.array(
      z.object({
        id,
        name,
        ...removed,
        mergedInto: id.nullable().describe('the entry of the same company that took over what it had'),
      }),
    ),
    distinctions: z
      .array(z.object({ one: id, other: id }))
      .describe('candidates of which somebody said that they are two companies'),
    profile: z
      .object({ ...profileFields, version, changedAt: instant, changedBy: by })
      .nullable()
      .describe('what an ideal partner looks like'),
    traits: z
      .array(z.object({ candidate: id, trait, verdict }))
      .describe('at first sight: whether a candidate is as the profile wants it'),
    scores: z.array(score),
    judgements: z
      .array(z.object({ row: id, column: id, value: z.number() }))
      .describe('of the criteria in pairs: how many times as much the row’s counts as the column’s'),
    ranking,
  }),
  refusals: pick('selection_not_found'),
});

export const changeSelection = route({
  id: 'candidates.changeSelection',
  method: 'PATCH',
  path: '/api/v1/selections/{selection}',
  summary: 'Change what a selection is called, what it is for, and how large we are',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    name: name.optional(),
    purpose: text(longest.purpose).optional(),
    ourSize: people.nullable().optional(),
  }),
  ok: nothing,
  refusals: pick('selection_not_found'),
});

export const removeSelection = route({
  id: 'candidates.removeSelection',
  method: 'POST',
  path: '/api/v1/selections/{selection}/removal',
  summary: 'Take a selection off the list; it can be brought back',
  access: 'member',
  scope: 'candidates:write',
  params,
  ok: nothing,
  refusals: pick('selection_not_found'),
});

export const restoreSelection = route({
  id: 'candidates.restoreSelection',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/removal',
  summary: 'Bring a removed selection back',
  access: 'member',
  scope: 'candidates:write',
  params,
  ok: nothing,
  refusals: pick('selection_not_found', 'there_are_too_many_selections'),
});

export const changeCriteria = route({
  id: 'candidates.changeCriteria',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/criteria',
  summary: 'Set the criteria and their weights; those left out are removed and keep their scores',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    version: version.describe('the criteriaVersion these changes were made on'),
    criteria: z.array(criterionWish).max(200),
  }),
  ok: z.object({ criteriaVersion: version }),
  refusals: pick('selection_not_found', 'criteria_were_changed', ...criteriaRefusals),
});

export const putProfile = route({
  id: 'candidates.putProfile',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/profile',
  summary: 'Say what an ideal partner looks like',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    version: version.describe('the version that was seen; 0: there was no profile'),
    ...profileFields,
  }),
  ok: z.object({ version }),
  refusals: pick('selection_not_found', 'profile_was_changed', 'sizes_are_turned_round'),
});

export const proposeProfile = route({
  id: 'candidates.proposeProfile',
  method: 'GET',
  path: '/api/v1/selections/{selection}/profile-proposal',
  summary: 'The profile of an ideal partner as the company’s objective suggests it; nothing is kept',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: z.object({
    proposal: z
      .object({
        profile: z.object(profileFields),
        mustHaves: z.array(z.object({ name: z.string(), question: z.string() })),
      })
      .nullable()
      .describe('null: no objective is written yet'),
  }),
  refusals: pick('selection_not_found'),
});

export const judgeTrait = route({
  id: 'candidates.judgeTrait',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/traits',
  summary: 'Say at first sight whether a candidate is as the profile wants it',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  body: z.object({ trait, verdict: verdict.nullable().describe('null takes it back') }),
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const mergeCandidate = route({
  id: 'candidates.mergeCandidate',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/merger',
  summary: 'Make one entry of two of the same company; scores, notes and evidence of both are kept',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  body: z.object({ other: id.describe('the entry that leaves the list') }),
  ok: nothing,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'candidate_is_the_same',
    'merged_text_is_too_long',
  ),
});

export const tellApart = route({
  id: 'candidates.tellApart',
  method: 'POST',
  path: '/api/v1/selections/{selection}/distinctions',
  summary: 'Say that two candidates are two companies although they look alike',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({ one: id, other: id }),
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found', 'candidate_is_the_same'),
});

export const putJudgements = route({
  id: 'candidates.putJudgements',
  method: 'PATCH',
  path: '/api/v1/selections/{selection}/judgements',
  summary: 'Judge criteria in pairs (AHP); pairs that are not named stay as they are',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    judgements: z
      .array(
        z.object({
          row: id,
          column: id,
          value: z
            .union([z.number(), z.string().max(40)])
            .nullable()
            .describe(
              'how many times as much the row’s criterion counts: 3, "0.5", "1/3"; null takes it back',
            ),
        }),
      )
      .min(1)
      .max(1000),
  }),
  ok: nothing,
  refusals: pick(
    'selection_not_found',
    'criterion_not_found',
    'judgement_is_no_number',
    'judgement_is_of_itself',
    'judgement_is_outside_scale',
    'judgements_of_a_pair_differ',
  ),
});

export const weighByJudgements = route({
  id: 'candidates.weighByJudgements',
  method: 'POST',
  path: '/api/v1/selections/{selection}/weighing',
  summary: 'Set the weights of the criteria to what the judgements in pairs say',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({ version: version.describe('the criteriaVersion the weights are seen on') }),
  ok: z.object({
    criteriaVersion: version,
    cr: z.number().nullable().describe('consistency ratio; above 0.1 the judgements contradict each other'),
  }),
  refusals: pick('selection_not_found', 'criteria_were_changed', 'judgement_is_missing'),
});

export const addCandidate = route({
  id: 'candidates.addCandidate',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates',
  summary: 'Put a candidate on the list',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    name,
    country: candidateFields.country.default(null),
    website: candidateFields.website.default(null),
    size: candidateFields.size.default(null),
    source: candidateFields.source.default(null),
    note: candidateFields.note.default(''),
  }),
  ok: z.object({ candidate: z.object({ id }) }),
  status: 201,
  refusals: pick(...candidateRefusals),
});

export const changeCandidate = route({
  id: 'candidates.changeCandidate',
  method: 'PATCH',
  path: '/api/v1/selections/{selection}/candidates/{candidate}',
  summary: 'Change what is written of a candidate',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  body: z.object({
    version: version.describe('the version these changes were made on'),
    name: name.optional(),
    country: candidateFields.country.optional(),
    website: candidateFields.website.optional(),
    size: candidateFields.size.optional(),
    source: candidateFields.source.optional(),
    note: candidateFields.note.optional(),
  }),
  ok: z.object({ version }),
  refusals: pick('candidate_not_found', 'candidate_was_changed', ...candidateRefusals),
});

export const removeCandidate = route({
  id: 'candidates.removeCandidate',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/removal',
  summary: 'Take a candidate off the list; its scores are kept and it can be brought back',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const restoreCandidate = route({
  id: 'candidates.restoreCandidate',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/removal',
  summary: 'Bring a removed candidate back with its scores',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  ok: nothing,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'candidate_name_is_taken',
    'there_are_too_many_candidates',
  ),
});

export const readRanking = route({
  id: 'candidates.readRanking',
  method: 'GET',
  path: '/api/v1/selections/{selection}/ranking',
  summary: 'The ranking by a method, and how often each candidate takes each rank under uncertain weights',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  query: z.object({
    method: z.enum(methods).default('weighted'),
    draws: z.coerce.number().int().min(1).max(mostDrawsAsked).default(mostDrawsAsked),
    seed: z.coerce
      .number()
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .default(1)
      .describe('the same seed draws the same, here, in the browser and on the command line'),
    spread: z.coerce
      .number()
      .min(0.001)
      .max(100)
      .optional()
      .describe('left out: any weights; otherwise around the given ones, the nearer the smaller it is'),
  }),
  ok: ranking.extend({
    method: z.enum(methods),
    acceptability: z.object({
      draws: z.int(),
      seed: z.int(),
      spread: z.number().nullable(),
      shares: z
        .record(id, z.array(z.number()))
        .describe('candidate to the share of draws in which it is first, second, …'),
    }),
  }),
  refusals: pick('selection_not_found', 'method_needs_every_score'),
});

export const shortlistCandidate = route({
  id: 'candidates.shortlistCandidate',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/shortlisting',
  summary: 'Put a candidate among those that are looked at closely',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const unlistCandidate = route({
  id: 'candidates.unlistCandidate',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/shortlisting',
  summary: 'Take a candidate off the shortlist; it stays on the list',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const putOwnScores = route({
  id: 'candidates.putOwnScores',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/scores/own',
  summary: 'Write one’s own scores of a candidate; those of others stay as they are',
  access: 'member',
  scope: 'candidates:write',
  params: candidateParams,
  body: z.object({
    scores: z
      .array(
        z.object({
          criterion: id,
          value,
          evidence: text(longest.evidence).default(''),
          version: version.default(0).describe('the version that was seen; 0: there was no score'),
        }),
      )
      .min(1)
      .max(100),
  }),
  ok: z.object({ written: z.int().describe('how many differed and were written') }),
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'criterion_not_found',
    'score_is_repeated',
    'score_is_outside_scale',
    'score_was_changed',
  ),
});

const ownFileParams = candidateParams.extend({ criterion: id, file: id });

export const attachToOwnScore = route({
  id: 'candidates.attachToOwnScore',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/scores/own/{criterion}/files/{file}',
  summary: 'Make a file that was sent evidence of one’s own score, which may still be open',
  access: 'member',
  scope: 'candidates:write',
  params: ownFileParams,
  ok: nothing,
  refusals: {
    ...pick('selection_not_found', 'candidate_not_found', 'criterion_not_found'),
    ...attachRefusals,
  },
});

export const detachFromOwnScore = route({
  id: 'candidates.detachFromOwnScore',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/scores/own/{criterion}/files/{file}',
  summary: 'Take a file off one’s own score; where nothing else uses it, it is deleted',
  access: 'member',
  scope: 'candidates:write',
  params: ownFileParams,
  ok: nothing,
  refusals: {
    ...pick('selection_not_found', 'candidate_not_found', 'criterion_not_found'),
    ...pickRefusals(fileRefusals, 'file_not_found'),
  },
});

export const importCandidates = route({
  id: 'candidates.importCandidates',
  method: 'POST',
  path: '/api/v1/selections/{selection}/import',
  summary: 'Add candidates and one’s own scores from a table (CSV or pasted cells); a repeat changes nothing',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    text: z.string().max(1_000_000),
    preview: z.boolean().default(false).describe('only say what would happen'),
    source: source.nullable().default(null).describe('of rows that name none'),
    alike: z
      .enum(['add', 'update'])
      .default('add')
      .describe(
        'a row of the same name but for its legal form, or of the same website: new, or the one on the list',
      ),
  }),
  ok: z.object({
    rows: z.array(
      z.object({
        row: z.int(),
        name: z.string(),
        outcome: z.enum(['added', 'changed', 'unchanged']),
        like: z
          .object({ name: z.string(), because: z.enum(likenesses) })
          .nullable()
          .describe('who on the list it perhaps is'),
        scores: z.int().describe('how many scores are written'),
      }),
    ),
    warnings: z.array(
      z.object({
        code: z.enum(scoringWarnings),
        values: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
  refusals: pick(
    'selection_not_found',
    'quote_is_not_closed',
    'candidates_file_is_empty',
    'candidate_column_is_missing',
    'column_is_repeated',
    'row_has_wrong_length',
    'candidate_name_is_missing',
    'candidate_name_is_too_long',
    'candidate_is_repeated',
    'evaluator_is_somebody_else',
    'country_is_unknown',
    'source_is_unknown',
    'website_in_row_is_no_address',
    'size_in_row_is_no_count',
    'text_in_row_is_too_long',
    'value_is_not_a_number',
    'value_is_outside_scale',
    'there_are_no_candidates',
    'there_are_too_many_candidates',
  ),
});

export const exportCandidates = route({
  id: 'candidates.exportCandidates',
  method: 'GET',
  path: '/api/v1/selections/{selection}/export',
  summary: 'Candidates and scores as CSV, a row for each evaluator of a candidate',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: pick('selection_not_found'),
});

export type CandidateRoute =
  | typeof listSelections
  | typeof createSelection
  | typeof readSelection
  | typeof changeSelection
  | typeof removeSelection
  | typeof restoreSelection
  | typeof changeCriteria
  | typeof addCandidate
  | typeof changeCandidate
  | typeof removeCandidate
  | typeof restoreCandidate
  | typeof readRanking
  | typeof putProfile
  | typeof proposeProfile
  | typeof judgeTrait
  | typeof mergeCandidate
  | typeof tellApart
  | typeof putJudgements
  | typeof weighByJudgements
  | typeof shortlistCandidate
  | typeof unlistCandidate
  | typeof putOwnScores
  | typeof attachToOwnScore
  | typeof detachFromOwnScore
  | typeof importCandidates
  | typeof exportCandidates;

export type SelectionAnswer = RouteAnswer<typeof readSelection>;
