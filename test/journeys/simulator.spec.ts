/** Terms tried on past figures: a draft beside what is in force, a variant typed on the page, and one's own sales. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';

async function openRunning(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Alliances' }).click();
  await page.getByRole('link', { name: 'Climate sensors for Dutch greenhouses' }).click();
  await page
    .getByRole('navigation', { name: 'Alliance' })
    .getByRole('link', { name: 'Agreement', exact: true })
    .click();
}

/** The amounts of a side's row: under the first terms, the second, and the difference. */
async function amountsOf(page: Page, side: string): Promise<readonly number[]> {
  const table = page.getByRole('region', { name: 'What each side would have earned' });
  const row = table.getByRole('row').filter({ hasText: side });
  const cells = (await row.getByRole('cell').allInnerTexts()).filter((text) => /^-?[\d,]+\.\d\d/.test(text));
  return cells.map((text) => Number(text.replaceAll(/[^\d.-]/g, '')));
}

test('What is in force is tried on the shared figures, beside a variant with another split', async ({
  page,
}) => {
  await openRunning(page);
  await page.getByRole('link', { name: 'Try it on past figures' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Try terms on past figures' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What each side would have earned' })).toBeVisible();
  const [alone = 0] = await amountsOf(page, 'Grachtwerk Software');
  expect(alone).toBeGreaterThan(0);

  await page.getByLabel('Compared with').selectOption({ label: 'A variant' });
  await page.getByLabel('Share of Grachtwerk Software').fill('60');
  await expect(page.getByLabel('Share of Điện tử Hải Sơn Minh')).toHaveValue('40');
  await expect.poll(async () => (await amountsOf(page, 'Grachtwerk Software'))[2] ?? 0).toBeLessThan(0);
  const [first = 0, second = 0, difference = 0] = await amountsOf(page, 'Grachtwerk Software');
  expect(first).toBe(alone);
  // Version 1 gives them 30 %, so the variant is about twice that; each sale is rounded for itself.
  expect(second / first).toBeCloseTo(2, 2);
  expect(first - second).toBeCloseTo(difference, 2);
  await expectAccessible(page);

  await page.getByText('Terms file', { exact: true }).first().click();
  await page.getByLabel('Terms file').fill('{ "terms": 2 }');
  await expect(page.getByRole('alert')).toContainText('“currency” is missing');
});

test('A draft is tried from the page it is written on, on own sales, and taken away as a table', async ({
  page,
}) => {
  await openRunning(page);
  await page.getByRole('button', { name: 'Draft a change' }).click();
  await page.getByLabel('Share of Điện tử Hải Sơn Minh').fill('50');
  await page.getByLabel('Share of Grachtwerk Software').fill('50');
  await page.getByRole('button', { name: 'Try it on past figures' }).click();
  await expect(page.getByLabel('Terms to try')).toHaveValue('draft');
  await page.getByRole('radio', { name: 'Our imported sales' }).check();
  // The maker’s sales are in dong and these terms in euros: without a rate nothing can be counted, and the page says so.
  await expect(page.getByText('None of the figures could be counted under these terms.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To our exchange rates' })).toBeVisible();
  const organisation = /\/o\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const rates = await page.request.put('/api/v1/exchange-rates', {
    headers: { 'entente-organisation': organisation },
    data: { text: 'date,from,to,rate\n2020-01-01,EUR,VND,30000\n' },
  });
  expect(rates.ok()).toBe(true);
  await page.reload();
  await expect(page.getByText(/Imported sales tell only what/).first()).toBeVisible();
  const [first = 0, second = 0] = await amountsOf(page, 'Điện tử Hải Sơn Minh');
  expect(second).toBeGreaterThan(first);
  await page.getByRole('radio', { name: 'Table', exact: true }).check();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).last().click();
  const file = await (await saving).path();
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(13);
});
