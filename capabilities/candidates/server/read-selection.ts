import type { AttachedFile } from '#capabilities/files/core/contract.ts';
import { filesOf } from '#capabilities/files/server/files-of.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Judgement } from '../core/decide-judgements.ts';
import { rankSelection, type SelectionRanking } from '../core/rank-selection.ts';
import { findSelection } from './find-selection.ts';
import {
  type Candidate,
  type CandidateTrait,
  type Criterion,
  listCandidates,
  listCriteria,
  listDistinctions,
  listJudgements,
  listScores,
  listTraits,
  loadProfile,
  type Place,
  type Profile,
  type Removal,
  type Score,
  type Selection,
} from './store.ts';

export interface WholeSelection {
  readonly selection: Selection;
  readonly criteria: readonly Criterion[];
  readonly removedCriteria: readonly Criterion[];
  readonly candidates: readonly Candidate[];
  readonly removedCandidates: readonly Candidate[];
  /** Of the candidates on the list, on the criteria that count. */
  readonly scores: readonly Score[];
  /** Score id to its evidence files; a score without any has no entry. */
  readonly files: ReadonlyMap<Id, readonly AttachedFile[]>;
  /** Of the criteria that count, in pairs. */
  readonly judgements: readonly Judgement[];
  readonly distinctions: readonly { readonly one: Id; readonly other: Id }[];
  readonly profile: Profile | undefined;
  readonly traits: readonly CandidateTrait[];
  readonly ranking: SelectionRanking;
  readonly names: ReadonlyMap<Id, string>;
}

/** Everything of a selection, with its ranking and the names of all who did something in it. */
export async function readSelection(tx: Transaction, place: Place): Promise<Decision<WholeSelection>> {
  const found = await findSelection(tx, place, 'look');
  if (!found.ok) return found;
  const selection = found.value;
  const [allCriteria, allCandidates, allScores, allJudgements, ...longlist] = await Promise.all([
    listCriteria(tx, place.organisation, place.selection),
    listCandidates(tx, place.organisation, place.selection),
    listScores(tx, place.organisation, place.selection),
    listJudgements(tx, place),
    listDistinctions(tx, place),
    loadProfile(tx, place),
    listTraits(tx, place),
  ]);
  const [distinctions, profile, traits] = longlist;
  const criteria = allCriteria.filter(isThere);
  const candidates = allCandidates.filter(isThere);
  const counts = new Set([...criteria, ...candidates].map(({ id }) => id));
  const listed = allScores.filter(
    ({ candidate, criterion }) => counts.has(candidate) && counts.has(criterion),
  );
  const files = await filesOf(
    tx,
    place.organisation,
    'score',
    listed.map(({ id }) => id),
  );
  // One that held files alone and has none left says nothing.
  const scores = listed.filter(({ id, version }) => version > 0 || files.has(id));
  const ranking = rankSelection({ criteria, candidates, scores, ourSize: selection.ourSize });
  invariant(ranking.ok, 'the weights of a selection were checked when they were written');
  const people = new Set([
    selection.createdBy,
    selection.criteriaChangedBy,
    ...allCandidates.flatMap((one) => [one.createdBy, one.changedBy]),
    ...[...allCriteria, ...allCandidates].flatMap(({ removedBy }) => removedBy ?? []),
    ...scores.map(({ evaluator }) => evaluator),
    ...(profile === undefined ? [] : [profile.changedBy]),
  ]);
  return accept({
    selection,
    criteria,
    removedCriteria: allCriteria.filter((one) => !isThere(one)),
    candidates,
    removedCandidates: allCandidates.filter((one) => !isThere(one)),
    scores,
    files,
    judgements: allJudgements.filter(({ row, column }) => counts.has(row) && counts.has(column)),
    distinctions,
    profile,
    traits: traits.filter(({ candidate }) => counts.has(candidate)),
    ranking: ranking.value,
    names: await namesOf(tx, [...people]),
  });
}

function isThere({ removedAt }: Removal): boolean {
  return removedAt === null;
}
