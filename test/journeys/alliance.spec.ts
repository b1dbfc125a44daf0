/** Two companies form an alliance by a link, agree on 30/70 with two signatures, and change it; each in a browser of its own. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';

/** Begins an alliance and invites the partner; answers with the invitation's link. */
async function beginAndInvite(page: Page, partner: { company: string; email: string }): Promise<string> {
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Alliances' }).click();
  await expect(page.getByRole('heading', { name: 'No alliance yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Begin an alliance' }).click();
  await page.getByLabel('Name of the alliance').fill('Sensors for greenhouses');
  await page.getByLabel('Shared goal').fill('Sell software and sensors to growers in Brabant.');
  await page.getByLabel('Our short name').fill('Soft Ware');
  await page.getByRole('button', { name: 'Begin an alliance' }).click();
  await expect(page.getByRole('alert')).toContainText('Use a short plain word');
  await expectAccessible(page);
  await page.getByLabel('Our short name').fill('soft');
  await page.getByRole('button', { name: 'Begin an alliance' }).click();
  await expect(page.getByRole('heading', { name: 'Next: invite your partner' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Invite the partner' }).click();
  await page.getByLabel('Company you invite').fill(partner.company);
  await page.getByLabel('E-mail address of the person there').fill(partner.email);
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await page.getByLabel('Link of the invitation').inputValue();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: `Waiting for ${partner.company}` })).toBeVisible();
  return new URL(link).pathname;
}

async function joinByLink(page: Page, path: string, person: { name: string; password: string }) {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What is shared once you join' })).toBeVisible();
  await page.getByLabel('Our short name').fill('soft');
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Join the alliance' }).click();
  await expect(page.getByRole('alert')).toContainText('is the other side’s name here');
  await expectAccessible(page);
  await page.getByLabel('Our short name').fill('hard');
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Join the alliance' }).click();
  await expect(page.getByRole('heading', { name: 'Next: agree on the terms' })).toBeVisible();
}

/** Fills the shares in, looks the proposal over and sends it. */
async function propose(page: Page, shares: readonly [company: string, percent: string][]): Promise<void> {
  for (const [company, percent] of shares) await page.getByLabel(`Share of ${company}`).fill(percent);
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await expect(page.getByRole('heading', { name: 'Look at it before proposing' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Propose to/ }).click();
  await expect(page.getByRole('heading', { name: /waits for approval/ })).toBeVisible();
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve for our side' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Hash: sha256:[0-9a-f]{64}$/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Approve for our side' }).click();
  await expect(dialog).toBeHidden();
}

