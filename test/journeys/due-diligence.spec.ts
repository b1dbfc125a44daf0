/** From the shortlist to a decision: a red finding with its evidence blocks it until somebody writes down why. */
import type { Page } from '@playwright/test';
import { en as decisions } from '#capabilities/decisions/core/messages/en.ts';
import { en as diligence } from '#capabilities/diligence/core/messages/en.ts';
import { en as common } from '#platform/web/messages/en.ts';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';

/** A company with a search and one candidate, made by the API; answers with the address of the search. */
async function newSearch(page: Page): Promise<{ search: string; candidate: string }> {
  const welcome = await page.request.post('/api/v1/welcome', {
    data: {
      organisationName: 'Lotus Sensors',
      email: `lan.${Date.now()}@example.com`,
      name: 'Lan Nguyễn',
      password: 'green river quiet lamp',
      language: 'en',
      country: 'VN',
      currency: 'VND',
    },
  });
  const { organisation } = await welcome.json();
  const headers = { 'entente-organisation': organisation.id };
  const post = async (address: string, data: object) =>
    (await page.request.post(address, { headers, data })).json();
  const { selection } = await post('/api/v1/selections', { name: 'Bremen' });
  const path = `/api/v1/selections/${selection.id}/candidates`;
  const { candidate } = await post(path, { name: 'Beacon', country: 'DE' });
  return { search: `/o/${organisation.id}/candidates/${selection.id}`, candidate: candidate.id };
}

test('A red finding blocks the decision until a reason is written, and the decision stays as it was made', async ({
  page,
}) => {
  const { search, candidate } = await newSearch(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(`${search}/of/${candidate}/diligence`);
  await button(diligence.begin.act).click();
  await expect(page.getByRole('link', { name: diligence.template.euRegister.name })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: diligence.template.accounts.name }).click();
  await page.getByLabel(new RegExp(`^${diligence.ratings.red}:`)).check();
  await button(diligence.item.save).click();
  await expect(page.getByRole('alert')).toContainText(diligence.refusals.red_needs_finding);
  await page.getByLabel(diligence.item.finding).fill('Two years of losses.');
  await page.locator('input[type=file]').setInputFiles({
    name: 'accounts.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<h1>Accounts</h1>'),
  });
  await expect(page.getByText('accounts.html', { exact: true })).toBeVisible();
  await expectAccessible(page, ['light']);
  const download = page.waitForEvent('download');
  await button(common.files.downloadOne.replace('{name}', 'accounts.html')).click();
  expect((await download).suggestedFilename()).toBe('accounts.html');
  await button(diligence.item.save).click();
  await expect(page.getByText(diligence.reason.blocks, { exact: true })).toBeVisible();

  await page.goto(`${search}/decide`);
  await page.getByRole('radio', { name: 'Beacon' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Two years of losses.' })).toBeVisible();
  await page.getByLabel(decisions.decide.why).fill('Nobody else sells there.');
  await page.getByLabel(decisions.decide.doubts).fill('Their cash.\nTheir owner is 63.');
  await button(decisions.decide.send).click();
  await expect(page.getByRole('alert')).toContainText('Two years of losses.');
  await expectAccessible(page, ['light']);

  await page.getByRole('link', { name: new RegExp(diligence.template.accounts.name) }).click();
  await button(diligence.reason.act).click();
  await page.getByLabel(diligence.reason.label).fill('Their owner has paid in new capital.');
  await button(diligence.reason.send).click();
  await expect(page.getByText('Their owner has paid in new capital.')).toBeVisible();

  // What was written before is still there.
  await page.goto(`${search}/decide`);
  await expect(page.getByLabel(decisions.decide.why)).toHaveValue('Nobody else sells there.');
  await page.getByRole('radio', { name: 'Beacon' }).check();
  await button(decisions.decide.send).click();
  await expect(page.getByText(decisions.read.unchanged)).toBeVisible();
  await expect(page.getByText('Their owner is 63.')).toBeVisible();
  await expect(page.getByText(/Their owner has paid in new capital/)).toBeVisible();
  await expectAccessible(page);
  const file = page.waitForEvent('download');
  await button(decisions.read.export).click();
  expect((await file).suggestedFilename()).toBe('decision-1.json');
});
