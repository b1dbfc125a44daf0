import { attachFile } from '#capabilities/files/server/attach-file.ts';
import { detachFile } from '#capabilities/files/server/detach-file.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checkAnswer } from '../core/check-answer.ts';
import { type Answer, type QuestionSet, questionsOf } from '../core/question-set.ts';
import { readSheet } from './read-sheet.ts';
import { type Doing, type KeptAnswer, type SheetPlace, writeAnswer } from './store.ts';

export interface AnswerWish {
  readonly question: string;
  /** `null` takes it back. */
  readonly answer: Answer | null;
  /** Of the answer the person saw; 0 where they saw none. */
  readonly version: number;
}

/** Keeps one answer as it is given; answers with its version. The same answer again changes nothing. */
export async function giveAnswer(
  tx: Transaction,
  sets: readonly QuestionSet[],
  place: SheetPlace,
  { by, at, language }: Doing & { readonly language: Language },
  wish: AnswerWish,
): Promise<Decision<number>> {
  const found = await readSheet(tx, sets, place, 'answer');
  if (!found.ok) return found;
  const { row, set, kept, answers } = found.value;
  if (row.closedAt !== null) return refuse('sheet_is_closed');
  const checked = checkedWish(set, answers, wish, language);
  if (!checked.ok && checked.refusal.code === 'question_is_not_in_set') return checked;
  const before = kept.find(({ question }) => question === wish.question);
  if (before !== undefined && before.version !== wish.version) {
    if (checked.ok && isSame(before.answer, checked.value)) return accept(before.version);
    const who = (await namesOf(tx, [before.answeredBy])).get(before.answeredBy) ?? '';
    return refuse('answer_was_changed', { path: 'version', values: { who } });
  }
  if (!checked.ok) return checked;
  if (isSame(before?.answer ?? null, checked.value)) return accept(before?.version ?? 0);
  const version = (before?.version ?? 0) + 1;
  const attached = await changeFiles(tx, place, kept, wish.question, checked.value);
  if (!attached.ok) return attached;
  await writeAnswer(tx, place, { question: wish.question, answer: checked.value, version }, { by, at });
  return accept(version);
}

/** The files that an answer names are evidence of its sheet; one that no answer names any more is not. */
async function changeFiles(
  tx: Transaction,
  { organisation, sheet }: SheetPlace,
  kept: readonly KeptAnswer[],
  question: string,
  answer: Answer | null,
): Promise<Decision<null>> {
  const use = { kind: 'answer', of: sheet } as const;
  const before = filesIn(kept.find((one) => one.question === question)?.answer ?? null);
  const elsewhere = kept.filter((one) => one.question !== question).flatMap((one) => filesIn(one.answer));
  const named = filesIn(answer);
  for (const file of named) {
    const attached = await attachFile(tx, organisation, file, use);
    if (!attached.ok) return attached;
  }
  for (const file of before.filter((one) => !named.includes(one) && !elsewhere.includes(one))) {
    await detachFile(tx, organisation, file, use);
  }
  return accept(null);
}

function filesIn(answer: Answer | null): readonly string[] {
  return answer?.kind === 'files' ? answer.files : [];
}

function checkedWish(
  set: QuestionSet,
  answers: ReadonlyMap<string, Answer>,
  { question, answer }: AnswerWish,
  language: Language,
): Decision<Answer | null> {
  if (answer !== null) return checkAnswer(set, answers, { question, answer }, language);
  const isAsked = questionsOf(set).some(({ id }) => id === question);
  return isAsked
    ? accept(null)
    : refuse('question_is_not_in_set', { path: 'question', values: { question } });
}

/** Checked answers write the same thing in the same way: options in the set's order, texts trimmed. */
function isSame(one: Answer | null, other: Answer | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind !== other.kind) return false;
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

function contentOf(answer: Answer): unknown {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen;
    case 'scale':
      return answer.mark;
    case 'number':
      return answer.number;
    case 'text':
      return answer.text;
    case 'files':
      return answer.files;
    case 'unknown':
      return null;
  }
}
