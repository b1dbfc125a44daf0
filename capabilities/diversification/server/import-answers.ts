import { knownNames } from '#capabilities/facts/server/known-names.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import { type AnswerRow, readAnswersTable } from '../core/read-answers-table.ts';
import type { ReadTable } from '../core/read-table.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import type { Answer } from '../core/satisfaction.ts';
import { type Doing, type KeptAnswer, listAnswers, lockOrganisation, writeAnswers } from './store.ts';

export interface ImportedAnswer extends AnswerRow {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** Whether the sales know the customer. */
  readonly isKnown: boolean;
}

/** Takes answers out of a table, all of it or nothing; a repeat changes nothing. */
export async function importAnswers(
  tx: Transaction,
  organisation: Id,
  newId: () => Id,
  table: { readonly text: string; readonly preview: boolean },
  doing: Doing,
): Promise<Decision<ReadTable<ImportedAnswer>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const read = readAnswersTable(table.text);
  if (!read.ok) return read;
  const known = new Map((await listAnswers(tx, organisation)).map((answer) => [keyOf(answer), answer]));
  const names = await knownNames(tx, organisation, 'customer', [
    ...new Set(read.value.rows.map(({ customer }) => customer)),
  ]);
  const rows = read.value.rows.map((row): ImportedAnswer => {
    const isKnown = names.has(row.customer);
    const before = known.get(keyOf(row));
    if (before === undefined) return { ...row, isKnown, outcome: 'added' };
    const same = before.score === row.score && before.comment === row.comment;
    return { ...row, isKnown, outcome: same ? 'unchanged' : 'changed' };
  });
  const added = rows.filter(({ outcome }) => outcome === 'added').length;
  if (known.size + added > most.answers)
    return refuse('there_are_too_many', { values: { most: most.answers } });
  if (!table.preview) {
    const changes = rows.filter(({ outcome }) => outcome !== 'unchanged');
    await writeAnswers(
      tx,
      organisation,
      changes.map((row): KeptAnswer => ({ ...row, id: known.get(keyOf(row))?.id ?? newId() })),
      doing,
    );
  }
  return accept({ rows, leftOut: read.value.leftOut });
}

function keyOf({ customer, respondent, askedOn }: Answer): string {
  return JSON.stringify([customer, respondent, askedOn]);
}
