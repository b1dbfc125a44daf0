/**
 * Nobody is lost on the way to an alliance: each page of it ends with what to do next in an empty company. That it does in
 * one under way is asked where every page is read in every language.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { newcomer, startCompany } from './newcomer.ts';

/** The pages that there are before anything was done. */
const firstPages = [
  'dependency',
  'dependency/import',
  'dependency/exchange-rates',
  'dependency/contracts',
  'dependency/stress',
  'dependency/plan',
  'dependency/accounts',
  'diagnosis',
  'candidates',
  'candidates/new',
  'candidates/sources',
  'approach',
];

/** What the line says, and where it leads; nowhere on the page where the step is taken. */
async function stepOn(page: Page, name: string): Promise<{ says: string; to: string | null }> {
  const line = page.getByRole('complementary', { name });
  await expect(line).toBeVisible();
  const says = (await line.locator(':scope > :not(:last-child)').allInnerTexts()).join(' ');
  const links = line.getByRole('link');
  return { says, to: (await links.count()) > 1 ? await links.first().getAttribute('href') : null };
}

test('A newcomer with an empty company is told on every page what to do next', async ({ page }) => {
  test.slow();
  await startCompany(page, newcomer('Kestrel Motors', 'Femke de Vries'));
  const home = new URL(page.url()).pathname.replace('/today', '');
  const told = new Map<string, string>();
  for (const path of firstPages) {
    await page.goto(`${home}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { says, to } = await stepOn(page, 'Next best step');
    told.set(path, says);
    // Either it leads to another page, or it says that this is the one.
    if (to === null) expect(says).toContain('on this page');
    else expect(new URL(to, page.url()).pathname).not.toBe(new URL(page.url()).pathname);
  }
  expect(told.get('dependency')).toContain('Import your sales');
  expect(told.get('dependency/import')).toContain('Import your sales – on this page');
  expect(told.get('diagnosis')).toContain('Find out what you lack');
  expect(told.get('candidates')).toContain('Rank candidates');
});
