import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { gradeAnswers } from '../core/grade-answers.ts';
import type { QuestionSet } from '../core/question-set.ts';
import { beginSheet } from './begin-sheet.ts';
import { closeSheet } from './close-sheet.ts';
import { giveAnswer } from './give-answer.ts';
import { readSheet } from './read-sheet.ts';

let program: TestProgram;
let owner: Client;
let member: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
  member = await colleague(program, owner, 'member');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
});
afterAll(() => program.close());

/** The sheet of a new diagnosis: need signs have every kind of question but a scale, readiness has that. */
async function newSheet(which: 'needs' | 'readiness' = 'needs'): Promise<string> {
  const begun = await owner.post('/api/v1/diagnoses', {});
  expect(begun.status).toBe(201);
  return `/api/v1/answer-sheets/${begun.body.diagnosis.sheets[which]}`;
}

const chosen = (...options: readonly string[]) => ({ kind: 'choice', chosen: options });
const put = (who: Client, sheet: string, question: string, answer: object | null, version = 0) =>
  who.send('PUT', `${sheet}/answers/${question}`, { answer, version });

describe('a sheet', () => {
  it('asks in the reader’s language and says what is left', async () => {
    const sheet = await newSheet();
    const { body } = await viewer.get(sheet);
    expect(body.sheet).toMatchObject({
      set: 'need-signs',
      setVersion: 1,
      title: 'Need signs',
      closedAt: null,
    });
    expect(body.sheet.sections[0].questions[0]).toMatchObject({
      id: 'growth_slows',
      kind: 'choice',
      pick: 'one',
      mayBeUnknown: true,
      when: null,
    });
    expect(body.sheet.progress).toMatchObject({ asked: 15, answered: 0 });
    const dutch = await owner.with({ 'accept-language': 'nl' }).get(sheet);
    expect(dutch.body.sheet.title).toBe('Signalen van behoefte');
    const chinese = await owner.with({ 'accept-language': 'zh-CN' }).get(sheet);
    expect(chinese.body.sheet.sections[0].questions[0].options[0].text).toBe('没有，增长和以前一样或更快');
  });

  it('keeps each answer as it is given, and colleagues see it with who gave it', async () => {
    const sheet = await newSheet();
    expect(await put(owner, sheet, 'growth_slows', chosen('much'))).toMatchObject({ body: { version: 1 } });
    expect(
      await put(member, sheet, 'lacking_most', { kind: 'text', text: ' A way to Germany ' }),
    ).toMatchObject({
      body: { version: 1 },
    });
    const { body } = await viewer.get(sheet);
    expect(body.sheet.answers).toMatchObject([
      { question: 'growth_slows', answer: chosen('much'), version: 1, answeredBy: { id: owner.person } },
      {
        question: 'lacking_most',
        answer: { kind: 'text', text: 'A way to Germany' },
        answeredBy: { id: member.person },
      },
    ]);
    expect(body.sheet.progress).toMatchObject({ asked: 15, answered: 1 });
  });

  it('shows a question when its condition holds; the answer to one that is hidden again is kept and does not count', async () => {
    const sheet = await newSheet();
    await put(owner, sheet, 'wants_sellers', chosen('yes'));
    expect((await owner.get(sheet)).body.sheet.progress.left).toContain('no_partner_model');
    await put(owner, sheet, 'no_partner_model', chosen('fully'));
    await put(owner, sheet, 'wants_sellers', chosen('no'), 1);
    const hidden = (await owner.get(sheet)).body.sheet;
    expect(hidden.progress.left).not.toContain('no_partner_model');
    expect(hidden.answers).toContainEqual(
      expect.objectContaining({ question: 'no_partner_model', answer: chosen('fully'), counts: false }),
    );
    await put(owner, sheet, 'wants_sellers', chosen('yes'), 2);
    expect((await owner.get(sheet)).body.sheet.answers).toContainEqual(
      expect.objectContaining({ question: 'no_partner_model', counts: true }),
    );
  });

  it('lets nobody write over a colleague unseen, and takes the same answer from two', async () => {
    const sheet = await newSheet();
    await put(owner, sheet, 'growth_slows', chosen('much'));
    expect(await put(member, sheet, 'growth_slows', chosen('no'))).toMatchObject({
      status: 409,
      body: { code: 'answer_was_changed', detail: expect.stringContaining('Person of Hai Phong Parts') },
    });
    expect(await put(member, sheet, 'growth_slows', chosen('much'))).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect(await put(member, sheet, 'growth_slows', chosen('no'), 1)).toMatchObject({ body: { version: 2 } });
  });

  it('keeps one of two that are given at the same moment', async () => {
    const sheet = await newSheet();
    const replies = await Promise.all([
      put(owner, sheet, 'one_source', chosen('no')),
      put(member, sheet, 'one_source', chosen('fully')),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('takes an answer back, and keeps counting its versions', async () => {
    const sheet = await newSheet();
    await put(owner, sheet, 'growth_slows', chosen('much'));
    expect(await put(owner, sheet, 'growth_slows', null, 1)).toMatchObject({ body: { version: 2 } });
    const { body } = await owner.get(sheet);
    expect(body.sheet.answers).toMatchObject([
      { question: 'growth_slows', answer: null, counts: false, version: 2 },
    ]);
    expect(body.sheet.progress.answered).toBe(0);
  });

  it('answers a repeated request once', async () => {
    const sheet = await newSheet();
    const again = { 'idempotency-key': crypto.randomUUID() };
    const send = () =>
      owner.send('PUT', `${sheet}/answers/growth_slows`, { answer: chosen('much'), version: 0 }, again);
    expect((await send()).body).toEqual((await send()).body);
  });

  it.each([
    ['price', chosen('no'), 404, 'question_is_not_in_set', 'params.question'],
    ['growth_slows', { kind: 'text', text: 'x' }, 400, 'answer_is_of_another_kind', 'body.answer.kind'],
    ['wants_sellers', { kind: 'unknown' }, 400, 'unknown_is_no_answer_here', 'body.answer.kind'],
    ['growth_slows', chosen(), 400, 'nothing_is_chosen', 'body.answer.chosen'],
    ['growth_slows', chosen('perhaps'), 400, 'option_is_unknown', 'body.answer.chosen[0]'],
    ['barrier_kinds', chosen('law', 'law'), 400, 'option_is_repeated', 'body.answer.chosen[1]'],
    ['growth_slows', chosen('no', 'little'), 400, 'one_option_may_be_chosen', 'body.answer.chosen'],
    ['source_share', { kind: 'number', number: 'half' }, 400, 'number_is_unreadable', 'body.answer.number'],
    [
      'source_share',
      { kind: 'number', number: '33.33' },
      400,
      'number_has_too_many_decimals',
      'body.answer.number',
    ],
    ['source_share', { kind: 'number', number: '101' }, 400, 'number_is_out_of_range', 'body.answer.number'],
    ['lacking_most', { kind: 'text', text: ' ' }, 400, 'text_is_empty', 'body.answer.text'],
    ['lacking_most', { kind: 'text', text: 'x'.repeat(501) }, 400, 'text_is_too_long', 'body.answer.text'],
  ])('%s refuses %j', async (question, answer, status, code, path) => {
    const sheet = await newSheet();
    expect(await put(owner, sheet, question, answer)).toMatchObject({ status, body: { code, path } });
    expect((await owner.get(sheet)).body.sheet.answers).toEqual([]);
  });

  it('refuses marks outside a scale, and what stands alone beside others', async () => {
    const sheet = await newSheet('readiness');
    expect(await put(owner, sheet, 'share_risk', { kind: 'scale', mark: 6 })).toMatchObject({
      status: 400,
      body: { code: 'mark_is_outside_scale', path: 'body.answer.mark' },
    });
    expect(await put(owner, sheet, 'resources_offered', chosen('brand', 'none'))).toMatchObject({
      status: 400,
      body: { code: 'option_stands_alone', path: 'body.answer.chosen' },
    });
  });

  it('refuses answers that contradict each other, with the other question and why', async () => {
    const sheet = await newSheet();
    await put(owner, sheet, 'source_share', { kind: 'number', number: '62' });
    const refused = await put(owner, sheet, 'one_source', chosen('little'));
    expect(refused).toMatchObject({ status: 400, body: { code: 'answers_contradict', path: 'body.answer' } });
    expect(refused.body.detail).toContain('What part of your income came through your largest platform');
    expect(refused.body.detail).toContain('lies outside the range');
    expect(await put(owner, sheet, 'one_source', chosen('fully'))).toMatchObject({ status: 200 });
    expect(await put(owner, sheet, 'source_share', { kind: 'number', number: '12' }, 1)).toMatchObject({
      status: 400,
      body: { code: 'answers_contradict' },
    });
  });

  it('is closed once a newer round has begun, and can still be read', async () => {
    const sheet = await newSheet();
    await put(owner, sheet, 'growth_slows', chosen('much'));
    await newSheet();
    expect(await put(owner, sheet, 'growth_slows', chosen('no'), 1)).toMatchObject({
      status: 409,
      body: { code: 'sheet_is_closed' },
    });
    expect((await viewer.get(sheet)).body.sheet.closedAt).not.toBeNull();
  });

  it('is not there for a stranger, and read only for a viewer', async () => {
    const sheet = await newSheet();
    expect(await stranger.get(sheet)).toMatchObject({ status: 404, body: { code: 'sheet_not_found' } });
    expect(await put(stranger, sheet, 'growth_slows', chosen('no'))).toMatchObject({ status: 404 });
    expect(await put(viewer, sheet, 'growth_slows', chosen('no'))).toMatchObject({
      status: 403,
      body: { code: 'role_too_weak' },
    });
    expect(await viewer.get(sheet)).toMatchObject({ status: 200 });
  });
});

describe('evidence', () => {
  const sendFile = async (who: Client): Promise<string> => {
    const sent = await who.send('POST', '/api/v1/files?name=letter.pdf', Buffer.from('A letter'));
    return sent.body.file.id;
  };
  const named = (...files: readonly string[]) => ({ kind: 'files', files });

  it('stands with its answer, and is gone when no answer names it any more', async () => {
    const sheet = await newSheet('readiness');
    const [first, second] = [await sendFile(owner), await sendFile(member)];
    expect(await put(owner, sheet, 'strength_evidence', named(first, second))).toMatchObject({ status: 200 });
    expect((await viewer.get(sheet)).body.sheet.files).toMatchObject([
      { name: 'letter.pdf' },
      { name: 'letter.pdf' },
    ]);
    expect(await put(owner, sheet, 'strength_evidence', named(second), 1)).toMatchObject({ status: 200 });
    expect((await viewer.get(sheet)).body.sheet.files).toMatchObject([{ id: second }]);
    expect(await viewer.get(`/api/v1/files/${first}/content`)).toMatchObject({ status: 404 });
    expect(await put(owner, sheet, 'strength_evidence', null, 2)).toMatchObject({ status: 200 });
    expect(await viewer.get(`/api/v1/files/${second}/content`)).toMatchObject({ status: 404 });
  });

  it('of another company is not there', async () => {
    const sheet = await newSheet('readiness');
    const foreign = await sendFile(stranger);
    expect(await put(owner, sheet, 'strength_evidence', named(foreign))).toMatchObject({
      status: 404,
      body: { code: 'file_not_found' },
    });
    const own = await sendFile(owner);
    expect(await put(owner, sheet, 'strength_evidence', named(own, own))).toMatchObject({
      status: 400,
      body: { code: 'file_is_repeated', path: 'body.answer.files[1]' },
    });
    expect(
      await put(
        owner,
        sheet,
        'strength_evidence',
        named(own, ...Array.from({ length: 5 }, () => crypto.randomUUID())),
      ),
    ).toMatchObject({
      status: 400,
      body: { code: 'too_many_files', path: 'body.answer.files' },
    });
  });
});

describe('versions of a set', () => {
  /** The grades of the options go up by so much each. */
  const ask = (version: number, options: readonly string[], step: number): QuestionSet => {
    const texts = {
      title: `Version ${version}`,
      purpose: '',
      sections: { all: { title: 'All' } },
      questions: {
        way: { text: 'Which way?', options: Object.fromEntries(options.map((one) => [one, one])) },
      },
      contradictions: {},
    };
    return {
      id: 'ways',
      version,
      sections: [
        {
          id: 'all',
          questions: [
            {
              ...{ id: 'way', kind: 'choice', pick: 'one', options },
              grades: Object.fromEntries(options.map((one, index) => [one, index * step])),
            },
          ],
        },
      ],
      contradictions: [],
      texts: { en: texts, vi: texts, 'zh-CN': texts, nl: texts },
    };
  };

  it('leave a sheet on the one it was begun with', async () => {
    const { organisation, person: by } = owner;
    const first = ask(1, ['shop', 'post'], 1);
    const second = ask(2, ['web', 'post'], 10);
    const sets = [first, second];
    const { database, clock } = program.services;
    await database.asOrganisation(organisation, async (tx) => {
      const sheet = await beginSheet(tx, program.services, organisation, first, by);
      const place = { organisation, sheet };
      const doing = { by, at: clock.now(), language: 'en' } as const;
      const give = (option: string) =>
        giveAnswer(tx, sets, place, doing, {
          question: 'way',
          answer: { kind: 'choice', chosen: [option] },
          version: 0,
        });
      expect(await give('web')).toMatchObject({ ok: false, refusal: { code: 'option_is_unknown' } });
      expect(await give('post')).toEqual({ ok: true, value: 1 });
      // What the answer is worth and how it reads are the first version's, beside a sheet of the second.
      const later = { organisation, sheet: await beginSheet(tx, program.services, organisation, second, by) };
      const grade = async (at: typeof place) => {
        const read = await readSheet(tx, sets, at);
        if (!read.ok) return read.refusal;
        const { set, answers } = read.value;
        return { ...gradeAnswers(set, answers, 'way', ['way']), title: set.texts.en.title };
      };
      expect(await grade(place)).toMatchObject({ grade: 1, of: 1, title: 'Version 1' });
      expect(await grade(later)).toMatchObject({ grade: null, of: 10, title: 'Version 2' });
      await closeSheet(tx, place, doing);
      expect(await give('shop')).toMatchObject({ ok: false, refusal: { code: 'sheet_is_closed' } });
      expect(await grade(place)).toMatchObject({ grade: 1, of: 1, title: 'Version 1' });
    });
  });
});
