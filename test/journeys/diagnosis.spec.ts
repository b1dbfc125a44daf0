/** From "what do we lack" to one objective: answers that are kept one by one, a result that says why, three objectives warned against. */
import type { APIRequestContext, Page } from '@playwright/test';
import { needSigns1 } from '#capabilities/diagnosis/core/need-signs-1/need-signs-1.ts';
import { readiness1 } from '#capabilities/diagnosis/core/readiness-1/readiness-1.ts';
import { type Answer, type Question, questionsOf } from '#capabilities/questionnaires/core/question-set.ts';
import { languages } from '#kernel/language.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';
import { openPage, openSample } from './sample-pages.ts';

const question = (page: Page, text: string | RegExp) => page.getByRole('group', { name: text });

async function answer(page: Page, text: string | RegExp, option: string): Promise<void> {
  const asked = question(page, text);
  await asked.getByRole('radio', { name: option, exact: true }).check();
  await expect(asked.getByText(/^Saved · /)).toBeVisible();
}

const needAnswers = [
  ['Is your growth slowing', 'Growth is a little slower'],
  ['Do customers from elsewhere ask', 'Now and then'],
  ['How heavy would the fixed cost', 'Bearable: up to a third of it'],
  ['Would network, law, licences or trust', 'No, anybody can begin there'],
  ['How much does it matter to be there soon', 'Sooner is better'],
  ['Is it becoming more expensive', 'Both worse, or one clearly worse'],
  ['Can your sales team take on', 'Hardly, enquiries wait for days'],
  ['How many daily decisions', 'Few, others decide'],
  ['Do you know what your marketing brings', 'By channel, in enquiries alone'],
  ['How many people carry', 'Nobody’s; there is a stand-in for each'],
  ['Is your core work done', 'Mostly, some parts are missing'],
] as const;

const readinessAnswers = [
  ['Who says so besides you', 'Some customers say so'],
  ['How clear is that gap', 'We agree on one gap'],
  ['Who would run the alliance', 'Nobody yet'],
  ['Could a partner take over work', 'Yes, the main steps are written down'],
  ['What do your people get', 'It counts in their goals'],
] as const;

async function answerNeeds(page: Page): Promise<void> {
  for (const [text, option] of needAnswers) await answer(page, new RegExp(`^${text}`), option);
  // What is only asked of some: hidden until the answer before it calls for it.
  await expect(question(page, /^Do you have a model for it/)).toHaveCount(0);
  await answer(page, /^Do you want to sell through agents/, 'Yes, or we are thinking of it');
  await answer(page, /^Do you have a model for it/, 'No, we do not know where to begin');
  await answer(page, /^Have you tried new channels/, 'Yes');
  await answer(page, /^What came of it/, 'We lost money that hurt and stopped');
  await answer(page, /^Do you want more technology/, 'No, what we have will do');
}

test('A newcomer finds out what the company lacks, that it is not ready, and writes one objective after a warning about three', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Diagnosis' }).click();
  await page.getByRole('button', { name: 'Begin the diagnosis' }).click();
  await expect(page.getByText('0 of 15 answered')).toBeVisible();
  await answerNeeds(page);

  // A figure that the answer beside it denies is not kept, and stays to be mended.
  const share = question(page, /^What part of your income/);
  await share.getByRole('textbox').fill('62,5');
  await share.getByRole('textbox').press('Tab');
  await expect(share.getByText(/^Saved · /)).toBeVisible();
  const hanging = question(page, /^How much of your income hangs/);
  await hanging.getByRole('radio', { name: 'None brings 20 % or more' }).check();
  await expect(
    hanging.getByText(/does not go together with the answer to “What part of your income/),
  ).toBeVisible();
  await expectAccessible(page);
  // By keyboard: the arrows go from option to option.
  await hanging.getByRole('radio', { name: 'One brings 30 to 50 %' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(hanging.getByRole('radio', { name: 'One brings more than half' })).toBeChecked();
  await expect(hanging.getByText(/^Saved · /)).toBeVisible();
  await expect(page.getByText('Everything is answered')).toBeVisible();

  // All of it is there after the page was left.
  await page.reload();
  await expect(page.getByText('Everything is answered')).toBeVisible();
  await expect(share.getByRole('textbox')).toHaveValue('62.5');

  await page.getByRole('link', { name: 'Readiness' }).click();
  for (const [text, option] of readinessAnswers) await answer(page, new RegExp(`^${text}`), option);
  for (const text of ['share information', 'put in resources', 'share risk']) {
    await answer(page, new RegExp(`^How willing are you to ${text}`), '3');
  }
  await page.getByRole('button', { name: 'To the last open question' }).first().click();
  await page.keyboard.press('Space');
  await expect(question(page, /^What could you put in/).getByText(/^Saved · /)).toBeVisible();
  await page.getByRole('link', { name: 'Objective' }).click();

  for (const need of ['A new market', 'A new channel', 'More capability']) {
    await page.getByRole('checkbox', { name: need }).check();
  }
  await expect(page.getByRole('alert')).toContainText('3 objectives at once');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'A new market' }).uncheck();
  await page.getByRole('checkbox', { name: 'More capability' }).uncheck();
  await page.getByLabel('What is measured').fill('Share of the largest platform');
  await page.getByLabel('Today').fill('62,5');
  await page.getByLabel('Goal').fill('62.50');
  await page.getByLabel('By', { exact: true }).fill('2099-06-30');
  await page.getByLabel('Region: in scope').fill('Vietnam');
  await page.getByLabel('Region: out of scope').fill('vietnam');
  await page.getByLabel('Must-have 1').fill('A sales team in the north');
  await page.getByLabel('Must-have 3').fill('a sales team in the North');
  await page.getByRole('button', { name: 'Save the objective' }).click();
  const faults = page.getByRole('alert');
  for (const fault of [
    'It stands at 62.50 already',
    'stands in scope and out of scope',
    'stands at place 1 already',
  ]) {
    await expect(faults).toContainText(fault);
  }
  await page.getByLabel('Goal').fill('30');
  await page.getByLabel('Region: out of scope').fill('Export');
  await page.getByLabel('Must-have 3').fill('Stock of its own');
  await page.getByRole('button', { name: 'Save the objective' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Diagnosis' })).toBeVisible();
  await expect(page.getByText('Urgent need')).toBeVisible();
  await expect(page.getByText('Not ready yet. A partner would be let down.')).toBeVisible();
  await expect(page.getByText('Weakest point: Team')).toBeVisible();
  await expect(page.getByText('Three must-haves at least')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('In Vietnamese, two windows see each other’s answers and nobody writes over the other', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.address, locale: 'vi-VN' });
  const maker = await openSample(context.request, 'vi');
  const diagnoses = await context.request.get('/api/v1/diagnoses', {
    headers: { 'entente-organisation': maker },
  });
  const { id } = (await diagnoses.json()).diagnoses[0];
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await openPage(page, `/o/${maker}/diagnosis/${id}/needs`);
  const slowing = (page: Page) => question(page, /^Tăng trưởng có chậm lại/);
  // The second window has not asked again yet; it answers over what it has not seen.
  await second.route('**/answer-sheets/*', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  );
  await slowing(first).getByRole('radio', { name: 'Chậm lại một chút' }).check();
  await expect(slowing(first).getByText(/^Đã lưu/)).toBeVisible();
  await slowing(second).getByRole('radio', { name: 'Chậm lại rõ rệt' }).check();
  await expect(slowing(second).getByText(/vừa trả lời câu này/)).toBeVisible();
  await second.unroute('**/answer-sheets/*');
  await slowing(second).getByRole('button', { name: 'Giữ câu trả lời kia' }).click();
  await expect(slowing(second).getByRole('radio', { name: 'Chậm lại một chút' })).toBeChecked();
  await openPage(first, `/o/${maker}/diagnosis`);
  await expect(first.getByText('13 trên 15 điểm')).toBeVisible();
  await context.close();
});

/** The answer that says most: the last option, the least mark, a long text. `null`: none is given. */
function fullest(question: Question): Answer | null {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', chosen: question.options.slice(question.pick === 'one' ? -1 : 0, undefined) };
    case 'scale':
      return { kind: 'scale', mark: question.least };
    case 'text':
      return {
        kind: 'text',
        text: 'Customers besides the one car maker. '.repeat(5).slice(0, question.longest),
      };
    case 'number':
    case 'files':
      return null;
  }
}

