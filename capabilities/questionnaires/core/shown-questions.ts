/** Branching: which questions of a set are asked, given the answers so far. */
import { unreachable } from '#kernel/invariant.ts';
import {
  type Answer,
  type Answers,
  type Condition,
  type Question,
  type QuestionSet,
  questionsOf,
} from './question-set.ts';

export interface ShownQuestions {
  /** In the order of the set. */
  readonly questions: readonly Question[];
  /** Answers to them; those to hidden questions are kept elsewhere and count for nothing. */
  readonly answers: Answers;
}

/** Goes through the set once, so that a question behind a hidden one is hidden too. */
export function shownQuestions(set: QuestionSet, answers: Answers): ShownQuestions {
  const questions: Question[] = [];
  const counting = new Map<string, Answer>();
  for (const question of questionsOf(set)) {
    if (question.when !== undefined && !holds(question.when, counting)) continue;
    questions.push(question);
    const answer = answers.get(question.id);
    if (answer !== undefined) counting.set(question.id, answer);
  }
  return { questions, answers: counting };
}

/** @param answers those that count */
export function holds(condition: Condition, answers: Answers): boolean {
  switch (condition.kind) {
    case 'chosen': {
      const answer = answers.get(condition.question);
      return answer?.kind === 'choice' && answer.chosen.some((option) => condition.anyOf.includes(option));
    }
    case 'between': {
      const figure = figureOf(answers.get(condition.question));
      return figure !== null && figure >= condition.least && figure <= condition.most;
    }
    case 'all':
      return condition.of.every((one) => holds(one, answers));
    case 'any':
      return condition.of.some((one) => holds(one, answers));
    default:
      return unreachable(condition);
  }
}

/** Numbers are bounded to 15 digits by their check, so that they compare exactly as doubles do. */
function figureOf(answer: Answer | undefined): number | null {
  if (answer?.kind === 'scale') return answer.mark;
  return answer?.kind === 'number' ? Number(answer.number) : null;
}
