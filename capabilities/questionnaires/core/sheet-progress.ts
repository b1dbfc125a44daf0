/** How far a sheet is: what is asked, what is answered, what is left. */
import type { Answers, QuestionSet } from './question-set.ts';
import { shownQuestions } from './shown-questions.ts';

export interface SheetProgress {
  /** Questions that are shown and not optional. */
  readonly asked: number;
  readonly answered: number;
  /** Ids of those without an answer, in the order of the set. */
  readonly left: readonly string[];
}

export function sheetProgress(set: QuestionSet, answers: Answers): SheetProgress {
  const asked = shownQuestions(set, answers).questions.filter(({ optional }) => optional !== true);
  const left = asked.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  return { asked: asked.length, answered: asked.length - left.length, left };
}
