import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Answer, Answers, QuestionSet } from '../core/question-set.ts';
import {
  type KeptAnswer,
  listAnswers,
  loadSheet,
  lockSheet,
  type SheetPlace,
  type SheetRow,
} from './store.ts';

export interface Sheet {
  readonly row: SheetRow;
  /** The version it was begun with. */
  readonly set: QuestionSet;
  readonly kept: readonly KeptAnswer[];
  /** The kept answers that were not taken back. */
  readonly answers: Answers;
}

/** @param sets every version of every set that sheets may stand on @param purpose `answer` locks it until the end */
export async function readSheet(
  tx: Transaction,
  sets: readonly QuestionSet[],
  place: SheetPlace,
  purpose: 'look' | 'answer' = 'look',
): Promise<Decision<Sheet>> {
  const row = await (purpose === 'look' ? loadSheet(tx, place) : lockSheet(tx, place));
  if (row === undefined) return refuse('sheet_not_found');
  const set = sets.find(({ id, version }) => id === row.set && version === row.setVersion);
  invariant(set !== undefined, `the program still has version ${row.setVersion} of ${row.set}`);
  const kept = await listAnswers(tx, place);
  const answers = new Map<string, Answer>();
  for (const { question, answer } of kept) if (answer !== null) answers.set(question, answer);
  return accept({ row, set, kept, answers });
}
