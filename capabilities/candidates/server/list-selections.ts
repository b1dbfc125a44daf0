import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { rankSelection } from '../core/rank-selection.ts';
import * as store from './store.ts';

export interface ListedSelection {
  readonly selection: store.Selection;
  readonly candidates: number;
  /** How many candidates have a score. */
  readonly ranked: number;
  readonly evaluators: number;
  /** Who leads, several where they are equal; `null` where nobody has a score. */
  readonly first: { readonly names: string[]; readonly score: number } | null;
}

export interface Selections {
  /** The newest first. */
  readonly selections: readonly ListedSelection[];
  readonly removed: readonly store.Selection[];
  readonly names: ReadonlyMap<Id, string>;
}

/** The searches for a partner, each with who leads it. */
export async function listSelections(tx: Transaction, organisation: Id): Promise<Selections> {
  const [all, criteria, candidates, scores] = await Promise.all([
    store.listSelections(tx, organisation),
    store.listCriteria(tx, organisation),
    store.listCandidates(tx, organisation),
    store.listScores(tx, organisation),
  ]);
  const names = await namesOf(
    tx,
    all.flatMap(({ removedBy }) => removedBy ?? []),
  );
  const there = <Row extends store.Removal & { readonly selection: Id }>(
    rows: readonly Row[],
    selection: Id,
  ) => rows.filter((row) => row.selection === selection && row.removedAt === null);
  const listed = all
    .filter(({ removedAt }) => removedAt === null)
    .map((selection) =>
      summarise(selection, {
        criteria: there(criteria, selection.id),
        candidates: there(candidates, selection.id),
        scores: scores.filter((score) => score.selection === selection.id),
      }),
    );
  return { selections: listed.reverse(), removed: all.filter(({ removedAt }) => removedAt !== null), names };
}

function summarise(
  selection: store.Selection,
  content: {
    readonly criteria: readonly store.Criterion[];
    readonly candidates: readonly store.Candidate[];
    readonly scores: readonly store.Score[];
  },
): ListedSelection {
  const { criteria, candidates } = content;
  const counts = new Set([...criteria, ...candidates].map(({ id }) => id));
  const scores = content.scores.filter(
    ({ candidate, criterion, value }) => value !== null && counts.has(candidate) && counts.has(criterion),
  );
  const ranking = rankSelection({ criteria, candidates, scores, ourSize: selection.ourSize });
  const firsts = ranking.ok ? ranking.value.ranking.filter(({ rank }) => rank === 1) : [];
  const score = firsts[0]?.score ?? null;
  const nameOf = new Map(candidates.map(({ id, name }) => [id, name]));
  return {
    selection,
    candidates: candidates.length,
    ranked: new Set(scores.map(({ candidate }) => candidate)).size,
    evaluators: new Set(scores.map(({ evaluator }) => evaluator)).size,
    first: score === null ? null : { names: firsts.map((one) => nameOf.get(one.candidate) ?? ''), score },
  };
}
