/** All SQL of candidates. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { SqlValue, Transaction } from '#platform/db/pool.ts';
import { criteriaTemplate } from '../core/criteria-template.ts';
import type { DecidedCandidate } from '../core/decide-candidate.ts';
import type { Judgement } from '../core/decide-judgements.ts';
import type { StoredScore } from '../core/decide-scores.ts';
import type { Direction } from '../core/model.ts';
import type { PartnerProfile, Trait, TraitVerdict } from '../core/profile.ts';
import type { SelectionCriterion, SelectionScore } from '../core/selection.ts';

/** Where a row lies: every statement names both. */
export interface Place {
  readonly organisation: Id;
  readonly selection: Id;
}

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

export interface Removal {
  readonly removedAt: Date | null;
  readonly removedBy: Id | null;
}

export interface Selection extends Removal {
  readonly id: Id;
  readonly name: string;
  readonly purpose: string;
  readonly ourSize: number | null;
  readonly criteriaVersion: number;
  readonly criteriaChangedAt: Date;
  readonly criteriaChangedBy: Id;
  readonly createdAt: Date;
  readonly createdBy: Id;
}

export interface Criterion extends SelectionCriterion, Removal {
  readonly selection: Id;
}

export interface Candidate extends DecidedCandidate, Removal {
  readonly selection: Id;
  readonly id: Id;
  readonly version: number;
  /** When it was put on the shortlist, and by whom; `null`: it is not on it. */
  readonly shortlistedAt: Date | null;
  readonly shortlistedBy: Id | null;
  /** When it was decided for; `null`: it was not. */
  readonly chosenAt: Date | null;
  /** The entry of the same company that took over what it had. */
  readonly mergedInto: Id | null;
  readonly createdAt: Date;
  readonly createdBy: Id;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

export interface Score extends SelectionScore {
  readonly id: Id;
  readonly selection: Id;
  readonly evidence: string;
  /** Counts the changes; 0: nothing is said yet, only files are there. */
  readonly version: number;
  readonly changedAt: Date;
}

const removal = 'removed_at as "removedAt", removed_by as "removedBy"';
const selectionColumns = `selection_id as id, name, purpose, our_size as "ourSize", criteria_version as "criteriaVersion",
  criteria_changed_at as "criteriaChangedAt", criteria_changed_by as "criteriaChangedBy", created_at as "createdAt",
  created_by as "createdBy", ${removal}`;
const criterionColumns = `selection_id as selection, criterion_id as id, template, name, question, weight, direction,
  must_be_at_least as "mustBeAtLeast", indifference, preference, ${removal}`;
const candidateColumns = `selection_id as selection, candidate_id as id, name, name_key as "nameKey", country, website, size,
  source, note, version, shortlisted_at as "shortlistedAt", shortlisted_by as "shortlistedBy", chosen_at as "chosenAt",
  merged_into as "mergedInto", created_at as "createdAt", created_by as "createdBy", changed_at as "changedAt",
  changed_by as "changedBy", ${removal}`;
const scoreColumns = `score_id as id, selection_id as selection, candidate_id as candidate, criterion_id as criterion,
  evaluator_id as evaluator, value, evidence, version, changed_at as "changedAt"`;

// Selections ----------------------------------------------------------------------------------------------------------

/** Oldest first, removed ones among them. */
export function listSelections(tx: Transaction, organisation: Id): Promise<Selection[]> {
  return tx.query(
    `select ${selectionColumns} from selection where organisation_id = $1 order by created_at, selection_id`,
    [organisation],
  );
}

/** Locks the organisation's row, so that the number of selections holds when two are begun at once. */
export async function countSelections(tx: Transaction, organisation: Id): Promise<number> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::integer as count from selection where organisation_id = $1 and removed_at is null',
    [organisation],
  );
  return row?.count ?? 0;
}

export async function loadSelection(tx: Transaction, place: Place): Promise<Selection | undefined> {
  const [row] = await tx.query<Selection>(
    `select ${selectionColumns} from selection where organisation_id = $1 and selection_id = $2`,
    [place.organisation, place.selection],
  );
  return row;
}

/** The selection, locked: whatever changes in it waits for its turn. */
export async function lockSelection(tx: Transaction, place: Place): Promise<Selection | undefined> {
  const [row] = await tx.query<Selection>(
    `select ${selectionColumns} from selection where organisation_id = $1 and selection_id = $2 for update`,
    [place.organisation, place.selection],
  );
  return row;
}

