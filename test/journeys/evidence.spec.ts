/** Evidence files beside a score, thresholds for experts, and a candidate that becomes a partner, in two languages. */
import type { Page } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { en as alliancesEn } from '#capabilities/alliances/core/messages/en.ts';
import { vi as alliancesVi } from '#capabilities/alliances/core/messages/vi.ts';
import { en } from '#capabilities/candidates/core/messages/en.ts';
import { vi } from '#capabilities/candidates/core/messages/vi.ts';
import { en as commonEn } from '#platform/web/messages/en.ts';
import { vi as commonVi } from '#platform/web/messages/vi.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow } from './newcomer.ts';

/** A company with a search and one candidate, made by the API. */
async function newSearch(page: Page, language: 'en' | 'vi') {
  const welcome = await page.request.post('/api/v1/welcome', {
    data: {
      organisationName: 'Lotus Sensors',
      email: `lan.${language}.${Date.now()}@example.com`,
      name: 'Lan Nguyễn',
      password: 'green river quiet lamp',
      language,
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
  const { candidate } = await post(path, { name: 'Beacon Gewächshaustechnik', country: 'DE' });
  const search = `/o/${organisation.id}/candidates/${selection.id}`;
  return { search, candidate: `${search}/of/${candidate.id}` };
}

for (const language of ['en', 'vi'] as const) {
  test(`A score has files, an expert sets thresholds, a candidate becomes a partner: ${language}`, async ({
    page,
  }) => {
    const [own, common, alliances] =
      language === 'en' ? [en, commonEn, alliancesEn] : [vi, commonVi, alliancesVi];
    const texts = createTranslator({ locale: language, messages: own });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const { search, candidate } = await newSearch(page, language);
    const fit = own.template.strategicFit.name;

    // A file beside the words: kept at once, seen by colleagues, downloaded as it came.
    await page.goto(`${candidate}/score`);
    await page
      .getByText(texts('score.files', { count: 0 }))
      .first()
      .click();
    await page
      .getByRole('group', { name: fit, exact: true })
      .locator('input[type=file]')
      .setInputFiles({ name: 'accounts.html', mimeType: 'text/html', buffer: Buffer.from('<h1>2025</h1>') });
    await expect(page.getByText(texts('score.files', { count: 1 }))).toBeVisible();
    await page.getByLabel(texts('score.valueOf', { name: fit })).fill('7');
    await expectAccessible(page);
    await button(own.score.save).click();
    await expect(page.getByText(texts('score.saved', { name: 'Beacon Gewächshaustechnik' }))).toBeVisible();
    const files = page.getByRole('list', { name: texts('scores.filesOf', { name: fit }) });
    await expect(files).toContainText('accounts.html');
    const download = page.waitForEvent('download');
    await files
      .getByRole('button', { name: common.files.downloadOne.replace('{name}', 'accounts.html') })
      .click();
    expect((await download).suggestedFilename()).toBe('accounts.html');

    // Removing asks first, and the question is no answer to the form around it.
    await page.goto(`${candidate}/score`);
    await page
      .getByRole('button', { name: common.files.removeOne.replace('{name}', 'accounts.html') })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: common.files.remove }).click();
    await expect(page.getByText(texts('score.files', { count: 0 })).first()).toBeVisible();
    await expect(page).toHaveURL(/\/score$/);

    // Thresholds the wrong way round are refused by the criterion's name.
    await page.goto(`${search}/criteria`);
    const first = page.getByRole('group', { name: fit, exact: true });
    await first.getByText(own.criteria.more).click();
    await first.getByText(own.criteria.thresholds).click();
    await first.getByLabel(own.criteria.indifference).fill('3');
    await first.getByLabel(own.criteria.preference).fill('2');
    await button(common.actions.save).click();
    const values = { criterion: fit, preference: 2, indifference: 3 };
    const refused = texts('refusals.preference_is_below_indifference', values);
    await expect(page.getByText(refused).first()).toBeVisible();
    await expectAccessible(page);
    await first.getByLabel(own.criteria.indifference).fill('1');
    await first.getByLabel(own.criteria.preference).fill('3');
    await button(common.actions.save).click();
    await expect(page.getByText(common.states.saved, { exact: true })).toBeVisible();

    // On a phone a candidate goes onto the shortlist.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${search}/longlist`);
    const shortlist = button(own.shortlist.put);
    await shortlist.scrollIntoViewIfNeeded();
    const box = await shortlist.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await expectInsideWindow(page);
    await shortlist.click();
    await expect(button(own.shortlist.take)).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });

    // From the candidate to an alliance, which the candidate's page remembers.
    await page.goto(candidate);
    const whole = page.locator('#page');
    await expect(whole.getByRole('link', { name: own.closer.approach, exact: true })).toBeVisible();
    await page.getByRole('link', { name: own.next.act }).click();
    const reminder = alliances.begin.with.replace('{name}', 'Beacon Gewächshaustechnik');
    await expect(page.getByText(reminder)).toBeVisible();
    await page.getByLabel(alliances.begin.name).fill('Bremen greenhouses');
    await page.getByLabel(alliances.begin.goal, { exact: true }).fill('200 units in a year.');
    await button(alliances.list.begin).click();
    await button(alliances.invite.title).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(alliances.invite.company)).toHaveValue('Beacon Gewächshaustechnik');
    await dialog.getByLabel(alliances.invite.email).fill('jan@beacon.example');
    await dialog.getByRole('button', { name: alliances.invite.make }).click();
    await expect(dialog.getByLabel(alliances.invite.link)).toBeVisible();
    await page.goto(candidate);
    await expect(page.getByRole('link', { name: 'Bremen greenhouses' })).toBeVisible();
    await expect(page.getByText(own.next.open)).toBeVisible();
    await expectAccessible(page);
    await expectInsideWindow(page);
  });
}
