/** A company brings its own signing key; its partner leaves signing to the server; the command line checks what both signed. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';
import { send, terms, twoCompanies } from './two-companies.ts';

const passphrase = 'green river quiet lamp';
let folder = '';
const at = (name: string) => path.join(folder, name);
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-own-key-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

/** The built command line, as a person runs it. */
function entente(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/cli.js', ...words], (error, out, said) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out: `${out}${said}` });
    });
  });
}

async function saved(page: Page, name: string, act: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await act();
  await (await coming).saveAs(at(name));
  return at(name);
}

/** From Settings to a registered key, whose file is kept. */
async function makeKey(page: Page, organisation: string): Promise<string> {
  await page.goto(`/o/${organisation}/settings`);
  await page.getByRole('link', { name: 'Signing key' }).click();
  await expect(page.getByText('the server, which signs when you approve')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make a key in this browser' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('too short');
  await dialog.getByLabel('The same again').fill('another');
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await expect(dialog.getByRole('alert')).toContainText('There are 2 things to put right');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The same again').fill(passphrase);
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  const save = dialog.getByRole('button', { name: 'Save the key file' });
  await expect(save).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByRole('button', { name: 'Sign with this key from now on' })).toBeDisabled();
  const file = await saved(page, 'key.json', () => save.click());
  await dialog.getByLabel(/We have the file/).check();
  await dialog.getByRole('button', { name: 'Sign with this key from now on' }).click();
  await expect(page.getByText('your company alone')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Keys before' })).toBeVisible();
  await expectAccessible(page);
  return file;
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
}

test('A statement is signed with an own key in the browser, the next one on the command line', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const path = `/api/v1/alliances/${alliance}`;
  await send(soft, 'POST', `${path}/sales`, [
    { id: 'S-1', at: '2026-03-10T10:00:00+01:00', amount: '121.00', tax: '21.00', currency: 'EUR' },
    { id: 'S-2', at: '2026-04-10T10:00:00+02:00', amount: '242.00', tax: '42.00', currency: 'EUR' },
  ]);
  for (const period of ['2026-03', '2026-04']) {
    const { hash } = await send(hard, 'POST', `${path}/statements`, { period });
    await send(hard, 'POST', `${path}/statements/${period}/approval`, { hash });
  }
  const file = await makeKey(page, soft.organisation);
  const shown = await entente('key', 'show', file);
  await expect(page.getByText(shown.out.trim())).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain(passphrase);

  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/settlement/2026-03`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(dialog.getByText('Your company keeps its signing key itself.')).toBeVisible();
  await expectAccessible(page);
  await approve(page);
  await expect(dialog.getByRole('alert')).toContainText('Choose the key file first.');
  const choose = dialog.getByLabel('Choose the key file');
  await choose.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await approve(page);
  await expect(dialog.getByRole('alert')).toContainText('“notes.json” is not a key file.');
  await choose.setInputFiles(file);
  await dialog.getByLabel('Passphrase of the key file').fill('blue river quiet lamp');
  await approve(page);
  await expect(dialog.getByRole('alert')).toContainText('The passphrase does not open the key file.', {
    timeout: 30_000,
  });
  await dialog.getByLabel('Passphrase of the key file').fill(passphrase);
  await approve(page);
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Approved by both').first()).toBeVisible();
  await expect(page.getByText('with the company’s own key')).toBeVisible();
  await expect(page.getByText('by the server, with the key it keeps for this side')).toBeVisible();

  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/settlement/2026-04`);
  const bundle = await saved(page, 'april.json', () =>
    page.getByRole('button', { name: 'Bundle (JSON)' }).click(),
  );
  await writeFile(at('passphrase'), passphrase);
  const signature = at('signature.json');
  const key = ['--key', file, '--passphrase-file', at('passphrase')];
  const signed = await entente('sign', bundle, ...key, '--out', signature);
  expect(signed, signed.out).toMatchObject({ code: 0 });
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog.getByLabel('Signed elsewhere').check();
  await expectAccessible(page);
  await dialog.getByLabel('Choose the signature file').setInputFiles(bundle);
  await approve(page);
  await expect(dialog.getByRole('alert')).toContainText('This is not a signature file');
  await dialog.getByLabel('Choose the signature file').setInputFiles(signature);
  await approve(page);
  await expect(dialog).toBeHidden();

  const whole = await saved(page, 'bundle.json', () =>
    page.getByRole('button', { name: 'Bundle (JSON)' }).click(),
  );
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/record`);
  await expect(page.getByText(/Announced the key it signs with: its own/)).toBeVisible();
  const record = await saved(page, 'record.jsonl', () =>
    page.getByRole('button', { name: 'Download the record' }).click(),
  );
  const checked = await entente('verify', whole, '--record', record);
  expect(checked.out).toMatch(/^2026-03-01 {2}agreed/m);
  expect(checked.out).toMatch(/^2026-04-01 {2}agreed/m);
  expect(checked.out).toContain(`signed by soft with the key ${shown.out.trim()}`);
  expect(checked.out).toContain('The bundle holds.');
  expect(checked.code, checked.out).toBe(0);

  await page.getByRole('button', { name: 'Sign what we have seen' }).click();
  await dialog.getByLabel('Choose the key file').setInputFiles(file);
  await dialog.getByLabel('Passphrase of the key file').fill(passphrase);
  await dialog.getByRole('button', { name: 'Sign what we have seen' }).click();
  await expect(dialog).toBeHidden();

  const { hash } = await send(hard, 'POST', `${path}/agreement/versions`, {
    ...terms,
    notice: 'By mail, by the end of a month.',
  });
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/agreement`);
  await page.getByRole('button', { name: 'Approve for our side' }).first().click();
  await dialog.getByLabel('Choose the key file').setInputFiles(file);
  await dialog.getByLabel('Passphrase of the key file').fill(passphrase);
  await dialog.getByLabel('Signed elsewhere').check();
  const version = await saved(page, 'version.json', () =>
    dialog.getByRole('button', { name: 'Download this version' }).click(),
  );
  expect((await entente('sign', version, ...key)).out).toContain(String(hash));
  await dialog.getByLabel('With the key file').check();
  await dialog.getByRole('button', { name: 'Approve for our side' }).click();
  await expect(dialog).toBeHidden();
  const agreement = await page.request.get(`${path}/agreement`);
  const [latest] = (await agreement.json()).versions;
  expect(latest.signatures).toMatchObject([{ party: 'soft', publicKey: shown.out.trim() }]);
});
