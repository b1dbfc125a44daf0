/** The whole answer to "who is first, and how sure is that": what the screen shows and `entente score --json` prints. */
import { accept, type Decision } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { at } from './at.ts';
import { type AveragedEvaluations, averageEvaluations } from './average-evaluations.ts';
import type { Candidate } from './candidate.ts';
import { checkMustHaves } from './check-must-haves.ts';
import { clip } from './clip.ts';
import { methodsDisagree, ranksThatDependOnLast } from './cross-check.ts';
import { findFlip } from './find-flip.ts';
import { completeRows, type Method, scaledCriteria, scorerOf, scoresBy } from './method.ts';
import { type Criterion, type Matrix, type Model, mostCandidates, tolerance } from './model.ts';
import { normaliseWeights } from './normalise-weights.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { rankScores } from './rank-scores.ts';
import { refuseFaults, type ScoringFault, type ScoringRefusal } from './refusals.ts';
import type { ScoringWarning } from './warnings.ts';
import { mostInconsistent, type PairwiseWeights, weighPairwise } from './weigh-pairwise.ts';
import { type WeightedScore, weightedSum } from './weighted-sum.ts';

export const mostDraws = 1_000_000;

export interface ScoringRequest {
  readonly model: Model;
  /** Each with a name of its own. */
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  /** Judgements that take the place of the model's, in the order of its criteria. */
  readonly pairwise: Matrix | null;
  /** For rank acceptability: a whole number from 1 to a million. */
  readonly draws: number;
  /** A whole number from 0 to 2⁵³ − 1. */
  readonly seed: number;
  /** `null`: weights drawn from all there are; otherwise around the given ones, from 0.001 to 100. */
  readonly spread: number | null;
}

export interface RankedCandidate extends WeightedScore {
  readonly candidate: string;
  readonly rank: number;
  /** Criterion id to the sample standard deviation of its evaluators, where there are at least two. */
  readonly spread: Readonly<Record<string, number>>;
}

export interface ExcludedCandidate {
  readonly candidate: string;
  readonly criterion: string;
  readonly value: number;
  readonly mustBeAtLeast: number;
}

/** The smallest change of one weight that brings this candidate level with the first; nulls where none does. */
export type WeightFlip =
  | {
      readonly candidate: string;
      readonly criterion: string;
      readonly weight: number;
      readonly toWeight: number;
    }
  | { readonly candidate: string; readonly criterion: null; readonly weight: null; readonly toWeight: null };

export interface Ahp extends Omit<PairwiseWeights, 'weights' | 'worst'> {
  readonly weights: Readonly<Record<string, number>>;
  readonly worst: {
    readonly row: string;
    readonly column: string;
    readonly found: number;
    readonly implied: number;
  } | null;
}

export interface Scoring {
  readonly method: Method;
  /** Criterion id to normalised weight. */
  readonly weights: Readonly<Record<string, number>>;
  readonly ranking: readonly RankedCandidate[];
  /** One entry for every must-have a candidate is below. */
  readonly excluded: readonly ExcludedCandidate[];
  /** One for each ranked candidate but the first; none for the methods that are not the weighted sum. */
  readonly flips: readonly WeightFlip[];
  /** Candidate to the share of draws in which it is first, second, …. */
  readonly acceptability: Readonly<Record<string, readonly number[]>>;
  readonly ahp: Ahp | null;
  readonly warnings: readonly ScoringWarning[];
}

/** A candidate that is in the running, its evaluations averaged. */
interface Runner extends AveragedEvaluations {
  readonly candidate: string;
}

interface Weighed {
  readonly weights: readonly number[];
  readonly ahp: Ahp | null;
  readonly warnings: readonly ScoringWarning[];
}

