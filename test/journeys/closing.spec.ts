/** A period with many events is closed: both sides watch it, one of them stops it, and it is closed after all. */
import type { Page } from '@playwright/test';
import { holdSheet, shareMany } from './held-closing.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow } from './newcomer.ts';
import { twoCompanies } from './two-companies.ts';

async function closePeriod(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the period' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the period' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** How many of the 12,000 events the page says are settled. */
async function settledOn(page: Page): Promise<number> {
  const said = await page.getByText(/^[\d,]+ of 12,000 events$/).textContent();
  return Number(said?.split(' ')[0]?.replace(',', ''));
}

test('A closing under way is seen by both sides; the partner stops it, and closed anew it ends with a statement', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const theirs = hard.page;
  await shareMany(server, alliance, [soft, hard], 12_000);
  const [letBegin, letEnd] = [await holdSheet(server, alliance, 1), await holdSheet(server, alliance, 6001)];
  const settlement = (side: typeof soft) => `/o/${side.organisation}/alliances/${alliance}/settlement`;

  await page.goto(settlement(soft));
  await closePeriod(page);
  await theirs.goto(settlement(hard));
  for (const one of [page, theirs]) {
    await expect(one.getByRole('heading', { name: 'March 2026 is being closed' })).toBeVisible();
    await expect(one.getByText('Asked for by Eva de Vries (Utrecht Software)')).toBeVisible();
    expect(await settledOn(one)).toBeLessThan(6001);
    await expect(one.getByRole('row', { name: /^March 2026 Being closed/ })).toBeVisible();
    await expect(one.getByRole('button', { name: 'Close the period' })).toBeHidden();
  }
  const before = await settledOn(theirs);
  await letBegin();
  await page.goto(`${settlement(soft)}/2026-03`);
  for (const one of [page, theirs]) {
    await expect.poll(() => settledOn(one)).toBeGreaterThan(before);
    await expect(one.getByRole('progressbar')).toHaveAttribute('value', /^0\.[1-9]/);
  }
  await expectAccessible(theirs, ['light']);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, ['dark']);
  await page.setViewportSize({ width: 1280, height: 720 });

  await theirs.getByRole('button', { name: 'Stop closing' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Stop closing' }).click();
  for (const one of [page, theirs]) {
    await expect(one.getByText('Being stopped; nothing of it is kept.')).toBeVisible();
    await expect(one.getByText('You can leave this page')).toBeHidden();
  }
  await letEnd();
  for (const one of [page, theirs]) {
    await expect(
      one.getByText('March 2026 is open again: Li Wei (Suzhou Hardware) stopped closing it.'),
    ).toBeVisible();
    await expect(one.getByRole('button', { name: 'Close the period' })).toBeVisible();
  }
  await expectInsideWindow(theirs);

  await closePeriod(page);
  await expect(page.getByText('Closed, not approved')).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Open the statement' })).toBeVisible();
  await theirs.getByRole('link', { name: 'Open the statement' }).click();
  await expect(theirs.getByText('Closed by Eva de Vries (Utrecht Software),')).toBeVisible();
  await expectAccessible(theirs, ['light']);
  await theirs.context().close();
});
