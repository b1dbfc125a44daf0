/** From "what do we lack" to one objective: answers that are kept one by one, a result that says why, three objectives warned against. */
import type { Page } from '@playwright/test';
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
  await slowing(second).getByRole('radio', { name: 'Không, vẫn tăng như trước hoặc nhanh hơn' }).check();
  await expect(slowing(second).getByText(/vừa trả lời câu này/)).toBeVisible();
  await second.unroute('**/answer-sheets/*');
  await slowing(second).getByRole('button', { name: 'Giữ câu trả lời kia' }).click();
  await expect(slowing(second).getByRole('radio', { name: 'Chậm lại một chút' })).toBeChecked();
  await openPage(first, `/o/${maker}/diagnosis`);
  await expect(first.getByText('11 trên 15 điểm')).toBeVisible();
  await context.close();
});
