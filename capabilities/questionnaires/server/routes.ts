/** Answer sheets over HTTP. */
import type { AttachedFile } from '#capabilities/files/core/contract.ts';
import { filesOf } from '#capabilities/files/server/files-of.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { RouteResult } from '#kernel/route.ts';
import { type Binding, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import type { Answer, Condition, Question, QuestionSet, SetTexts } from '../core/question-set.ts';
import { questionsOf } from '../core/question-set.ts';
import { sheetProgress } from '../core/sheet-progress.ts';
import { shownQuestions } from '../core/shown-questions.ts';
import { giveAnswer } from './give-answer.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

type SheetOnWire = RouteResult<typeof contract.readSheet>['sheet'];
type QuestionOnWire = SheetOnWire['sections'][number]['questions'][number];
type ConditionOnWire = NonNullable<QuestionOnWire['when']>;

function conditionOnWire(condition: Condition): ConditionOnWire {
  switch (condition.kind) {
    case 'chosen':
      return { ...condition, anyOf: [...condition.anyOf] };
    case 'between':
      return condition;
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(conditionOnWire) };
  }
}

function questionOnWire(question: Question, shown: boolean, texts: SetTexts): QuestionOnWire {
  const words = texts.questions[question.id] ?? { text: question.id };
  const basics = {
    id: question.id,
    text: words.text,
    hint: words.hint ?? null,
    optional: question.optional === true,
    mayBeUnknown: question.mayBeUnknown === true,
    shown,
    when: question.when === undefined ? null : conditionOnWire(question.when),
  };
  switch (question.kind) {
    case 'choice': {
      const options = question.options.map((id) => ({ id, text: words.options?.[id] ?? id }));
      return { ...basics, kind: 'choice', pick: question.pick, options, alone: question.alone ?? null };
    }
    case 'scale': {
      const { least, most } = question;
      return { ...basics, kind: 'scale', least, most, low: words.low ?? '', high: words.high ?? '' };
    }
    case 'number': {
      const { least, most, digits } = question;
      return { ...basics, kind: 'number', least, most, digits, unit: words.unit ?? '' };
    }
    case 'text':
      return { ...basics, kind: 'text', longest: question.longest };
    case 'files':
      return { ...basics, kind: 'files', most: question.most };
  }
}

function answerOnWire(answer: Answer | null): SheetOnWire['answers'][number]['answer'] {
  if (answer?.kind === 'files') return { kind: 'files', files: [...answer.files] };
  return answer?.kind === 'choice' ? { kind: 'choice', chosen: [...answer.chosen] } : answer;
}

function sheetOnWire(
  { row, set, kept, answers }: Sheet,
  names: ReadonlyMap<Id, string>,
  files: readonly AttachedFile[],
  language: Language,
): SheetOnWire {
  const texts = set.texts[language];
  const { questions: shown, answers: counting } = shownQuestions(set, answers);
  const order = questionsOf(set).map(({ id }) => id);
  const progress = sheetProgress(set, answers);
  return {
    id: row.id,
    set: row.set,
    setVersion: row.setVersion,
    title: texts.title,
    purpose: texts.purpose,
    begunAt: row.begunAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    sections: set.sections.map(({ id, questions }) => ({
      id,
      title: texts.sections[id]?.title ?? id,
      hint: texts.sections[id]?.hint ?? null,
      questions: questions.map((question) => questionOnWire(question, shown.includes(question), texts)),
    })),
    answers: kept
      .toSorted((one, other) => order.indexOf(one.question) - order.indexOf(other.question))
      .map(({ question, answer, version, answeredAt, answeredBy }) => ({
        question,
        answer: answerOnWire(answer),
        counts: counting.has(question),
        version,
        answeredAt: answeredAt.toISOString(),
        answeredBy: { id: answeredBy, name: names.get(answeredBy) ?? '' },
      })),
    files: [...files],
    progress: { ...progress, left: [...progress.left] },
  };
}

/** The rule names the place in what it was given; on the wire that is the body, or the question in the path. */
function onWire(decision: Decision<number>): Decision<{ version: number }> {
  if (decision.ok) return accept({ version: decision.value });
  const { path, ...rest } = decision.refusal;
  if (path === undefined) return { ok: false, refusal: rest };
  return { ok: false, refusal: { ...rest, path: path === 'question' ? 'params.question' : `body.${path}` } };
}

/** @param sets every version of every set, from the capabilities that ask */
export function questionnaireRoutes(sets: readonly QuestionSet[]): readonly Binding[] {
  return [
    serve(contract.readSheet, async ({ params, caller, tx, language }) => {
      const place = { organisation: caller.organisation, sheet: params.sheet };
      const read = await readSheet(tx, sets, place);
      if (!read.ok) return read;
      const people = new Set(read.value.kept.map(({ answeredBy }) => answeredBy));
      const names = await namesOf(tx, [...people]);
      const files = await filesOf(tx, caller.organisation, 'answer', [params.sheet]);
      const attached = files.get(params.sheet) ?? [];
      return accept({ sheet: sheetOnWire(read.value, names, attached, language) });
    }),
    serve(contract.giveAnswer, async ({ params, body, caller, tx, services, language }) => {
      const place = { organisation: caller.organisation, sheet: params.sheet };
      const doing = { by: personOf(caller).id, at: services.clock.now(), language };
      const wish = { question: params.question, ...body };
      return onWire(await giveAnswer(tx, sets, place, doing, wish));
    }),
  ];
}
