/** Sheets by their rules: branching, what is left, grades with their reasons, and a row for every refusal of an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '#kernel/decision.ts';
import { checkAnswer } from './check-answer.ts';
import { questionSetFaults } from './check-question-set.ts';
import { gradeAnswers, sumGrades } from './grade-answers.ts';
import type { Answer, Answers, QuestionSet, SetTexts } from './question-set.ts';
import type { QuestionnaireRefusal } from './refusals.ts';
import { sheetProgress } from './sheet-progress.ts';
import { shownQuestions } from './shown-questions.ts';

const texts: SetTexts = {
  title: 'Small',
  purpose: 'To try it',
  sections: { all: { title: 'All' } },
  questions: {
    sells: { text: 'Do you sell?', options: { no: 'No', yes: 'Yes' } },
    ways: { text: 'How?', options: { shop: 'Shop', post: 'By post', none: 'Not at all' } },
    share: { text: 'Which part?', unit: '%' },
    liking: { text: 'Do you like it?', low: 'No', high: 'Very much' },
    why: { text: 'Why?' },
    proof: { text: 'What shows it?' },
  },
  contradictions: { much_of_nothing: 'a part of nothing is nothing' },
};

const smallSet: QuestionSet = {
  id: 'small',
  version: 1,
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'sells',
          kind: 'choice',
          pick: 'one',
          options: ['no', 'yes'],
          grades: { no: 0 },
          mayBeUnknown: true,
        },
        {
          id: 'ways',
          kind: 'choice',
          pick: 'many',
          options: ['shop', 'post', 'none'],
          alone: 'none',
          when: { kind: 'chosen', question: 'sells', anyOf: ['yes'] },
        },
        {
          id: 'share',
          kind: 'number',
          least: 0,
          most: 100,
          digits: 1,
          when: { kind: 'chosen', question: 'ways', anyOf: ['shop', 'none'] },
        },
        { id: 'liking', kind: 'scale', least: 1, most: 5 },
        {
          id: 'why',
          kind: 'text',
          longest: 10,
          optional: true,
          when: { kind: 'between', question: 'liking', least: 4, most: 5 },
        },
        {
          id: 'proof',
          kind: 'files',
          most: 2,
          optional: true,
          when: { kind: 'between', question: 'liking', least: 5, most: 5 },
        },
      ],
    },
  ],
  contradictions: [
    {
      id: 'much_of_nothing',
      questions: ['ways', 'share'],
      when: {
        kind: 'all',
        of: [
          { kind: 'chosen', question: 'ways', anyOf: ['none'] },
          { kind: 'between', question: 'share', least: 0.1, most: 100 },
        ],
      },
    },
  ],
  texts: { en: texts, vi: texts, 'zh-CN': texts, nl: texts },
};

const chosen = (...options: readonly string[]): Answer => ({ kind: 'choice', chosen: options });
const mark = (value: number): Answer => ({ kind: 'scale', mark: value });
const number = (text: string): Answer => ({ kind: 'number', number: text });
const text = (written: string): Answer => ({ kind: 'text', text: written });
const files = (...ids: readonly string[]): Answer => ({ kind: 'files', files: ids });
const unknown: Answer = { kind: 'unknown' };
const answersOf = (given: Readonly<Record<string, Answer>>): Answers => new Map(Object.entries(given));

describe('branching', () => {
  const shown = (given: Readonly<Record<string, Answer>>) => {
    const { questions, answers } = shownQuestions(smallSet, answersOf(given));
    return { questions: questions.map(({ id }) => id), counting: [...answers.keys()] };
  };

  it.each([
    [{}, ['sells', 'liking'], []],
    [{ sells: chosen('yes') }, ['sells', 'ways', 'liking'], ['sells']],
    [{ sells: chosen('yes'), ways: chosen('shop') }, ['sells', 'ways', 'share', 'liking'], ['sells', 'ways']],
    [{ liking: mark(4) }, ['sells', 'liking', 'why'], ['liking']],
    [{ liking: mark(3), why: text('so') }, ['sells', 'liking'], ['liking']],
    [{ sells: unknown, ways: chosen('shop'), share: number('3') }, ['sells', 'liking'], ['sells']],
  ])('%j', (given, questions, counting) => {
    expect(shown(given)).toEqual({ questions, counting });
  });

  it('hides what stands behind a hidden question, and lets no hidden answer count', () => {
    const given = { sells: chosen('no'), ways: chosen('shop'), share: number('3') };
    expect(shown(given)).toEqual({ questions: ['sells', 'liking'], counting: ['sells'] });
  });

  it('counts answers to shown questions alone, whatever is answered', () => {
    const anyAnswer = fc.constantFrom<Answer>(
      chosen('yes'),
      chosen('no'),
      chosen('shop'),
      chosen('none'),
      mark(1),
      mark(5),
      number('50'),
      text('so'),
      unknown,
    );
    const ids = ['sells', 'ways', 'share', 'liking', 'why'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyAnswer), (given) => {
        const { questions, answers } = shownQuestions(smallSet, answersOf(given));
        const seen = questions.map(({ id }) => id);
        expect([...answers.keys()].filter((id) => !seen.includes(id))).toEqual([]);
        const { asked, answered, left } = sheetProgress(smallSet, answersOf(given));
        expect(answered + left.length).toBe(asked);
        expect(left.filter((id) => Object.hasOwn(given, id))).toEqual([]);
      }),
    );
  });
});

describe('progress', () => {
  it.each([
    [{}, { asked: 2, answered: 0, left: ['sells', 'liking'] }],
    [{ sells: unknown }, { asked: 2, answered: 1, left: ['liking'] }],
    [
      { sells: chosen('yes'), liking: mark(5) },
      { asked: 3, answered: 2, left: ['ways'] },
    ],
    [
      { sells: chosen('no'), liking: mark(5) },
      { asked: 2, answered: 2, left: [] },
    ],
  ])('%j', (given, progress) => {
    expect(sheetProgress(smallSet, answersOf(given))).toEqual(progress);
  });
});

describe('grades', () => {
  const graded: QuestionSet = {
    ...smallSet,
    sections: [
      {
        id: 'all',
        questions: [
          { id: 'sells', kind: 'choice', pick: 'one', options: ['no', 'yes'], grades: { no: 0 } },
          {
            id: 'ways',
            kind: 'choice',
            pick: 'one',
            options: ['shop', 'post'],
            grades: { shop: 1, post: 3 },
            when: { kind: 'chosen', question: 'sells', anyOf: ['yes'] },
          },
          { id: 'liking', kind: 'scale', least: 1, most: 5 },
        ],
      },
    ],
  };
  const grade = (given: Readonly<Record<string, Answer>>) =>
    gradeAnswers(graded, answersOf(given), 'sign', ['sells', 'ways']);

  it.each([
    ['nothing said', {}, { question: 'sells', grade: null }],
    ['denied at once', { sells: chosen('no') }, { question: 'sells', grade: 0 }],
    ['the closer question is open', { sells: chosen('yes') }, { question: 'ways', grade: null }],
    ['the closer one speaks', { sells: chosen('yes'), ways: chosen('post') }, { question: 'ways', grade: 3 }],
    ['hidden again', { sells: chosen('no'), ways: chosen('post') }, { question: 'sells', grade: 0 }],
    ['not known', { sells: unknown }, { question: 'sells', grade: null }],
  ])('%s', (_, given, expected) => {
    expect(grade(given)).toEqual({ id: 'sign', of: 3, ...expected });
  });

  it('takes a scale from its least mark', () => {
    expect(gradeAnswers(graded, answersOf({ liking: mark(4) }), 'liking', ['liking'])).toMatchObject({
      grade: 3,
      of: 4,
    });
  });

  it('adds up with what is missing as a range, never as zero, and names both', () => {
    const known = { id: 'a', question: 'qa', grade: 2, of: 3 };
    const open = { id: 'b', question: 'qb', grade: null, of: 3 };
    expect(sumGrades([known, open])).toEqual({ least: 2, most: 5, of: 6, basis: ['qa'], missing: ['qb'] });
    const one = fc.record({
      id: fc.string(),
      question: fc.string(),
      grade: fc.option(fc.integer({ min: 0, max: 3 })),
      of: fc.constant(3),
    });
    fc.assert(
      fc.property(fc.array(one), one, (some, further) => {
        const before = sumGrades(some);
        const after = sumGrades([...some, { ...further, grade: null }]);
        expect(after.most - after.least).toBe(before.most - before.least + 3);
      }),
    );
  });
});

describe('an answer', () => {
  const check = (question: string, answer: Answer, before: Readonly<Record<string, Answer>> = {}) =>
    checkAnswer(smallSet, answersOf(before), { question, answer }, 'en');

  it.each<readonly [string, Answer, Answer]>([
    ['ways', chosen('post', 'shop'), chosen('shop', 'post')],
    ['share', number(' 12.5 '), number('12.5')],
    ['why', text('  so  '), text('so')],
    ['liking', mark(1), mark(1)],
    ['sells', unknown, unknown],
  ])('of %s is kept in one way of writing', (question, given, kept) => {
    expect(check(question, given)).toEqual({ ok: true, value: kept });
  });

  const soldNowhere = { sells: chosen('yes'), ways: chosen('none') };
  type Row = readonly [string, Answer, string, Refusal['values'], Readonly<Record<string, Answer>>?];
  type Code = Exclude<QuestionnaireRefusal, 'sheet_not_found' | 'sheet_is_closed' | 'answer_was_changed'>;
  const table: Readonly<Record<Code, readonly Row[]>> = {
    question_is_not_in_set: [['price', mark(1), 'question', { question: 'price' }]],
    answer_is_of_another_kind: [
      ['sells', mark(1), 'answer.kind', { kind: 'choice' }],
      ['share', text('5'), 'answer.kind', { kind: 'number' }],
      ['liking', number('5'), 'answer.kind', { kind: 'scale' }],
      ['why', chosen('no'), 'answer.kind', { kind: 'text' }],
      ['proof', text('a'), 'answer.kind', { kind: 'files' }],
    ],
    unknown_is_no_answer_here: [['liking', unknown, 'answer.kind', { question: 'Do you like it?' }]],
    nothing_is_chosen: [
      ['sells', chosen(), 'answer.chosen', { question: 'Do you sell?' }],
      ['proof', files(), 'answer.files', { question: 'What shows it?' }],
    ],
    option_is_unknown: [
      ['ways', chosen('shop', 'fax'), 'answer.chosen[1]', { option: 'fax', options: 'shop, post, none' }],
    ],
    option_is_repeated: [['ways', chosen('shop', 'shop'), 'answer.chosen[1]', { option: 'Shop' }]],
    one_option_may_be_chosen: [['sells', chosen('no', 'yes'), 'answer.chosen', {}]],
    option_stands_alone: [['ways', chosen('shop', 'none'), 'answer.chosen', { option: 'Not at all' }]],
    mark_is_outside_scale: [
      ['liking', mark(0), 'answer.mark', { mark: 0, least: 1, most: 5 }],
      ['liking', mark(6), 'answer.mark', { mark: 6 }],
      ['liking', mark(2.5), 'answer.mark', { mark: 2.5 }],
    ],
    number_is_unreadable: [
      ['share', number('many'), 'answer.number', { number: 'many' }],
      ['share', number('1e2'), 'answer.number', { number: '1e2' }],
      ['share', number('1,5'), 'answer.number', { number: '1,5' }],
      ['share', number('999999999999'), 'answer.number', {}],
    ],
    number_has_too_many_decimals: [['share', number('1.25'), 'answer.number', { digits: 1 }]],
    number_is_out_of_range: [
      ['share', number('-1'), 'answer.number', { least: 0, most: 100, unit: '%' }],
      ['share', number('100.1'), 'answer.number', {}],
    ],
    text_is_empty: [['why', text('  '), 'answer.text', {}]],
    text_is_too_long: [['why', text('eleven char'), 'answer.text', { length: 11, longest: 10 }]],
    file_is_repeated: [['proof', files('a', 'b', 'a'), 'answer.files[2]', {}]],
    too_many_files: [['proof', files('a', 'b', 'c'), 'answer.files', { most: 2 }]],
    answers_contradict: [
      ['share', number('5'), 'answer', { other: 'How?', why: 'a part of nothing is nothing' }, soldNowhere],
      ['ways', chosen('none'), 'answer', { other: 'Which part?' }, { ...soldNowhere, share: number('5') }],
    ],
  };
  const rows = Object.entries(table).flatMap(([code, many]) => many.map((row) => ({ code, row })));

  it.each(rows)('is refused: $code $row.1', ({ code, row: [question, answer, path, values, before] }) => {
    const refusal = { code, path, values: expect.objectContaining(values ?? {}) };
    expect(check(question, answer, before)).toEqual({ ok: false, refusal });
  });

  it('contradicts nothing that is hidden', () => {
    const hidden = { sells: chosen('no'), ways: chosen('none') };
    expect(check('share', number('5'), hidden)).toMatchObject({ ok: true });
  });
});

describe('the law of question sets', () => {
  const withQuestion = (question: QuestionSet['sections'][number]['questions'][number]): QuestionSet => ({
    ...smallSet,
    sections: [{ id: 'all', questions: [...(smallSet.sections[0]?.questions ?? []), question] }],
  });

  it('has nothing against the small one', () => {
    expect(questionSetFaults(smallSet)).toEqual([]);
  });

  it.each([
    ['asked twice', withQuestion({ id: 'why', kind: 'text', longest: 5 }), 'why is asked twice'],
    [
      'without texts',
      withQuestion({ id: 'new', kind: 'text', longest: 5 }),
      'nl has no text for question new',
    ],
    [
      'hanging on what comes later',
      {
        ...smallSet,
        sections: [{ id: 'all', questions: (smallSet.sections[0]?.questions ?? []).toReversed() }],
      },
      'why hangs on liking, which is not asked before it',
    ],
    [
      'hanging on an option that is not there',
      withQuestion({
        id: 'late',
        kind: 'text',
        longest: 5,
        when: { kind: 'chosen', question: 'sells', anyOf: ['perhaps'] },
      }),
      'late hangs on sells being perhaps, which it cannot be',
    ],
    [
      'with a choice as a figure',
      withQuestion({
        id: 'late',
        kind: 'text',
        longest: 5,
        when: { kind: 'between', question: 'sells', least: 1, most: 2 },
      }),
      'late takes sells for a figure',
    ],
  ])('finds a question %s', (_, set, fault) => {
    expect(questionSetFaults(set)).toContain(fault);
  });
});
