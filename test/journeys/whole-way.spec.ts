/**
 * The whole way of two companies, each in a browser of its own: an alliance by a link, 30/70, sales by hand and by a
 * program, a month closed, disputed by nobody and approved by both, and proof that a program can check offline.
 *
 * The month is the one before today. No clock is moved for it: a sale may say when it happened as long as no statement
 * of that time is closed, so a month that is over can be filled and closed today.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';

/** The month before this one, in the zone the journeys run in: its name, how a person reads it, and its first day. */
function monthBefore(): { readonly name: string; readonly shown: string } {
  const now = new Date();
  const before = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 15));
  const shown = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    before,
  );
  return { name: before.toISOString().slice(0, 7), shown };
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Alliance' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function ally(ours: Page, theirs: Page): Promise<void> {
  const soft = newcomer('Utrecht Software', 'Eva de Vries');
  const hard = newcomer('Suzhou Hardware', 'Li Wei');
  await startCompany(ours, soft);
  await ours.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Alliances' }).click();
  await ours.getByRole('link', { name: 'Begin an alliance' }).click();
  await ours.getByLabel('Name of the alliance').fill('Sensors for greenhouses');
  await ours.getByLabel('Shared goal').fill('Sell software and sensors to growers in Brabant.');
  await ours.getByLabel('Our short name').fill('soft');
  await ours.getByRole('button', { name: 'Begin an alliance' }).click();
  await ours.getByRole('button', { name: 'Invite the partner' }).click();
  await ours.getByLabel('Company you invite').fill(hard.company);
  await ours.getByLabel('E-mail address of the person there').fill(hard.email);
  await ours.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await ours.getByLabel('Link of the invitation').inputValue();
  await ours.getByRole('button', { name: 'Done' }).click();
  await theirs.goto(new URL(link).pathname);
  await theirs.getByLabel('Our short name').fill('hard');
  await theirs.getByLabel('Your name').fill(hard.name);
  await theirs.getByLabel('Password', { exact: true }).fill(hard.password);
  await theirs.getByRole('button', { name: 'Join the alliance' }).click();
  await expect(theirs.getByRole('heading', { name: 'Next: agree on the terms' })).toBeVisible();
}

async function approveAgreement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve for our side' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Approve for our side' }).click();
  await expect(dialog).toBeHidden();
}

async function agree(ours: Page, theirs: Page, firstDay: string): Promise<void> {
  await openTab(ours, 'Agreement');
  await ours.getByRole('button', { name: 'Write the first draft' }).click();
  await ours.getByLabel('Scope and goal').fill('Selling sensors with software to growers in Brabant.');
  await ours.getByLabel('First day').fill(firstDay);
  await ours.getByLabel('Currency of the statements').selectOption('EUR');
  await ours.getByLabel('Share of Utrecht Software').fill('30');
  await ours.getByLabel('Share of Suzhou Hardware').fill('70');
  await ours.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await ours.getByRole('button', { name: /^Propose to/ }).click();
  await approveAgreement(ours);
  await openTab(theirs, 'Agreement');
  await approveAgreement(theirs);
  await expect(theirs.getByRole('heading', { name: 'In force: version 1' })).toBeVisible();
}

/** A key made in Settings, as a person makes one for their web shop. */
async function makeKey(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Web shop');
  await dialog.getByLabel('Send sales').check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const text = await dialog.getByLabel('API key').inputValue();
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  return text;
}

async function taken(
  page: Page,
  button: string,
): Promise<{ readonly download: Download; readonly path: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { download, path: await download.path() };
}

test('Two companies settle their first month: shared, closed, approved by both, and proved', async ({
  page,
  browser,
  server,
}) => {
  const month = monthBefore();
  const other = await browser.newContext({ baseURL: server.address });
  const theirs = await other.newPage();
  await ally(page, theirs);
  await agree(page, theirs, `${month.name}-01`);

  // One side shares by hand, the other by a program with a key of its own.
  await openTab(page, 'Data');
  await page.getByRole('button', { name: 'Share one' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Id', { exact: true }).fill('soft-1');
  await form.getByLabel('Day and time').fill(`${month.name}-12T10:30`);
  await form.getByLabel('Amount').fill('1210.00');
  await form.getByLabel('Currency').fill('EUR');
  await form.getByLabel('Tax in it').fill('210.00');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(form).toBeHidden();
  const alliance = /alliances\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const home = theirs.url();
  const key = await makeKey(theirs);
  const pushed = await fetch(`${server.address}/api/v1/alliances/${alliance}/sales`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify([
      { id: 'hard-1', at: `${month.name}-20T09:00:00+08:00`, amount: '500.00', currency: 'EUR' },
      { id: 'hard-2', at: `${month.name}-21T09:00:00+08:00`, amount: '99.99', currency: 'EUR' },
    ]),
  });
  expect(pushed.status).toBe(201);
  // What the other side shared appears without reloading.
  await expect(page.getByRole('cell', { name: 'hard-2' })).toBeVisible();

  await openTab(page, 'Settlement');
  await expect(page.getByText(`${month.shown} is over.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the period' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the period' }).click();
  await page.getByRole('link', { name: 'Open the statement' }).click();
  // 30 % of 1,000.00 + 500.00 + 99.99 is 479.997: the cents are shared out line by line, 300.00 + 150.00 + 30.00.
  await expect(page.getByText(/Utrecht Software pays Suzhou Hardware 520[.,]00/)).toBeVisible();
  await expectAccessible(page);

  await theirs.goto(home);
  await theirs.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Today' }).click();
  await theirs.getByRole('link', { name: 'Open the statement' }).click();
  await approveStatement(theirs);
  await expect(page.getByText('Approved by the partner')).toBeVisible();
  await approveStatement(page);
  await expect(page.getByText('Approved by both')).toBeVisible();
  await expect(theirs.getByText('Approved by both')).toBeVisible();
  await expectAccessible(theirs);

  const pdf = await taken(page, 'PDF');
  expect(readFileSync(pdf.path).subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.download.suggestedFilename()).toMatch(/\.pdf$/);
  const csv = await taken(page, 'Table (CSV)');
  expect(readFileSync(csv.path, 'utf8')).toContain('soft-1');
  const bundle = await taken(theirs, 'Bundle (JSON)');
  const proved = spawnSync(process.execPath, ['bin/entente', 'verify', bundle.path], { encoding: 'utf8' });
  expect(proved.status, proved.stdout + proved.stderr).toBe(0);
  expect(proved.stdout).toContain('signed by all');
  await other.close();
});

async function approveStatement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/sha256:[0-9a-f]{64}/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(dialog).toBeHidden();
}
