/**
 * The ranking of a selection: the same on the server, for programs, and in the browser, where a person tries other
 * weights. Ids stand for names, in the results and in the values of warnings.
 */
import { accept, type Decision } from '#kernel/decision.ts';
import { at } from './at.ts';
import { averageEvaluations } from './average-evaluations.ts';
import type { Candidate, Evaluation } from './candidate.ts';
import { compareSize } from './compare-size.ts';
import { templateScale } from './criteria-template.ts';
import type { Method } from './method.ts';
import type { Criterion } from './model.ts';
import { normaliseWeights } from './normalise-weights.ts';
import type { ScoringRefusal } from './refusals.ts';
import { type Scoring, scoreCandidates } from './score-candidates.ts';
import type { SelectionCandidate, SelectionCriterion, SelectionScore, TemplateId } from './selection.ts';
import type { SelectionWarning } from './warnings.ts';

export interface SelectionRequest {
  readonly criteria: readonly SelectionCriterion[];
  readonly candidates: readonly SelectionCandidate[];
  readonly scores: readonly SelectionScore[];
  readonly ourSize: number | null;
  /** The weighted sum, where nothing is said. */
  readonly method?: Method;
}

export interface SelectionRanking extends Pick<Scoring, 'weights' | 'ranking' | 'excluded' | 'flips'> {
  readonly warnings: readonly SelectionWarning[];
}

/**
 * Refused for its weights, or because a method lacks a score that it needs; a selection without candidates has an empty
 * ranking.
 */
export function rankSelection(request: SelectionRequest): Decision<SelectionRanking, ScoringRefusal> {
  const model = modelOf(request.criteria);
  if (request.candidates.length === 0) {
    const weights = normaliseWeights(model);
    if (!weights.ok) return weights;
    const byId = Object.fromEntries(model.map(({ id }, index) => [id, at(weights.value, index)]));
    return accept({ weights: byId, ranking: [], excluded: [], flips: [], warnings: [] });
  }
  const { method = 'weighted' } = request;
  const scored = score(model, evaluationsOf(request), method);
  if (!scored.ok) return scored;
  const { weights, ranking, excluded, flips, warnings } = scored.value;
  return accept({
    weights,
    ranking,
    excluded,
    flips,
    warnings: [...warnings, ...warnOfSizes(request), ...warnOfFirstBySize(request, scored.value)],
  });
}

/** The criteria as the methods know them. */
export function modelOf(criteria: readonly SelectionCriterion[]): readonly Criterion[] {
  return criteria.map(({ id, weight, direction, mustBeAtLeast, thresholds }) => ({
    id,
    weight,
    direction,
    mustBeAtLeast,
    scale: templateScale,
    thresholds,
  }));
}

/** Each candidate with one evaluation a person; unknown cells and cells of criteria that were removed are left out. */
export function evaluationsOf(
  request: Pick<SelectionRequest, 'criteria' | 'candidates' | 'scores'>,
): readonly Candidate[] {
  const criteria = new Set(request.criteria.map(({ id }) => id));
  const evaluations = new Map<string, Map<string, Map<string, number>>>();
  for (const { candidate, criterion, evaluator, value } of request.scores) {
    if (value === null || !criteria.has(criterion)) continue;
    const ofCandidate = evaluations.get(candidate) ?? new Map<string, Map<string, number>>();
    evaluations.set(candidate, ofCandidate);
    const ofEvaluator = ofCandidate.get(evaluator) ?? new Map<string, number>();
    ofCandidate.set(evaluator, ofEvaluator);
    ofEvaluator.set(criterion, value);
  }
  return request.candidates.map(({ id, size }) => ({
    candidate: id,
    size,
    evaluations: [...(evaluations.get(id) ?? [])].map(
      ([evaluator, scores]): Evaluation => ({ evaluator, evidence: null, scores }),
    ),
  }));
}

/** For each candidate in order, what its evaluators say together on each criterion in order. */
export function averagesOf(request: Pick<SelectionRequest, 'criteria' | 'candidates' | 'scores'>) {
  const model = modelOf(request.criteria);
  return evaluationsOf(request).map((candidate) => averageEvaluations(candidate, model));
}

function score(criteria: readonly Criterion[], candidates: readonly Candidate[], method: Method) {
  return scoreCandidates({
    model: { criteria, pairwise: null },
    candidates,
    method,
    pairwise: null,
    // Rank acceptability is asked for elsewhere; one draw is the least.
    draws: 1,
    seed: 1,
    spread: null,
  });
}

function warnOfSizes({ candidates, ourSize }: SelectionRequest): readonly SelectionWarning[] {
  return candidates.flatMap(({ id, size }) => {
    const difference = compareSize(ourSize, size);
    return difference === null ? [] : [{ code: difference, values: { candidate: id } }];
  });
}

/** Criteria on which a company scores the higher the larger it is. */
const helpedBySize: readonly TemplateId[] = ['resources', 'financialHealth'];

/**
 * Whether the first candidate wins by size alone: it is the largest of the ranked ones, and without the criteria that
 * size helps another one would be first.
 */
function warnOfFirstBySize(
  { criteria, candidates, scores }: SelectionRequest,
  { ranking, method }: Scoring,
): readonly SelectionWarning[] {
  const [first, second] = ranking;
  if (first === undefined || second === undefined || second.rank === 1) return [];
  const sizeOf = new Map(candidates.map(({ id, size }) => [id, size ?? 0]));
  const ours = sizeOf.get(first.candidate) ?? 0;
  if (!ranking.every(({ candidate }) => candidate === first.candidate || (sizeOf.get(candidate) ?? 0) < ours))
    return [];
  const others = criteria.filter(({ template }) => template === null || !helpedBySize.includes(template));
  if (others.length === criteria.length || others.length === 0) return [];
  const ranked = candidates.filter(({ id }) => ranking.some(({ candidate }) => candidate === id));
  const without = score(
    modelOf(others),
    evaluationsOf({ criteria: others, candidates: ranked, scores }),
    method,
  );
  const winner = without.ok ? without.value.ranking[0] : undefined;
  if (winner === undefined || winner.score === null) return [];
  const still =
    without.ok && without.value.ranking.some((row) => row.rank === 1 && row.candidate === first.candidate);
  return still
    ? []
    : [{ code: 'first_by_size', values: { candidate: first.candidate, other: winner.candidate } }];
}
