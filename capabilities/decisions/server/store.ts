/** All SQL of decisions. Each function names the organisation it is about. Decisions are added and never changed. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';

export interface Place {
  readonly organisation: Id;
  readonly selection: Id;
}

export interface KeptDecision {
  readonly number: number;
  readonly id: Id;
  readonly candidate: Id | null;
  readonly at: Date;
  readonly by: Id;
  readonly hash: string;
  /** The candidate's name and the writer's, as they were frozen. */
  readonly candidateName: string | null;
  readonly byName: string;
}

const columns = `number, decision_id as id, candidate_id as candidate, decided_at as at, decided_by as by, hash,
  candidate_name as "candidateName", decided_by_name as "byName"`;

/** The latest first. */
export function listDecisions(tx: Transaction, place: Place): Promise<KeptDecision[]> {
  return tx.query(
    `select ${columns} from decision where organisation_id = $1 and selection_id = $2 order by number desc`,
    [place.organisation, place.selection],
  );
}

export async function loadDocument(
  tx: Transaction,
  place: Place,
  number: number,
): Promise<string | undefined> {
  const [row] = await tx.query<{ document: string }>(
    'select document from decision where organisation_id = $1 and selection_id = $2 and number = $3',
    [place.organisation, place.selection, number],
  );
  return row?.document;
}

/** A red finding that was decided in spite of, with the reason that is written for it. */
export interface ExplainedRed {
  readonly item: Id;
  readonly findingVersion: number;
}

export interface NewDecision extends Omit<KeptDecision, 'candidate'> {
  /** `null`: for nobody. */
  readonly chosen: {
    readonly candidate: Id;
    /** The state of its due diligence, and its red findings, each explained. */
    readonly diligenceVersion: number;
    readonly reds: readonly ExplainedRed[];
  } | null;
  readonly document: string;
}

/** The red findings come first: the decision refers to the last of them, and each to the one before. */
export async function insertDecision(tx: Transaction, place: Place, it: NewDecision): Promise<void> {
  const reds = it.chosen?.reds ?? [];
  for (const [index, red] of reds.entries()) {
    await tx.execute(
      `insert into decision_red (organisation_id, decision_id, position, previous, selection_id, candidate_id, item_id,
         finding_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        place.organisation,
        it.id,
        index + 1,
        index === 0 ? null : index,
        place.selection,
        it.chosen?.candidate ?? null,
        red.item,
        red.findingVersion,
      ],
    );
  }
  await tx.execute(
    `insert into decision (organisation_id, selection_id, number, previous, decision_id, candidate_id, candidate_name,
       diligence_version, open_reds, last_red, document, hash, decided_at, decided_by, decided_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      place.organisation,
      place.selection,
      it.number,
      it.number === 1 ? null : it.number - 1,
      it.id,
      it.chosen?.candidate ?? null,
      it.candidateName,
      it.chosen?.diligenceVersion ?? null,
      reds.length,
      reds.length === 0 ? null : reds.length,
      it.document,
      it.hash,
      it.at,
      it.by,
      it.byName,
    ],
  );
}
