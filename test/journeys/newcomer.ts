/** What many journeys begin with: a person with a company of their own, and a look at the page for what keeps people out. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

export interface Newcomer {
  readonly company: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

let count = 0;

/** Nobody else on this server has this e-mail address. */
export function newcomer(company: string, name: string): Newcomer {
  count += 1;
  const address = `${name.split(' ')[0]?.toLowerCase()}.${process.pid}.${Date.now()}.${count}@example.com`;
  return { company, name, email: address, password: 'green river quiet lamp' };
}

/** From the first page to Today, as a newcomer goes. */
export async function startCompany(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Name of your company').fill(person.company);
  await page.getByLabel('Your e-mail').fill(person.email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create company' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

/** WCAG 2.2 AA by axe, in light and in dark unless told otherwise, and nothing that sticks out of the window. */
export async function expectAccessible(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready);
    const { violations } = await new AxeBuilder({ page })
      // There are no frames to put together, which would open another page for each look.
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await expectInsideWindow(page);
}

export async function expectInsideWindow(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** As if the page had just been opened: the next Tab goes to the first thing on it. */
export async function focusStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}