export async function insertSelection(
  tx: Transaction,
  place: Place,
  it: Pick<Selection, 'name' | 'purpose' | 'ourSize'>,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into selection (organisation_id, selection_id, name, purpose, our_size, criteria_version,
       criteria_changed_at, criteria_changed_by, created_at, created_by)
     values ($1, $2, $3, $4, $5, 1, $6, $7, $6, $7)`,
    [place.organisation, place.selection, it.name, it.purpose, it.ourSize, at, by],
  );
}

export async function updateSelection(
  tx: Transaction,
  place: Place,
  it: Pick<Selection, 'name' | 'purpose' | 'ourSize'>,
): Promise<void> {
  await tx.execute(
    'update selection set name = $3, purpose = $4, our_size = $5 where organisation_id = $1 and selection_id = $2',
    [place.organisation, place.selection, it.name, it.purpose, it.ourSize],
  );
}

/** @param doing `null` brings the selection back */
export async function markSelection(tx: Transaction, place: Place, doing: Doing | null): Promise<void> {
  await tx.execute(
    'update selection set removed_at = $3, removed_by = $4 where organisation_id = $1 and selection_id = $2',
    [place.organisation, place.selection, doing?.at ?? null, doing?.by ?? null],
  );
}

// Criteria ------------------------------------------------------------------------------------------------------------

interface CriterionRow extends Removal {
  readonly selection: Id;
  readonly id: Id;
  readonly template: string | null;
  readonly name: string | null;
  readonly question: string | null;
  readonly weight: number;
  readonly direction: Direction;
  readonly mustBeAtLeast: number | null;
  readonly indifference: number | null;
  readonly preference: number | null;
}

/** In their order, removed ones among them; of all the organisation's selections where none is named. */
export async function listCriteria(tx: Transaction, organisation: Id, selection?: Id): Promise<Criterion[]> {
  const rows = await tx.query<CriterionRow>(
    `select ${criterionColumns} from selection_criterion
      where organisation_id = $1 and ($2::uuid is null or selection_id = $2) order by position, criterion_id`,
    [organisation, selection ?? null],
  );
  return rows.map(({ indifference, preference, ...row }) => ({
    ...row,
    thresholds: indifference === null || preference === null ? null : { indifference, preference },
    template: criteriaTemplate.find(({ id }) => id === row.template)?.id ?? null,
  }));
}

/** Writes criteria in the order given, new ones and those that are there; ones that were removed come back. */
export async function writeCriteria(
  tx: Transaction,
  place: Place,
  criteria: readonly SelectionCriterion[],
): Promise<void> {
  await Promise.all(
    criteria.map((it, position) =>
      tx.execute(
        `insert into selection_criterion (organisation_id, selection_id, criterion_id, position, template, name, question,
           weight, direction, must_be_at_least, indifference, preference)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (organisation_id, selection_id, criterion_id) do update set position = excluded.position,
           template = excluded.template, name = excluded.name, question = excluded.question, weight = excluded.weight,
           direction = excluded.direction, must_be_at_least = excluded.must_be_at_least,
           indifference = excluded.indifference, preference = excluded.preference, removed_at = null, removed_by = null`,
        [
          place.organisation,
          place.selection,
          it.id,
          position,
          it.template,
          it.name,
          it.question,
          it.weight,
          it.direction,
          it.mustBeAtLeast,
          it.thresholds?.indifference ?? null,
          it.thresholds?.preference ?? null,
        ],
      ),
    ),
  );
}

export async function markCriteriaRemoved(
  tx: Transaction,
  place: Place,
  criteria: readonly Id[],
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update selection_criterion set removed_at = $4, removed_by = $5
      where organisation_id = $1 and selection_id = $2 and criterion_id = any ($3)`,
    [place.organisation, place.selection, criteria, at, by],
  );
}

export async function nextCriteriaVersion(tx: Transaction, place: Place, { by, at }: Doing): Promise<void> {
  await tx.execute(
    `update selection set criteria_version = criteria_version + 1, criteria_changed_at = $3, criteria_changed_by = $4
      where organisation_id = $1 and selection_id = $2`,
    [place.organisation, place.selection, at, by],
  );
}

// Profile -------------------------------------------------------------------------------------------------------------