export function scoreCandidates(request: ScoringRequest): Decision<Scoring, ScoringRefusal> {
  const { model, candidates, method } = request;
  const { criteria } = model;
  const weighed = weigh(model, request.pairwise);
  if (!weighed.ok) return weighed;
  const { weights, ahp } = weighed.value;
  const refused = checkRequest(request);
  if (refused !== null) return refuseFaults(refused, []);

  const judged = judge(candidates, criteria);
  const { runners } = judged;
  const needs = checkMethod(method, criteria, runners);
  const [first, ...rest] = needs;
  if (first !== undefined) return refuseFaults(first, rest);

  const ranking = rank(method, runners, criteria, weights);
  const names = runners.map(({ candidate }) => candidate);
  const rows = { names, values: runners.map(({ values }) => values), criteria, weights };
  const scorer = scorerOf(method, criteria);
  invariant(scorer !== null, 'a method whose needs are met can be asked');
  const { draws, seed, spread } = request;
  const shares = rankAcceptability({ ...rows, method: scorer, draws, seed, spread });
  const warnings = [
    ...weighed.value.warnings,
    ...warnOfModel(model, method),
    ...judged.warnings,
    ...warnOfUnknowns(ranking),
    ...methodsDisagree(rows),
    ...ranksThatDependOnLast(method, rows),
  ];
  return accept({
    method,
    weights: byCriterion(criteria, weights),
    ranking,
    excluded: judged.excluded,
    flips: method === 'weighted' ? flips(ranking, runners, criteria, weights) : [],
    acceptability: Object.fromEntries(
      ranking.map(({ candidate }) => [candidate, at(shares, names.indexOf(candidate))]),
    ),
    ahp,
    warnings,
  });
}

/** The weights that count: of the judgements where there are any, of the criteria otherwise. */
function weigh(model: Model, pairwise: Matrix | null): Decision<Weighed, ScoringRefusal> {
  const { criteria } = model;
  const matrix = pairwise ?? model.pairwise;
  if (matrix === null) {
    const weights = normaliseWeights(criteria);
    return weights.ok ? accept({ weights: weights.value, ahp: null, warnings: [] }) : weights;
  }
  invariant(matrix.length === criteria.length, 'a pairwise matrix was checked when it was read');
  const { weights, worst: found, ...consistency } = weighPairwise(matrix);
  const worst = found && { ...found, row: at(criteria, found.row).id, column: at(criteria, found.column).id };
  const warnings: ScoringWarning[] = [];
  const { cr } = consistency;
  if (cr === null) warnings.push({ code: 'consistency_is_not_known', values: { criteria: criteria.length } });
  else if (cr > mostInconsistent && worst !== null) {
    const values = {
      cr: round(cr, 3),
      row: worst.row,
      column: worst.column,
      found: round(worst.found, 3),
      implied: round(worst.implied, 3),
    };
    warnings.push({ code: 'judgements_are_inconsistent', values });
  }
  return accept({
    weights,
    ahp: { weights: byCriterion(criteria, weights), ...consistency, worst },
    warnings,
  });
}

function checkRequest({ candidates, draws, seed, spread }: ScoringRequest): ScoringFault | null {
  invariant(new Set(candidates.map(({ candidate }) => candidate)).size === candidates.length, 'names differ');
  if (candidates.length === 0) return { code: 'there_are_no_candidates' };
  if (candidates.length > mostCandidates) {
    return {
      code: 'there_are_too_many_candidates',
      values: { found: candidates.length, most: mostCandidates },
    };
  }
  if (!Number.isInteger(draws) || draws < 1 || draws > mostDraws) {
    return { code: 'draws_are_out_of_range', values: { most: mostDraws } };
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    return { code: 'seed_is_out_of_range', values: { most: Number.MAX_SAFE_INTEGER } };
  }
  // Outside these ends the drawn weights would all be the given ones, or all be on one criterion.
  if (spread !== null && !(spread >= 0.001 && spread <= 100)) {
    return { code: 'spread_is_out_of_range', values: { least: 0.001, most: 100 } };
  }
  return null;
}

function judge(candidates: readonly Candidate[], criteria: readonly Criterion[]) {
  const runners: Runner[] = [];
  const excluded: ExcludedCandidate[] = [];
  const warnings: ScoringWarning[] = [];
  for (const candidate of candidates) {
    const name = clip(candidate.candidate);
    const averaged = averageEvaluations(candidate, criteria);
    const mustHaves = checkMustHaves(averaged.values, criteria);
    for (const failed of mustHaves.failed) excluded.push({ candidate: candidate.candidate, ...failed });
    if (mustHaves.failed.length === 0) {
      runners.push({ candidate: candidate.candidate, ...averaged });
      for (const criterion of mustHaves.unknown) {
        warnings.push({ code: 'must_have_is_unknown', values: { candidate: name, criterion } });
      }
    }
    for (const apart of averaged.talkAbout) {
      warnings.push({ code: 'evaluators_disagree', values: { candidate: name, ...apart } });
    }
  }
  return { runners, excluded, warnings };
}

