/**
 * A ranking frozen with everything it was made of, to be kept beside a decision: plain JSON, complete, and in an order
 * that depends on nothing but the content, so that the same content has the same hash and anybody can rank it again.
 */
import type { FrozenFile } from '#capabilities/files/core/frozen-file.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Judgement } from './decide-judgements.ts';
import { type FrozenJudgements, frozenJudgements } from './frozen-judgements.ts';
import type { Method } from './method.ts';
import { type Chance, type RankShares, rankByChance } from './rank-by-chance.ts';
import { rankSelection, type SelectionRanking } from './rank-selection.ts';
import type { ScoringRefusal } from './refusals.ts';
import type { SelectionCandidate, SelectionCriterion, SelectionScore, Source } from './selection.ts';

export interface SnapshotCandidate extends SelectionCandidate {
  readonly country: string | null;
  readonly website: string | null;
  readonly source: Source | null;
  readonly note: string;
  readonly version: number;
  readonly shortlisted: boolean;
}

export interface SnapshotScore extends SelectionScore {
  readonly evidence: string;
  readonly version: number;
  /** In the order they were sent. */
  readonly files: readonly FrozenFile[];
}

export interface SnapshotContent {
  readonly selection: {
    readonly id: string;
    readonly name: string;
    readonly purpose: string;
    readonly ourSize: number | null;
    readonly criteriaVersion: number;
  };
  /** In their order. */
  readonly criteria: readonly SelectionCriterion[];
  readonly candidates: readonly SnapshotCandidate[];
  readonly scores: readonly SnapshotScore[];
  /** Of the criteria in pairs, as far as they are given. */
  readonly judgements: readonly Judgement[];
  /** Person id to name, of every evaluator. */
  readonly names: ReadonlyMap<string, string>;
}

export interface SelectionSnapshot extends Omit<SnapshotContent, 'names' | 'judgements'> {
  readonly format: 'entente selection 2';
  /** Where the weights came from judgements in pairs; `null`: they did not. */
  readonly judgements: FrozenJudgements | null;
  readonly evaluators: readonly { readonly id: string; readonly name: string }[];
  readonly method: Method;
  readonly ranking: SelectionRanking;
  readonly acceptability: Chance & { readonly shares: RankShares };
}

/** Refused only as `rankSelection` and `rankByChance` refuse. */
export function snapshotSelection(
  content: SnapshotContent,
  { method, ...chance }: Chance & { readonly method: Method },
): Decision<SelectionSnapshot, ScoringRefusal> {
  const { selection, criteria, names } = content;
  const candidates = [...content.candidates].sort(byText(({ id }) => id));
  const scores = [...content.scores].sort(
    byText(({ candidate, criterion, evaluator }) => `${candidate} ${criterion} ${evaluator}`),
  );
  const request = { criteria, candidates, scores, ourSize: selection.ourSize, method };
  const ranked = rankSelection(request);
  if (!ranked.ok) return ranked;
  const { draws, seed, spread } = chance;
  const drawn: Decision<RankShares, ScoringRefusal> =
    candidates.length === 0 ? accept({}) : rankByChance({ ...request, draws, seed, spread });
  if (!drawn.ok) return drawn;
  const evaluators = [...new Set(scores.map(({ evaluator }) => evaluator))].sort();
  return accept({
    format: 'entente selection 2',
    selection: frozenSelection(selection),
    criteria: criteria.map(frozenCriterion),
    candidates: candidates.map(frozenCandidate),
    judgements: frozenJudgements(criteria, content.judgements),
    scores: scores.map(frozenScore),
    evaluators: evaluators.map((id) => ({ id, name: names.get(id) ?? '' })),
    method,
    ranking: ranked.value,
    acceptability: { draws, seed, spread, shares: drawn.value },
  });
}

function byText<Row>(text: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}

// Rows of a database carry more than what is frozen, so the fields are named one by one.

function frozenSelection({ id, name, purpose, ourSize, criteriaVersion }: SnapshotContent['selection']) {
  return { id, name, purpose, ourSize, criteriaVersion };
}

function frozenCriterion(one: SelectionCriterion): SelectionCriterion {
  const { id, template, name, question, weight, direction, mustBeAtLeast, thresholds } = one;
  return { id, template, name, question, weight, direction, mustBeAtLeast, thresholds };
}

function frozenCandidate(one: SnapshotCandidate): SnapshotCandidate {
  const { id, name, size, country, website, source, note, version, shortlisted } = one;
  return { id, name, size, country, website, source, note, version, shortlisted };
}

function frozenScore(one: SnapshotScore): SnapshotScore {
  const { candidate, criterion, evaluator, value, evidence, version, files } = one;
  return { candidate, criterion, evaluator, value, evidence, version, files };
}

/** A snapshot as it was frozen before scores had files, criteria thresholds, and weights their judgements. */
export interface SelectionSnapshot1
  extends Omit<SelectionSnapshot, 'format' | 'judgements' | 'criteria' | 'scores'> {
  readonly format: 'entente selection 1';
  readonly criteria: readonly Omit<SelectionCriterion, 'thresholds'>[];
  readonly scores: readonly Omit<SnapshotScore, 'files'>[];
}

/** The same content as it would be frozen now, to be read; its hash is that of the text it was frozen as. */
export function readSnapshot(snapshot: SelectionSnapshot | SelectionSnapshot1): SelectionSnapshot {
  if (snapshot.format === 'entente selection 2') return snapshot;
  return {
    ...snapshot,
    format: 'entente selection 2',
    judgements: null,
    criteria: snapshot.criteria.map((one) => ({ ...one, thresholds: null })),
    scores: snapshot.scores.map((one) => ({ ...one, files: [] })),
  };
}