export interface Profile extends PartnerProfile {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

export async function loadProfile(tx: Transaction, place: Place): Promise<Profile | undefined> {
  const [row] = await tx.query<Profile>(
    `select size_least as "sizeLeast", size_most as "sizeMost", industry, competing, customers, capability,
       win_win as "winWin", version, changed_at as "changedAt", changed_by as "changedBy"
       from partner_profile where organisation_id = $1 and selection_id = $2`,
    [place.organisation, place.selection],
  );
  return row;
}

export async function writeProfile(
  tx: Transaction,
  place: Place,
  it: PartnerProfile,
  { by, at }: Doing,
): Promise<void> {
  const texts = [it.industry, it.competing, it.customers, it.capability, it.winWin];
  await tx.execute(
    `insert into partner_profile (organisation_id, selection_id, size_least, size_most, industry, competing, customers,
       capability, win_win, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)
     on conflict (organisation_id, selection_id) do update set size_least = excluded.size_least,
       size_most = excluded.size_most, industry = excluded.industry, competing = excluded.competing,
       customers = excluded.customers, capability = excluded.capability, win_win = excluded.win_win,
       version = partner_profile.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [place.organisation, place.selection, it.sizeLeast, it.sizeMost, ...texts, at, by],
  );
}

export interface CandidateTrait {
  readonly candidate: Id;
  readonly trait: Trait;
  readonly verdict: TraitVerdict | null;
}

/** What was seen of candidates at first sight; what was taken back is left out. */
export function listTraits(tx: Transaction, place: Place): Promise<CandidateTrait[]> {
  return tx.query(
    `select candidate_id as candidate, trait, verdict from candidate_trait
      where organisation_id = $1 and selection_id = $2 and verdict is not null order by candidate_id, trait`,
    [place.organisation, place.selection],
  );
}

export async function writeTrait(
  tx: Transaction,
  place: Place,
  { candidate, trait, verdict }: CandidateTrait,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into candidate_trait (organisation_id, selection_id, candidate_id, trait, verdict, judged_at, judged_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, selection_id, candidate_id, trait)
     do update set verdict = excluded.verdict, judged_at = excluded.judged_at, judged_by = excluded.judged_by`,
    [place.organisation, place.selection, candidate, trait, verdict, at, by],
  );
}

// Judgements ----------------------------------------------------------------------------------------------------------

/** Of criteria in pairs, those of removed ones among them; the ones that were taken back are left out. */
export function listJudgements(tx: Transaction, place: Place): Promise<Judgement[]> {
  return tx.query(
    `select row_id as "row", column_id as "column", value from selection_judgement
      where organisation_id = $1 and selection_id = $2 and value is not null order by row_id, column_id`,
    [place.organisation, place.selection],
  );
}

export async function writeJudgements(
  tx: Transaction,
  place: Place,
  judgements: readonly Judgement[],
  { by, at }: Doing,
): Promise<void> {
  await Promise.all(
    judgements.map(({ row, column, value }) =>
      tx.execute(
        `insert into selection_judgement (organisation_id, selection_id, row_id, column_id, value, judged_at, judged_by)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (organisation_id, selection_id, row_id, column_id)
         do update set value = excluded.value, judged_at = excluded.judged_at, judged_by = excluded.judged_by`,
        [place.organisation, place.selection, row, column, value, at, by],
      ),
    ),
  );
}

// Candidates ----------------------------------------------------------------------------------------------------------

/** Oldest first, removed ones among them; of all the organisation's selections where none is named. */
export function listCandidates(tx: Transaction, organisation: Id, selection?: Id): Promise<Candidate[]> {
  return tx.query(
    `select ${candidateColumns} from candidate
      where organisation_id = $1 and ($2::uuid is null or selection_id = $2) order by candidate_id`,
    [organisation, selection ?? null],
  );
}

/** A new candidate, or one that is there with what is known of it now; its version counts the changes. */
export async function writeCandidate(
  tx: Transaction,
  place: Place,
  id: Id,
  it: DecidedCandidate,
  { by, at }: Doing,
): Promise<void> {
  const values: readonly SqlValue[] = [
    it.name,
    it.nameKey,
    it.country,
    it.website,
    it.size,
    it.source,
    it.note,
  ];
  await tx.execute(
    `insert into candidate (organisation_id, selection_id, candidate_id, name, name_key, country, website, size, source,
       note, version, created_at, created_by, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $11, $12)
     on conflict (organisation_id, selection_id, candidate_id) do update set name = excluded.name,
       name_key = excluded.name_key, country = excluded.country, website = excluded.website, size = excluded.size,
       source = excluded.source, note = excluded.note, version = candidate.version + 1, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by`,
    [place.organisation, place.selection, id, ...values, at, by],
  );
}

/** @param doing `null` brings the candidate back */
export async function markCandidate(
  tx: Transaction,
  place: Place,
  id: Id,
  doing: Doing | null,
): Promise<void> {
  await tx.execute(
    `update candidate set removed_at = $4, removed_by = $5, merged_into = null
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3`,
    [place.organisation, place.selection, id, doing?.at ?? null, doing?.by ?? null],
  );
}

/** Takes an entry off the list because another one of the same company took over what it had. */
export async function markMerged(
  tx: Transaction,
  place: Place,
  { other, into }: { readonly other: Id; readonly into: Id },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update candidate set removed_at = $4, removed_by = $5, merged_into = $6
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3`,
    [place.organisation, place.selection, other, at, by, into],
  );
}

/** Pairs of which somebody said that they are two companies. */
export function listDistinctions(
  tx: Transaction,
  place: Place,
): Promise<{ readonly one: Id; readonly other: Id }[]> {
  return tx.query(
    `select one_id as one, other_id as other from candidate_distinction
      where organisation_id = $1 and selection_id = $2 order by one_id, other_id`,
    [place.organisation, place.selection],
  );
}

/** @param pair the smaller id first */
export async function writeDistinction(
  tx: Transaction,
  place: Place,
  pair: { readonly one: Id; readonly other: Id },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into candidate_distinction (organisation_id, selection_id, one_id, other_id, told_at, told_by)
     values ($1, $2, $3, $4, $5, $6) on conflict (organisation_id, selection_id, one_id, other_id) do nothing`,
    [place.organisation, place.selection, pair.one, pair.other, at, by],
  );
}