/** What the chosen method lacks: a scale for each criterion, or each score of those in the running. */
function checkMethod(
  method: Method,
  criteria: readonly Criterion[],
  runners: readonly Runner[],
): readonly ScoringFault[] {
  if (method === 'weighted') {
    return criteria.flatMap(({ id, scale }, index) =>
      scale === null
        ? [
            {
              code: 'scale_is_missing' as const,
              path: `criteria[${index}].scale`,
              values: { criterion: clip(id) },
            },
          ]
        : [],
    );
  }
  return runners.flatMap(({ candidate, values }) =>
    criteria.flatMap(({ id }, index) => {
      if (at(values, index) !== null) return [];
      const place = { candidate: clip(candidate), criterion: clip(id) };
      const path = `candidate ${place.candidate}, column ${place.criterion}`;
      return [{ code: 'method_needs_every_score' as const, path, values: { ...place, method } }];
    }),
  );
}

function rank(
  method: Method,
  runners: readonly Runner[],
  criteria: readonly Criterion[],
  weights: readonly number[],
): readonly RankedCandidate[] {
  const scores = scoreAll(method, runners, criteria, weights);
  const entries = runners.map(({ candidate, spread }, index) => ({
    candidate,
    ...at(scores, index),
    spread,
  }));
  return rankScores(entries).map(({ index, rank }) => {
    const { candidate, ...rest } = at(entries, index);
    return { candidate, rank, ...rest };
  });
}

function scoreAll(
  method: Method,
  runners: readonly Runner[],
  criteria: readonly Criterion[],
  weights: readonly number[],
): readonly WeightedScore[] {
  if (method === 'weighted') {
    const scaled = scaledCriteria(criteria);
    invariant(scaled !== null, 'the weighted sum was checked to have its scales');
    return runners.map(({ values }) => weightedSum(values, scaled, weights));
  }
  const values = completeRows(runners.map((runner) => runner.values));
  const scorer = scorerOf(method, criteria);
  invariant(values !== null && scorer !== null, 'the method was checked to have every score');
  const scores = scoresBy(scorer(values), values.length, weights);
  return scores.map((score) => ({ score, low: score, high: score, coverage: 1 }));
}

function flips(
  ranking: readonly RankedCandidate[],
  runners: readonly Runner[],
  criteria: readonly Criterion[],
  weights: readonly number[],
): readonly WeightFlip[] {
  const scaled = scaledCriteria(criteria);
  const [first, ...others] = ranking;
  if (first === undefined || scaled === null) return [];
  const values = new Map(runners.map((runner) => [runner.candidate, runner.values]));
  return others.map(({ candidate }) => {
    const flip = findFlip(values.get(first.candidate) ?? [], values.get(candidate) ?? [], scaled, weights);
    if (flip === null) return { candidate, criterion: null, weight: null, toWeight: null };
    return {
      candidate,
      criterion: at(criteria, flip.index).id,
      weight: flip.weight,
      toWeight: flip.toWeight,
    };
  });
}

function warnOfModel({ criteria }: Model, method: Method): readonly ScoringWarning[] {
  const warnings: ScoringWarning[] = [];
  for (const { id, direction, mustBeAtLeast } of criteria) {
    if (direction === 'max' || mustBeAtLeast === null) continue;
    warnings.push({ code: 'must_have_on_less_is_better', values: { criterion: clip(id), mustBeAtLeast } });
  }
  const scales = new Set(criteria.map(({ scale }) => scale && `${scale.min} ${scale.max}`));
  if (method === 'weighted' && scales.size > 1) warnings.push({ code: 'scales_differ', values: {} });
  return warnings;
}

function warnOfUnknowns(ranking: readonly RankedCandidate[]): readonly ScoringWarning[] {
  const warnings: ScoringWarning[] = [];
  for (const { candidate, score } of ranking) {
    if (score === null)
      warnings.push({ code: 'candidate_has_no_scores', values: { candidate: clip(candidate) } });
  }
  const [first, ...others] = ranking;
  const open = others.filter(
    ({ coverage, high }) =>
      first !== undefined && (coverage < 1 || first.coverage < 1) && high > first.low + tolerance,
  );
  if (first !== undefined && open.length > 0) {
    const names = open.slice(0, 3).map(({ candidate }) => clip(candidate));
    const values = { first: clip(first.candidate), count: open.length, candidates: names.join(', ') };
    warnings.push({ code: 'first_place_is_open', values });
  }
  return warnings;
}

function byCriterion(
  criteria: readonly Criterion[],
  weights: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map(({ id }, index) => [id, at(weights, index)]));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
