/** One company decides what the other reads of its sales; the other is told, reads no more than that, and still settles. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';
import { send, terms, twoCompanies } from './two-companies.ts';

const sale = (id: string, customer: string, product: string) => ({
  id,
  at: '2026-03-10T10:00:00+01:00',
  amount: '121.00',
  tax: '21.00',
  currency: 'EUR',
  product,
  customer,
});

/** What stands beside a name in a list of facts. */
const fact = (page: Page, section: string, name: string) =>
  page
    .getByRole('heading', { name: section, exact: true })
    .locator('xpath=ancestor::section[1]')
    .getByText(name, { exact: true })
    .locator('xpath=following-sibling::dd[1]');

test('a company holds customers back and shows one product: its partner is told, reads no more, and settles the same', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const path = `/api/v1/alliances/${alliance}`;
  await send(hard, 'POST', `${path}/sales`, [sale('H-0', 'Pham Roses', 'Sensor')]);
  await hard.page.goto(`/o/${hard.organisation}/alliances/${alliance}/data`);
  await hard.page.getByRole('link', { name: 'What each side shares' }).click();
  await expect(hard.page.getByRole('heading', { name: 'What is shared' })).toBeVisible();
  await expect(hard.page.getByText('Neither side has changed anything so far')).toBeVisible();
  await expectAccessible(hard.page);

  await hard.page.getByRole('button', { name: 'Change what we share' }).click();
  const dialog = hard.page.getByRole('dialog');
  await expect(dialog.getByLabel('Tax in it')).toBeDisabled();
  await expect(dialog.getByText('Version 1 of the terms settles by it.')).toBeVisible();
  await dialog.getByLabel('Months for which sales and refunds are shown').fill('0');
  await dialog.getByRole('checkbox', { name: 'Customer' }).check();
  const theirs = dialog.getByRole('heading', { name: `As ${soft.company} reads it` }).locator('..');
  await expect(theirs.getByText('held back')).toBeVisible();
  await expect(theirs.getByText('Pham Roses')).toBeHidden();
  await dialog.getByRole('group', { name: 'Which sales' }).getByLabel('Product').fill('Sensor');
  await dialog.getByRole('button', { name: 'Share like this' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Write a whole number of months from 1 to 240');
  await expectAccessible(hard.page);
  await dialog.getByLabel('Months for which sales and refunds are shown').fill('36');
  await dialog.getByRole('button', { name: 'Share like this' }).click();
  await expect(dialog).toBeHidden();
  await expect(fact(hard.page, `What ${hard.company} shares`, 'Not shown of a sale')).toHaveText('Customer');
  await send(hard, 'POST', `${path}/sales`, [
    sale('H-1', 'Jansen Tulips', 'Sensor'),
    sale('H-2', 'Secret Orchids', 'Gateway'),
  ]);

  await soft.page.goto(`/o/${soft.organisation}/today`);
  const notice = soft.page.getByRole('heading', { name: `${hard.company} changed what it shares` });
  await expect(notice).toBeVisible();
  await soft.page.getByRole('link', { name: 'See what is shared' }).click();
  const listed = fact(soft.page, `What ${hard.company} shares`, 'Sales and refunds shown');
  await expect(listed).toHaveText('only Product: Sensor');
  await expect(soft.page.getByRole('row', { name: /Li Wei.*Not shown of a sale: Customer/ })).toBeVisible();
  // Who has looked is not told again.
  await soft.page.goto(`/o/${soft.organisation}/today`);
  await expect(soft.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(notice).toBeHidden();

  await soft.page.goto(`/o/${soft.organisation}/alliances/${alliance}/data`);
  await expect(soft.page.getByText(`${hard.company} does not show everything here.`)).toBeVisible();
  const row = soft.page.getByRole('row', { name: /H-1/ });
  await expect(row).toContainText('held back');
  await expect(soft.page.getByRole('button', { name: 'H-2' })).toBeHidden();
  for (const name of ['Pham', 'Jansen', 'Secret']) await expect(soft.page.getByText(name)).toBeHidden();
  await row.getByRole('button').click();
  await expect(soft.page.getByRole('dialog')).toContainText('held back');
  await soft.page.keyboard.press('Escape');

  await send(soft, 'POST', `${path}/statements`, { period: '2026-03' });
  await soft.page.goto(`/o/${soft.organisation}/alliances/${alliance}/settlement/2026-03`);
  await expect(soft.page.getByRole('row', { name: /H-2/ })).toContainText('100.00');
  for (const name of ['Jansen', 'Secret', 'Gateway']) await expect(soft.page.getByText(name)).toBeHidden();
  const downloading = soft.page.waitForEvent('download');
  await soft.page.getByRole('button', { name: /^Bundle/ }).click();
  const bundle = await readFile((await (await downloading).path()) ?? '', 'utf8');
  for (const name of ['Pham', 'Jansen', 'Secret', 'Gateway']) expect(bundle).not.toContain(name);
  expect(JSON.parse(bundle).withheld.map(({ event }: { event: string }) => event)).toEqual([
    'H-0',
    'H-1',
    'H-2',
  ]);

  await soft.page.goto(`/o/${soft.organisation}/alliances/${alliance}/record`);
  await expect(soft.page.getByText('Changed what this side shares')).toBeVisible();
  await hard.page.context().close();
});

test('terms that settle by a field held back say so before anyone approves them, and open it', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const path = `/api/v1/alliances/${alliance}`;
  await send(hard, 'PUT', `${path}/sharing-policy`, {
    sale: { withheld: ['costOfGoods'], only: {}, months: null },
    cost: { only: {}, months: null },
  });
  const { hash } = await send(soft, 'POST', `${path}/agreement/versions`, { ...terms, base: 'profit' });
  await hard.page.goto(`/o/${hard.organisation}/alliances/${alliance}/agreement`);
  await hard.page.getByRole('button', { name: 'Approve for our side' }).click();
  const dialog = hard.page.getByRole('dialog');
  const opens = `With this version in force, ${soft.company} reads the following of our sales`;
  await expect(dialog.getByText(opens)).toContainText('Cost of goods');
  await dialog.getByRole('button', { name: 'Approve for our side' }).click();
  await expect(dialog).toBeHidden();
  await send(soft, 'POST', `${path}/agreement/versions/2/signature`, { hash });
  await hard.page.goto(`/o/${hard.organisation}/alliances/${alliance}/data/shared`);
  const shown = fact(hard.page, `What ${hard.company} shares`, 'Shown all the same');
  await expect(shown).toHaveText('Cost of goods, in what version 2 of the terms settles');
  await hard.page.context().close();
});
