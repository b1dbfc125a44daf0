/** All SQL of diagnosis. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Objective } from '../core/objective.ts';

export interface DiagnosisPlace {
  readonly organisation: Id;
  readonly diagnosis: Id;
}

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

export interface DiagnosisRow {
  readonly id: Id;
  readonly needsSheet: Id;
  readonly readinessSheet: Id;
  readonly begunAt: Date;
  readonly begunBy: Id;
}

export interface KeptObjective {
  readonly diagnosis: Id;
  readonly objective: Objective;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

const diagnosisColumns = `diagnosis_id as id, needs_sheet_id as "needsSheet", readiness_sheet_id as "readinessSheet",
  begun_at as "begunAt", begun_by as "begunBy"`;
const objectiveColumns = `diagnosis_id as diagnosis, content as objective, version, changed_at as "changedAt",
  changed_by as "changedBy"`;

/** Newest first. */
export function listDiagnoses(tx: Transaction, organisation: Id): Promise<DiagnosisRow[]> {
  return tx.query(
    `select ${diagnosisColumns} from diagnosis where organisation_id = $1
      order by begun_at desc, diagnosis_id desc`,
    [organisation],
  );
}

/** Locks the organisation's row, so that two that are begun at once come one after the other. */
export async function lockDiagnoses(tx: Transaction, organisation: Id): Promise<DiagnosisRow[]> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
  return listDiagnoses(tx, organisation);
}

export async function insertDiagnosis(
  tx: Transaction,
  { organisation, diagnosis }: DiagnosisPlace,
  sheets: { readonly needs: Id; readonly readiness: Id },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into diagnosis (organisation_id, diagnosis_id, needs_sheet_id, readiness_sheet_id, begun_at, begun_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisation, diagnosis, sheets.needs, sheets.readiness, at, by],
  );
}

export async function loadObjective(
  tx: Transaction,
  { organisation, diagnosis }: DiagnosisPlace,
): Promise<KeptObjective | undefined> {
  const [row] = await tx.query<KeptObjective>(
    `select ${objectiveColumns} from objective where organisation_id = $1 and diagnosis_id = $2`,
    [organisation, diagnosis],
  );
  return row;
}

/** Of the newest diagnosis that has one. */
export async function loadNewestObjective(
  tx: Transaction,
  organisation: Id,
): Promise<KeptObjective | undefined> {
  const [row] = await tx.query<KeptObjective>(
    `select ${objectiveColumns} from objective join diagnosis using (organisation_id, diagnosis_id)
      where organisation_id = $1 order by begun_at desc, diagnosis_id desc limit 1`,
    [organisation],
  );
  return row;
}

export async function saveObjective(
  tx: Transaction,
  { organisation, diagnosis }: DiagnosisPlace,
  objective: Objective,
  version: number,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into objective (organisation_id, diagnosis_id, primary_need, content, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint one_objective_a_diagnosis do update
        set primary_need = excluded.primary_need, content = excluded.content, version = excluded.version,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [organisation, diagnosis, objective.primary, JSON.stringify(objective), version, at, by],
  );
}
