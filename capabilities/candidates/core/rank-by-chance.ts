/**
 * How often each candidate of a selection takes each rank when weights and unknown scores are drawn by chance. Chance is
 * dealt by the names of candidates and criteria and not by their ids, so that the browser, the server and the command
 * line on the exported files draw the same.
 */
import { accept, type Decision } from '#kernel/decision.ts';
import { at } from './at.ts';
import { labelCriteria } from './label-criteria.ts';
import type { Method } from './method.ts';
import { evaluationsOf, modelOf } from './rank-selection.ts';
import type { ScoringRefusal } from './refusals.ts';
import { scoreCandidates } from './score-candidates.ts';
import type { SelectionCandidate, SelectionCriterion, SelectionScore } from './selection.ts';

/** How chance is dealt: see `ScoringRequest`. */
export interface Chance {
  readonly draws: number;
  readonly seed: number;
  readonly spread: number | null;
}

export interface ChanceRequest extends Chance {
  readonly criteria: readonly SelectionCriterion[];
  readonly candidates: readonly SelectionCandidate[];
  readonly scores: readonly SelectionScore[];
  readonly method: Method;
}

/** Candidate id to the share of draws in which it is first, second, …; without those that are out. */
export type RankShares = Readonly<Record<string, readonly number[]>>;

export function rankByChance(request: ChanceRequest): Decision<RankShares, ScoringRefusal> {
  const { candidates, method, draws, seed, spread } = request;
  const labels = labelCriteria(request.criteria);
  const labelOf = new Map(request.criteria.map(({ id }, index) => [id, at(labels, index)]));
  const nameOf = new Map(candidates.map(({ id, name }) => [id, name.normalize('NFC')]));
  const criteria = modelOf(request.criteria).map((one) => ({ ...one, id: labelOf.get(one.id) ?? one.id }));
  const named = evaluationsOf(request).map((one) => ({
    ...one,
    candidate: nameOf.get(one.candidate) ?? one.candidate,
    evaluations: one.evaluations.map((evaluation) => ({
      ...evaluation,
      scores: new Map([...evaluation.scores].map(([id, value]) => [labelOf.get(id) ?? id, value])),
    })),
  }));
  const model = { criteria, pairwise: null };
  const scored = scoreCandidates({ model, candidates: named, method, pairwise: null, draws, seed, spread });
  if (!scored.ok) return scored;
  const shares = new Map(Object.entries(scored.value.acceptability));
  return accept(
    Object.fromEntries(
      candidates.flatMap(({ id }): [string, readonly number[]][] => {
        const row = shares.get(nameOf.get(id) ?? '');
        return row === undefined ? [] : [[id, row]];
      }),
    ),
  );
}