/** A diagnosis with as much to say as there can be: every sign, eight areas to mend, an objective with two others beside it. */
async function longestDiagnosis(request: APIRequestContext, language: string): Promise<string> {
  const { email } = newcomer('', 'Lan Nguyễn');
  const welcome = await request.post('/api/v1/welcome', {
    data: {
      ...{ organisationName: 'Lotus Sensors', name: 'Lan Nguyễn', password: 'green river quiet lamp' },
      ...{ email, language, country: 'VN', currency: 'VND' },
    },
  });
  const { organisation } = await welcome.json();
  const headers = { 'entente-organisation': organisation.id };
  const begun = await request.post('/api/v1/diagnoses', { headers, data: {} });
  const { id, sheets } = (await begun.json()).diagnosis;
  for (const [sheet, set] of [
    [sheets.needs, needSigns1],
    [sheets.readiness, readiness1],
  ] as const) {
    for (const question of questionsOf(set)) {
      const given = fullest(question);
      // For readiness the first option is the one that leaves most to mend.
      const answer =
        set === readiness1 && question.kind === 'choice' && question.pick === 'one'
          ? { kind: 'choice', chosen: question.options.slice(0, 1) }
          : given;
      if (answer === null) continue;
      await request.put(`/api/v1/answer-sheets/${sheet}/answers/${question.id}`, {
        headers,
        data: { answer, version: 0 },
      });
    }
  }
  const long = 'Machine builders of 20 to 500 people in Germany and Austria';
  const scope = { in: long, out: 'Car makers and those who supply them, at home and abroad' };
  const written = await request.put(`/api/v1/diagnoses/${id}/objective`, {
    headers,
    data: {
      ...{ version: 0, primary: 'channel', also: ['market', 'capability'], untouched: `${long}.` },
      success: Array.from({ length: 5 }, (_, index) => ({
        ...{ measure: `${long} ${index}`, from: '0', to: '20', unit: 'customers', by: '2099-06-30' },
      })),
      scope: { region: scope, product: scope, customers: scope, teams: scope },
      mustHaves: Array.from(
        { length: 5 },
        (_, index) => `${index}: a warehouse that delivers within two days`,
      ),
      ...{ ourGain: `${long}. `.repeat(3), partnerGain: `${long}. `.repeat(3) },
    },
  });
  expect(written.status(), await written.text()).toBe(200);
  return `/o/${organisation.id}/diagnosis`;
}

test('However much there is to say, the printed result is two pages of A4 at most, in each language', async ({
  browser,
  server,
}) => {
  for (const language of languages) {
    const context = await browser.newContext({ baseURL: server.address, locale: language });
    const address = await longestDiagnosis(context.request, language);
    const page = await context.newPage();
    await openPage(page, address);
    await expect(page.getByRole('table')).toHaveCount(3);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, language).toBeGreaterThan(0);
    expect(pages.length, language).toBeLessThanOrEqual(2);
    await context.close();
  }
});
