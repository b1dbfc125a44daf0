/** Whether an answer fits its question, and the answers already there. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import {
  type Answer,
  type Answers,
  type ChoiceQuestion,
  type FilesQuestion,
  type NumberQuestion,
  type Question,
  type QuestionSet,
  type QuestionTexts,
  questionsOf,
  type TextQuestion,
} from './question-set.ts';
import type { QuestionnaireRefusal } from './refusals.ts';
import { holds, shownQuestions } from './shown-questions.ts';

type Checked = Decision<Answer, QuestionnaireRefusal>;

export interface GivenAnswer {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * @param answers those the sheet has; the given one is laid over them
 * @param language in which a refusal names questions and options
 * @returns the answer as it is to be kept: options in the set's order, numbers and texts trimmed. Refusals name the
 *   place as `answer.…` and carry the question's text.
 */
export function checkAnswer(
  set: QuestionSet,
  answers: Answers,
  given: GivenAnswer,
  language: Language,
): Checked {
  const question = questionsOf(set).find(({ id }) => id === given.question);
  if (question === undefined) {
    return refuse('question_is_not_in_set', { path: 'question', values: { question: given.question } });
  }
  const texts = set.texts[language].questions[question.id] ?? { text: question.id };
  const checked = checkKind(question, given.answer, texts);
  if (!checked.ok) return checked;
  const after = new Map(answers).set(question.id, checked.value);
  const counting = shownQuestions(set, after).answers;
  const broken = counting.has(question.id)
    ? set.contradictions.find(
        ({ questions, when }) => questions.includes(question.id) && holds(when, counting),
      )
    : undefined;
  if (broken === undefined) return checked;
  const other = broken.questions.find((id) => id !== question.id) ?? question.id;
  return refuse('answers_contradict', {
    path: 'answer',
    values: {
      question: texts.text,
      other: set.texts[language].questions[other]?.text ?? other,
      why: set.texts[language].contradictions[broken.id] ?? '',
    },
  });
}

function checkKind(question: Question, answer: Answer, texts: QuestionTexts): Checked {
  const values = { question: texts.text };
  if (answer.kind === 'unknown') {
    if (question.mayBeUnknown) return accept(answer);
    return refuse('unknown_is_no_answer_here', { path: 'answer.kind', values });
  }
  switch (question.kind) {
    case 'choice':
      return answer.kind === 'choice'
        ? checkChoice(question, answer.chosen, texts)
        : ofAnotherKind(question, texts);
    case 'scale': {
      if (answer.kind !== 'scale') return ofAnotherKind(question, texts);
      const { least, most } = question;
      const isOnScale = Number.isInteger(answer.mark) && answer.mark >= least && answer.mark <= most;
      if (isOnScale) return accept(answer);
      const more = { ...values, mark: answer.mark, least, most };
      return refuse('mark_is_outside_scale', { path: 'answer.mark', values: more });
    }
    case 'number':
      return answer.kind === 'number'
        ? checkNumber(question, answer.number, texts)
        : ofAnotherKind(question, texts);
    case 'text':
      return answer.kind === 'text'
        ? checkText(question, answer.text, texts)
        : ofAnotherKind(question, texts);
    case 'files':
      return answer.kind === 'files'
        ? checkFiles(question, answer.files, texts)
        : ofAnotherKind(question, texts);
    default:
      return unreachable(question);
  }
}

function checkFiles(question: FilesQuestion, files: readonly string[], texts: QuestionTexts): Checked {
  const values = { question: texts.text };
  const path = 'answer.files';
  if (files.length === 0) return refuse('nothing_is_chosen', { path, values });
  const repeated = files.findIndex((file, index) => files.indexOf(file) < index);
  if (repeated >= 0) return refuse('file_is_repeated', { path: `${path}[${repeated}]`, values });
  if (files.length > question.most) {
    return refuse('too_many_files', { path, values: { ...values, most: question.most } });
  }
  return accept({ kind: 'files', files });
}

function ofAnotherKind(question: Question, { text }: QuestionTexts): Checked {
  return refuse('answer_is_of_another_kind', {
    path: 'answer.kind',
    values: { question: text, kind: question.kind },
  });
}

function checkChoice(question: ChoiceQuestion, chosen: readonly string[], texts: QuestionTexts): Checked {
  const values = { question: texts.text };
  const path = 'answer.chosen';
  if (chosen.length === 0) return refuse('nothing_is_chosen', { path, values });
  const unknown = chosen.findIndex((option) => !question.options.includes(option));
  if (unknown >= 0) {
    const more = { ...values, option: chosen[unknown] ?? '', options: question.options.join(', ') };
    return refuse('option_is_unknown', { path: `${path}[${unknown}]`, values: more });
  }
  const repeated = chosen.findIndex((option, index) => chosen.indexOf(option) < index);
  if (repeated >= 0) {
    const option = nameOf(texts, chosen[repeated] ?? '');
    return refuse('option_is_repeated', { path: `${path}[${repeated}]`, values: { ...values, option } });
  }
  if (question.pick === 'one' && chosen.length > 1)
    return refuse('one_option_may_be_chosen', { path, values });
  if (question.alone !== undefined && chosen.length > 1 && chosen.includes(question.alone)) {
    const option = nameOf(texts, question.alone);
    return refuse('option_stands_alone', { path, values: { ...values, option } });
  }
  return accept({ kind: 'choice', chosen: question.options.filter((option) => chosen.includes(option)) });
}

function nameOf(texts: QuestionTexts, option: string): string {
  return texts.options?.[option] ?? option;
}

function checkNumber(question: NumberQuestion, written: string, texts: QuestionTexts): Checked {
  const number = written.trim();
  const values = { question: texts.text, number };
  const path = 'answer.number';
  const [, whole, decimals = ''] = /^(-?\d{1,11})(?:\.(\d{1,20}))?$/.exec(number) ?? [];
  if (whole === undefined) return refuse('number_is_unreadable', { path, values });
  const { digits, least, most } = question;
  if (decimals.length > digits) {
    return refuse('number_has_too_many_decimals', { path, values: { ...values, digits } });
  }
  const figure = Number(number);
  if (figure < least || figure > most) {
    const unit = texts.unit ?? '';
    return refuse('number_is_out_of_range', { path, values: { ...values, least, most, unit } });
  }
  return accept({ kind: 'number', number });
}

function checkText(question: TextQuestion, written: string, texts: QuestionTexts): Checked {
  const text = written.trim();
  const values = { question: texts.text };
  if (text === '') return refuse('text_is_empty', { path: 'answer.text', values });
  if (text.length > question.longest) {
    const more = { ...values, longest: question.longest, length: text.length };
    return refuse('text_is_too_long', { path: 'answer.text', values: more });
  }
  return accept({ kind: 'text', text });
}
