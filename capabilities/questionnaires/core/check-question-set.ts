/** The law of question sets: what a set must keep so that it can be asked, branched and graded. */
import { languages } from '#kernel/language.ts';
import {
  type Condition,
  type Question,
  type QuestionSet,
  type QuestionTexts,
  questionsOf,
} from './question-set.ts';

/** What is wrong with a set, as sentences for whoever writes it; none: it can be asked. */
export function questionSetFaults(set: QuestionSet): readonly string[] {
  const questions = questionsOf(set);
  const ids = questions.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is asked twice`),
    ...questions.flatMap((question, index) => [
      ...questionFaults(question),
      ...conditionFaults(question.when, questions.slice(0, index), question.id),
    ]),
    ...set.contradictions.flatMap(({ id, questions: two, when }) => [
      ...conditionFaults(when, questions, id),
      ...two.filter((one) => !ids.includes(one)).map((one) => `${id} speaks of ${one}, which is not asked`),
    ]),
    ...textFaults(set),
  ];
}

function questionFaults(question: Question): readonly string[] {
  const { id } = question;
  if (question.kind === 'files') return question.most > 0 ? [] : [`${id} takes no file`];
  if (question.kind === 'text') return question.longest > 0 ? [] : [`${id} takes no text`];
  if (question.kind !== 'choice') return question.least < question.most ? [] : [`${id} has no length`];
  const { options, grades, alone } = question;
  return [
    ...(options.length < 2 ? [`${id} has nothing to choose from`] : []),
    ...(new Set(options).size < options.length ? [`${id} has an option twice`] : []),
    ...(alone !== undefined && !options.includes(alone) ? [`${id} has no option ${alone}`] : []),
    ...Object.keys(grades ?? {})
      .filter((one) => !options.includes(one))
      .map((one) => `${id} grades ${one}`),
  ];
}

/** @param before questions whose answers the condition may look at */
function conditionFaults(
  condition: Condition | undefined,
  before: readonly Question[],
  owner: string,
): readonly string[] {
  if (condition === undefined) return [];
  if (condition.kind === 'all' || condition.kind === 'any') {
    return condition.of.flatMap((one) => conditionFaults(one, before, owner));
  }
  const question = before.find(({ id }) => id === condition.question);
  if (question === undefined)
    return [`${owner} hangs on ${condition.question}, which is not asked before it`];
  if (condition.kind === 'between') {
    const isFigure = question.kind === 'scale' || question.kind === 'number';
    return isFigure ? [] : [`${owner} takes ${question.id} for a figure`];
  }
  if (question.kind !== 'choice') return [`${owner} takes ${question.id} for a choice`];
  return condition.anyOf
    .filter((option) => !question.options.includes(option))
    .map((option) => `${owner} hangs on ${question.id} being ${option}, which it cannot be`);
}

function textFaults(set: QuestionSet): readonly string[] {
  return languages.flatMap((language) => {
    const texts = set.texts[language];
    const wanting = [
      ...set.sections.filter(({ id }) => !texts.sections[id]?.title).map(({ id }) => `section ${id}`),
      ...questionsOf(set).flatMap((question) => wantingTexts(question, texts.questions[question.id])),
      ...set.contradictions
        .filter(({ id }) => !texts.contradictions[id])
        .map(({ id }) => `contradiction ${id}`),
    ];
    return wanting.map((what) => `${language} has no text for ${what}`);
  });
}

function wantingTexts(question: Question, texts: QuestionTexts | undefined): readonly string[] {
  const { id } = question;
  if (!texts?.text) return [`question ${id}`];
  switch (question.kind) {
    case 'choice':
      return question.options.filter((one) => !texts.options?.[one]).map((one) => `option ${one} of ${id}`);
    case 'scale':
      return texts.low && texts.high ? [] : [`the ends of ${id}`];
    case 'number':
      return texts.unit ? [] : [`the unit of ${id}`];
    case 'text':
    case 'files':
      return [];
  }
}
