/** The record of an alliance: read page by page, signed, taken away, and checked on a command line without the server. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';
import { type Side, send, twoCompanies } from './two-companies.ts';

const sale = (number: number) => ({
  id: `S-${number}`,
  at: '2026-03-10T10:00:00+01:00',
  amount: '100.00',
  currency: 'EUR',
});

/** Takes the record away as the page gives it; answers with its lines. */
async function download(page: Page, file: string): Promise<readonly string[]> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the record' }).click();
  await (await saving).saveAs(file);
  return (await readFile(file, 'utf8')).trimEnd().split('\n');
}

function verify(...given: readonly string[]): { readonly status: number | null; readonly said: string } {
  const ran = spawnSync(process.execPath, ['bin/entente', 'verify', ...given], { encoding: 'utf8' });
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
}

async function signAsSeen(page: Page, sequence: number): Promise<void> {
  await page.getByRole('button', { name: 'Sign what we have seen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`up to entry ${sequence}`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sign what we have seen' }).click();
  await expect(dialog).toBeHidden();
}

const recordOf = ({ organisation }: Side, alliance: string) =>
  `/o/${organisation}/alliances/${alliance}/record`;

test('The record is read, signed by both, taken away, and what was changed in it is found', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-record-'));
  // An entry for each push, so that the first page of a hundred does not hold them all.
  for (let number = 1; number <= 110; number += 1)
    await send(soft, 'POST', `/api/v1/alliances/${alliance}/sales`, sale(number));

  await page.goto(recordOf(soft, alliance));
  const newest = page.getByRole('row', { name: /Shared 1 event/ }).first();
  await expect(newest).toBeVisible();
  const count = Number(await newest.getByRole('cell').first().innerText());
  expect(count).toBeGreaterThan(110);
  await expectAccessible(page);
  await page.getByLabel(/^Filter/).fill('Began');
  await expect(page.getByText('No row so far matches “Began”')).toBeVisible();
  await page.getByRole('button', { name: 'Load more' }).click();
  await expect(page.getByRole('row', { name: /^1\b.*Began the alliance/ })).toBeVisible();
  await page.getByLabel(/^Filter/).fill('signed');
  await expect(page.getByRole('row', { name: /Approved version 1 of the agreement/ })).toHaveCount(2);

  await signAsSeen(page, count);
  const signed = new RegExp(`^${count + 1}\\b.*Signed the record up to entry ${count}`);
  await expect(page.getByRole('row', { name: signed })).toBeVisible();
  const earlier = path.join(folder, 'earlier.jsonl');
  await download(page, earlier);
  const theirs = hard.page;
  await theirs.goto(recordOf(hard, alliance));
  await expect(theirs.getByRole('definition').filter({ hasText: `up to entry ${count}` })).toBeVisible();
  await signAsSeen(theirs, count + 1);

  const kept = path.join(folder, 'record.jsonl');
  const lines = await download(theirs, kept);
  expect(lines).toHaveLength(count + 3);
  const whole = verify(kept, '--seen', earlier);
  expect(whole.said).toContain('The record holds.');
  expect(whole.status).toBe(0);

  const changed = path.join(folder, 'changed.jsonl');
  const line = lines.findIndex((text) => text.includes('"events_pushed"')) + 1;
  await writeFile(
    changed,
    `${lines.map((text, index) => (index === line - 1 ? text.replace('"events":1', '"events":9') : text)).join('\n')}\n`,
  );
  const broken = verify(changed);
  expect(broken.said).toContain(`line ${line}: the entry was changed`);
  expect(broken.status).toBe(1);

  const cut = path.join(folder, 'cut.jsonl');
  await writeFile(cut, `${lines.slice(0, -1).join('\n')}\n`);
  const short = verify(cut);
  expect(short.said).toContain('INCOMPLETE');
  expect(short.status).toBe(1);
  await rm(folder, { recursive: true });
  await theirs.context().close();
});

test('Who may only read sees the record, and why signing it is not for them', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const invited = await send(soft, 'POST', '/api/v1/invitations', {
    email: 'reader@example.com',
    role: 'viewer',
  });
  const link = new URL(JSON.parse(JSON.stringify(invited)).invitation.link);
  const other = await browser.newContext({ baseURL: server.address });
  const reader = await other.newPage();
  await reader.goto(link.pathname);
  await reader.getByLabel('Your name').fill('Noor Bakker');
  await reader.getByLabel('Password', { exact: true }).fill('four plain words together');
  await reader.getByRole('button', { name: 'Join' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await reader.goto(recordOf(soft, alliance));
  await expect(reader.getByRole('row', { name: /Joined the alliance/ })).toBeVisible();
  const sign = reader.getByRole('button', { name: 'Sign what we have seen' });
  await expect(sign).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(reader);
  await other.close();
  await hard.page.context().close();
});
