/** All SQL of questionnaires. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Answer } from '../core/question-set.ts';

/** Where a sheet lies: every statement names both. */
export interface SheetPlace {
  readonly organisation: Id;
  readonly sheet: Id;
}

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

export interface SheetRow {
  readonly id: Id;
  readonly set: string;
  readonly setVersion: number;
  readonly begunAt: Date;
  readonly closedAt: Date | null;
}

export interface KeptAnswer {
  readonly question: string;
  /** `null`: taken back. */
  readonly answer: Answer | null;
  readonly version: number;
  readonly answeredAt: Date;
  readonly answeredBy: Id;
}

const sheetColumns = `sheet_id as id, question_set as set, set_version as "setVersion", begun_at as "begunAt",
  closed_at as "closedAt"`;

export async function insertSheet(
  tx: Transaction,
  { organisation, sheet }: SheetPlace,
  set: { readonly id: string; readonly version: number },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into answer_sheet (organisation_id, sheet_id, question_set, set_version, begun_at, begun_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisation, sheet, set.id, set.version, at, by],
  );
}

export async function loadSheet(tx: Transaction, place: SheetPlace): Promise<SheetRow | undefined> {
  const [row] = await tx.query<SheetRow>(
    `select ${sheetColumns} from answer_sheet where organisation_id = $1 and sheet_id = $2`,
    [place.organisation, place.sheet],
  );
  return row;
}

/** The sheet, locked: answers in it are given one after the other. */
export async function lockSheet(tx: Transaction, place: SheetPlace): Promise<SheetRow | undefined> {
  const [row] = await tx.query<SheetRow>(
    `select ${sheetColumns} from answer_sheet where organisation_id = $1 and sheet_id = $2 for no key update`,
    [place.organisation, place.sheet],
  );
  return row;
}

export async function markClosed(tx: Transaction, place: SheetPlace, { by, at }: Doing): Promise<void> {
  await tx.execute(
    `update answer_sheet set closed_at = $3, closed_by = $4
      where organisation_id = $1 and sheet_id = $2 and closed_at is null`,
    [place.organisation, place.sheet, at, by],
  );
}

export function listAnswers(tx: Transaction, place: SheetPlace): Promise<KeptAnswer[]> {
  return tx.query(
    `select question, answer, version, answered_at as "answeredAt", answered_by as "answeredBy"
       from sheet_answer where organisation_id = $1 and sheet_id = $2 order by question`,
    [place.organisation, place.sheet],
  );
}

export async function writeAnswer(
  tx: Transaction,
  { organisation, sheet }: SheetPlace,
  { question, answer, version }: Pick<KeptAnswer, 'question' | 'answer' | 'version'>,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into sheet_answer (organisation_id, sheet_id, question, answer, version, answered_at, answered_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint one_answer_a_question do update
        set answer = excluded.answer, version = excluded.version, answered_at = excluded.answered_at,
            answered_by = excluded.answered_by`,
    [organisation, sheet, question, answer === null ? null : JSON.stringify(answer), version, at, by],
  );
}
