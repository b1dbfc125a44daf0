/** What every form keeps to, whatever becomes of its request; seen on one that leads on to another page when it is done. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';

/** The requests of the form that have reached the wire and wait there. */
async function holdSending(page: Page): Promise<Route[]> {
  const held: Route[] = [];
  await page.route('**/api/v1/selections', async (route) => {
    if (route.request().method() === 'POST') held.push(route);
    else await route.continue();
  });
  return held;
}

const name = (page: Page) => page.getByLabel('What do we call this selection?');
const submit = (page: Page) => page.getByRole('button', { name: 'Begin the selection' });

async function typeSelection(page: Page): Promise<Route[]> {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await name(page).fill('A software partner');
  return holdSending(page);
}

/** To a page elsewhere, while the form is still on its way. */
async function leave(page: Page, held: readonly Route[]): Promise<void> {
  await expect.poll(() => held.length).toBe(1);
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

test('Whoever leaves a page while its form is being saved stays where they went, and hears that it is done', async ({
  page,
}) => {
  const held = await typeSelection(page);
  await submit(page).click();
  await leave(page, held);
  await held[0]?.continue();
  await expect(page.getByText('“Begin the selection” is done.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('link', { name: 'Candidates' }).click();
  await expect(page.getByRole('link', { name: 'A software partner' })).toBeVisible();
});

test('What could not be saved after its page was left is told, and is still there when one comes back', async ({
  page,
}) => {
  const held = await typeSelection(page);
  await submit(page).click();
  await leave(page, held);
  await held[0]?.abort('connectionrefused');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“Begin the selection” was not done. The server cannot be reached');
  await expectAccessible(page);
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
  await page.getByRole('link', { name: 'Candidates' }).click();
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await expect(name(page)).toHaveValue('A software partner');
});

test('Enter pressed twice sends a form once, also while the next page is on its way', async ({ page }) => {
  const held = await typeSelection(page);
  await name(page).focus();
  await name(page).evaluate((field) => {
    const form = field.closest('form');
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await expect.poll(() => held.length).toBe(1);
  // The page that comes next is on a slow line.
  const code: Route[] = [];
  await page.route('**/*.js', async (route) => {
    code.push(route);
  });
  await held[0]?.continue();
  await expect.poll(() => code.length).toBeGreaterThan(0);
  await expect(submit(page)).toBeVisible();
  await name(page).press('Enter');
  await page.unroute('**/*.js');
  await Promise.all(code.map((route) => route.continue()));
  await expect(page.getByRole('heading', { level: 1, name: 'A software partner' })).toBeVisible();
  expect(held).toHaveLength(1);
});

test('What is missing is listed on top, read out, and each line leads to its field', async ({ page }) => {
  const held = await typeSelection(page);
  await name(page).fill('');
  await page.getByLabel(/How many people work for us/).fill('many');
  await name(page).press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('There are 2 things to put right');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveAccessibleDescription(/Fill this in\./);
  await expectAccessible(page);
  expect(held).toHaveLength(0);
});