test('Two companies form an alliance, agree on 30/70 and turn a change down', async ({
  page,
  browser,
  server,
}) => {
  const soft = newcomer('Utrecht Software', 'Eva de Vries');
  const hard = newcomer('Suzhou Hardware', 'Li Wei');
  const other = await browser.newContext({ baseURL: server.address });
  const theirs = await other.newPage();
  await startCompany(page, soft);
  const link = await beginAndInvite(page, hard);
  await joinByLink(theirs, link, hard);
  await expectAccessible(theirs);
  // The partner's arrival shows by itself.
  await expect(page.getByRole('heading', { name: 'Next: agree on the terms' })).toBeVisible();

  await page.getByRole('link', { name: 'Open the agreement' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write the first draft' }).click();
  await page.getByText('Disputes', { exact: true }).first().click();
  await page.getByText('What you do when you disagree').waitFor();
  await page.locator('details[open]').getByRole('button', { name: 'Begin with this' }).click();
  await expect(page.locator('details[open]').getByText(/^Still to be filled in: \[14 days\]/)).toBeVisible();
  await page
    .getByLabel('Disputes')
    .fill('We talk within 14 days, then a mediator, then the court under Dutch law.');
  await expect(page.locator('details[open]').getByText('Written')).toBeVisible();
  await page.getByLabel('Share of Utrecht Software').fill('30');
  await page.getByLabel('Share of Suzhou Hardware').fill('69');
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await expect(page.getByRole('alert')).toContainText('The shares add up to 99 per cent');
  await expectAccessible(page);
  await theirs.getByRole('link', { name: 'Agreement', exact: true }).click();
  await expect(theirs.getByRole('heading', { name: 'No agreement yet' })).toBeVisible();
  await propose(page, [
    [soft.company, '30'],
    [hard.company, '70'],
  ]);
  await approve(page);
  await expect(page.getByText('Your side has approved this version already.')).toBeVisible();

  await theirs.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Today' }).click();
  await theirs.getByRole('link', { name: 'Read the proposal' }).click();
  await expect(theirs.getByText(/Utrecht Software 30\s% and Suzhou Hardware 70\s%/)).toBeVisible();
  await expectAccessible(theirs);
  await approve(theirs);
  await expect(theirs.getByRole('heading', { name: 'In force: version 1' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In force: version 1' })).toBeVisible();
  await expectAccessible(page);

  await theirs.getByRole('button', { name: 'Draft a change' }).click();
  await theirs.getByLabel('Share of Utrecht Software').fill('25');
  await theirs.getByLabel('Share of Suzhou Hardware').fill('75');
  await theirs.getByRole('button', { name: 'Add an example' }).click();
  await theirs.getByLabel(/^Amount \(/).fill('1000');
  await theirs.getByLabel('Utrecht Software: share of the month').fill('250');
  await theirs.getByLabel('Utrecht Software: to receive').fill('-750');
  await theirs.getByLabel('Suzhou Hardware: share of the month').fill('700');
  await theirs.getByLabel('Suzhou Hardware: to receive').fill('750');
  await expect(theirs.getByText('The terms give something else')).toBeVisible();
  await expect(
    theirs.getByText(/Share of Suzhou Hardware: you expect .*700.*the terms give .*750/),
  ).toBeVisible();
  await theirs.getByLabel('Suzhou Hardware: share of the month').fill('750');
  await expect(theirs.getByText('The terms give exactly this')).toBeVisible();
  await propose(theirs, [
    [soft.company, '25'],
    [hard.company, '75'],
  ]);
  await expect(page.getByRole('heading', { name: 'Version 2 waits for approval' })).toBeVisible();
  await expect(page.getByText('Changed')).toBeVisible();
  const differences = page.getByRole('region', { name: 'What differs from version 1' });
  await expect(differences.getByText('Share of Utrecht Software')).toBeVisible();
  await expect(differences.locator('ins').first()).toHaveText(/25\s%/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Turn the proposal down' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Reason/).fill('Thirty per cent covers our support only just.');
  await dialog.getByRole('button', { name: 'Turn the proposal down' }).click();
  await expect(page.getByRole('heading', { name: 'All versions' })).toBeVisible();
  await page.getByRole('link', { name: 'Version 2' }).click();
  await expect(page.getByText('Thirty per cent covers our support only just.')).toBeVisible();
  await expectAccessible(page);
  await other.close();
});

test('An invitation that is withdrawn or used says so, and a stranger sees nothing of the alliance', async ({
  page,
  browser,
  server,
}) => {
  test.slow();
  await startCompany(page, newcomer('Utrecht Software', 'Eva de Vries'));
  const link = await beginAndInvite(page, newcomer('Suzhou Hardware', 'Li Wei'));
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Withdraw the invitation of Suzhou Hardware' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('cell', { name: 'Withdrawn' })).toBeVisible();

  const other = await browser.newContext({ baseURL: server.address });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();
  await expect(theirs.getByText('This invitation was withdrawn.')).toBeVisible();
  await expectAccessible(theirs);
  await startCompany(theirs, newcomer('Another Company', 'Anna Smit'));
  const organisation = new URL(theirs.url()).pathname.split('/')[2];
  await theirs.goto(address.replace(/^\/o\/[^/]+/, `/o/${organisation}`));
  await expect(theirs.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await expectAccessible(theirs);
  await other.close();
});
