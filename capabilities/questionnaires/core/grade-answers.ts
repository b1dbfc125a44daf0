/**
 * Grades out of answers, with what they rest on. One thing that is to be graded (a sign, an area) may be asked by
 * several questions of which the later ones look closer: the last that is shown speaks for it.
 */
import { invariant } from '#kernel/invariant.ts';
import { type Answers, type Question, type QuestionSet, questionsOf } from './question-set.ts';
import { shownQuestions } from './shown-questions.ts';

export interface Graded {
  readonly id: string;
  /** The question that spoke, or has still to. */
  readonly question: string;
  /** `null`: not answered, or answered with "I do not know". */
  readonly grade: number | null;
  /** What the grade could be at best. */
  readonly of: number;
}

/** What is known of a sum, as two ends that meet where nothing is missing. A missing grade is never counted as zero. */
export interface GradeSum {
  readonly least: number;
  readonly most: number;
  readonly of: number;
  /** Questions the sum rests on, and those it lacks. */
  readonly basis: readonly string[];
  readonly missing: readonly string[];
}

/**
 * @param asked questions of the set that are about the thing, from the general to the close
 * @returns its grade; the grade of an option is the set's, that of a scale is its mark above the least
 */
export function gradeAnswers(
  set: QuestionSet,
  answers: Answers,
  id: string,
  asked: readonly string[],
): Graded {
  const shown = shownQuestions(set, answers);
  const speaking = questionsOf(set).filter(
    (question) => asked.includes(question.id) && shown.questions.includes(question),
  );
  const question = speaking.at(-1);
  invariant(question !== undefined, `one question about ${id} is always shown`);
  return {
    id,
    question: question.id,
    grade: gradeOf(question, shown.answers),
    of: bestGradeOf(questionsOf(set).filter((one) => asked.includes(one.id))),
  };
}

function gradeOf(question: Question, answers: Answers): number | null {
  const answer = answers.get(question.id);
  if (answer?.kind === 'scale' && question.kind === 'scale') return answer.mark - question.least;
  if (answer?.kind !== 'choice' || question.kind !== 'choice') return null;
  const [option = ''] = answer.chosen;
  return question.grades?.[option] ?? null;
}

function bestGradeOf(questions: readonly Question[]): number {
  return Math.max(
    ...questions.map((question) => {
      if (question.kind === 'scale') return question.most - question.least;
      return question.kind === 'choice' ? Math.max(0, ...Object.values(question.grades ?? {})) : 0;
    }),
  );
}

export function sumGrades(graded: readonly Graded[]): GradeSum {
  const known = graded.filter(({ grade }) => grade !== null);
  const missing = graded.filter(({ grade }) => grade === null);
  const least = known.reduce((sum, { grade }) => sum + (grade ?? 0), 0);
  return {
    least,
    most: missing.reduce((sum, one) => sum + one.of, least),
    of: graded.reduce((sum, one) => sum + one.of, 0),
    basis: known.map(({ question }) => question),
    missing: missing.map(({ question }) => question),
  };
}