/** @param doing `null` takes the candidate off the shortlist */
export async function markShortlisted(
  tx: Transaction,
  place: Place,
  id: Id,
  doing: Doing | null,
): Promise<void> {
  await tx.execute(
    `update candidate set shortlisted_at = $4, shortlisted_by = $5
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3`,
    [place.organisation, place.selection, id, doing?.at ?? null, doing?.by ?? null],
  );
}

/** @param doing `null`: the decision for this candidate was taken back */
export async function markChosenCandidate(
  tx: Transaction,
  place: Place,
  id: Id,
  doing: Doing | null,
): Promise<void> {
  await tx.execute(
    `update candidate set chosen_at = $4, chosen_by = $5
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3`,
    [place.organisation, place.selection, id, doing?.at ?? null, doing?.by ?? null],
  );
}

// Scores --------------------------------------------------------------------------------------------------------------

/** In the order of candidates and evaluators; of all the organisation's selections where none is named. */
export function listScores(tx: Transaction, organisation: Id, selection?: Id): Promise<Score[]> {
  return tx.query(
    `select ${scoreColumns} from candidate_score
      where organisation_id = $1 and ($2::uuid is null or selection_id = $2)
      order by candidate_id, evaluator_id, criterion_id`,
    [organisation, selection ?? null],
  );
}

export async function writeScores(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly evaluator: Id },
  scores: readonly StoredScore[],
  now: Date,
): Promise<void> {
  await Promise.all(
    scores.map(({ criterion, value, evidence, version }) =>
      tx.execute(
        `insert into candidate_score (organisation_id, selection_id, candidate_id, criterion_id, evaluator_id, value,
           evidence, version, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (organisation_id, selection_id, candidate_id, criterion_id, evaluator_id)
         do update set value = excluded.value, evidence = excluded.evidence, version = excluded.version,
           changed_at = excluded.changed_at`,
        [
          place.organisation,
          place.selection,
          place.candidate,
          criterion,
          place.evaluator,
          value,
          evidence,
          version,
          now,
        ],
      ),
    ),
  );
}

/** The row that a person's files hang on, made where nothing was said yet. Answers with its id. */
export async function scoreForFiles(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly criterion: Id; readonly evaluator: Id },
  now: Date,
): Promise<Id> {
  const key = [place.organisation, place.selection, place.candidate, place.criterion, place.evaluator];
  await tx.execute(
    `insert into candidate_score (organisation_id, selection_id, candidate_id, criterion_id, evaluator_id, value,
       evidence, version, changed_at)
     values ($1, $2, $3, $4, $5, null, '', 0, $6)
     on conflict (organisation_id, selection_id, candidate_id, criterion_id, evaluator_id) do nothing`,
    [...key, now],
  );
  const [row] = await tx.query<{ id: Id }>(
    `select score_id as id from candidate_score where organisation_id = $1 and selection_id = $2
      and candidate_id = $3 and criterion_id = $4 and evaluator_id = $5`,
    key,
  );
  invariant(row !== undefined, 'the score was just there');
  return row.id;
}

// Alliances that were begun with a candidate -------------------------------------------------------------------------

export interface BegunAlliance {
  readonly alliance: Id;
  readonly selection: Id;
  readonly candidate: Id;
  readonly begunAt: Date;
}

/** Oldest first. */
export function listBegunAlliances(tx: Transaction, organisation: Id): Promise<BegunAlliance[]> {
  return tx.query(
    `select alliance_id as alliance, selection_id as selection, candidate_id as candidate, begun_at as "begunAt"
       from candidate_alliance where organisation_id = $1 order by begun_at, alliance_id`,
    [organisation],
  );
}

export async function insertBegunAlliance(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly alliance: Id },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into candidate_alliance (organisation_id, alliance_id, selection_id, candidate_id, begun_at, begun_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [place.organisation, place.alliance, place.selection, place.candidate, at, by],
  );
}
