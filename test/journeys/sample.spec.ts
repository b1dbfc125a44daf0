/** The first minutes of somebody who looks around: from the first page into a sample, and out to a company of one's own. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, focusStart } from './newcomer.ts';

/** What the page complains about in the console, and what breaks in it. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

async function lookAround(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

test('A newcomer looks around: every entry of the menu opens, and the partner’s side too', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await lookAround(page);
  await expect(page.getByRole('complementary', { name: 'Sample data' })).toContainText('made up');
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  const entries = await menu.getByRole('link').allInnerTexts();
  expect(entries.length).toBeGreaterThan(2);
  for (const entry of entries) {
    await menu.getByRole('link', { name: entry, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(menu.getByRole('link', { name: entry, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await menu.getByRole('link', { name: 'Alliances' }).click();
  await page.getByRole('link', { name: 'Climate sensors for Dutch greenhouses' }).click();
  const tabs = page.getByRole('navigation', { name: 'Alliance' });
  await expect(tabs.getByRole('link').first()).toBeVisible();
  for (const tab of await tabs.getByRole('link').allInnerTexts()) {
    await tabs.getByRole('link', { name: tab, exact: true }).click();
    await expect(tabs.getByRole('link', { name: tab, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: /Điện tử Hải Sơn Minh/ }).click();
  await page.getByRole('link', { name: 'Grachtwerk Software' }).click();
  await expect(page.getByText('Grachtwerk Software is made of sample data')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('The way out of a sample throws it away and begins a company of one’s own', async ({ page }) => {
  await lookAround(page);
  const inside = page.url();
  await page.getByRole('button', { name: 'Start with your own company' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start with your own company?' });
  await expect(dialog).toContainText('three companies');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Throw away and start' }).click();
  await expect(page.getByLabel('Name of your company')).toBeVisible();
  await page.goto(inside);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('A sample on a phone, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const look = page.getByRole('button', { name: 'Look around with sample data' });
  await look.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await focusStart(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#page')).toBeFocused();
});
