/** A newcomer looks for a partner: criteria, candidates, scores with evidence by two people, and what the ranking says. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, newcomer, startCompany } from './newcomer.ts';

/** The known case: weights of five criteria, and what each candidate gets on them. */
const weights = {
  'Strategic fit': '30',
  'Complementary resources': '25',
  'Financial health': '20',
  Reputation: '15',
  'Cultural fit': '10',
};
const criteria = Object.keys(weights);
const scores = { Anchor: [8, 9, 7, 8, 6], Beacon: [9, 7, 9, 9, 8], Compass: [7, 8, 6, 7, 9] };

async function fillSelection(page: Page): Promise<void> {
  await page.getByLabel('What do we call this selection?').fill('A software partner for our sensors');
  await page
    .getByLabel(/What should the partner make possible/)
    .fill('500 installations in Brabant by June.');
  await page.getByLabel(/How many people work for us/).fill('120');
  for (const [name, weight] of Object.entries(weights)) {
    await page.getByLabel(`Weight of ${name} in figures`).fill(weight);
  }
  await page.getByRole('button', { name: 'Remove Willingness' }).click();
}

async function addCandidate(page: Page, name: string, size: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a candidate' }).click();
  await page.getByLabel('Name of the company').fill(name);
  await page.getByLabel(/Country/).selectOption('NL');
  await page.getByLabel(/People who work there/).fill(size);
  await page.getByLabel(/Where did we find them/).selectOption({ label: 'Trade fair' });
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await expect(page.getByText(`${name} is on the list`)).toBeVisible();
}

/** By keyboard alone, as somebody does who scores many: figure, tab, evidence, tab. */
async function giveScores(page: Page, name: string, values: readonly (number | null)[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `Score ${name}` })).toBeVisible();
  await page.getByLabel(`Score for ${criteria[0]}`).focus();
  for (const value of values) {
    await page.keyboard.type(value === null ? '' : String(value));
    await page.keyboard.press('Tab');
    await page.keyboard.type(value === null ? '' : `seen at ${name}`);
    await page.keyboard.press('Tab');
    // Over what unfolds the files beside the words.
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Your scores of ${name} are saved`)).toBeVisible();
}

/** Axe looks at many pages here, twice each; on a busy machine that takes its time. */
const ranks = (page: Page) => page.getByRole('region', { name: 'Ranking' }).locator('tbody tr');

test('A newcomer ranks three candidates, sees what is not known as a range, and who is out', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look for a partner' })).toBeVisible();
  await page.getByRole('link', { name: 'Candidates' }).first().click();
  await expect(page.getByRole('heading', { name: 'No partner is being selected yet' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await fillSelection(page);
  await page.getByLabel('Weight of Reputation in figures').fill('a lot');
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await expect(page.getByRole('alert')).toContainText('Write a number such as 7 or 7.5.');
  await expectAccessible(page);
  await page.getByLabel('Weight of Reputation in figures').fill('15');
  await expect(page.getByRole('group', { name: 'Strategic fit' })).toContainText(/30\s?%/);
  await page.getByRole('button', { name: 'Begin the selection' }).click();

  await expect(page.getByRole('heading', { name: 'Who might it be?' })).toBeVisible();
  await expectAccessible(page);
  for (const [name, size] of [
    ['Anchor', '90'],
    ['Beacon', '60'],
    ['Compass', '2000'],
  ] as const) {
    await addCandidate(page, name, size);
  }
  await expect(page.getByText('Nobody has a score yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Score Anchor' }).click();
  await expectAccessible(page);
  for (const [name, values] of Object.entries(scores)) await giveScores(page, name, values);

  await page.getByRole('link', { name: 'A software partner for our sensors', exact: true }).click();
  await expect(page.getByText('Beacon is first, with 8.40.')).toBeVisible();
  await expect(ranks(page).nth(0)).toContainText('Beacon');
  await expect(ranks(page).nth(0)).toContainText('8.40');
  await expect(ranks(page).nth(1)).toContainText('7.85');
  await expect(ranks(page).nth(2)).toContainText('7.25');
  await expect(ranks(page).nth(2)).toContainText('Far larger than us');
  await expectAccessible(page);
  await expectInsideWindow(page);

  // Other weights, looked at and thrown away.
  await page.getByText('What if other things counted more?').click();
  await page.getByRole('slider', { name: 'Weight of Cultural fit' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByText('This is the ranking with the weights you are trying.')).toBeVisible();
  await expect(ranks(page).nth(1)).toContainText('Compass');
  await expect(ranks(page).nth(1)).toContainText('now 3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the saved weights' }).click();
  await expect(ranks(page).nth(1)).toContainText('Anchor');

  // A fourth, of whom not everything is known.
  await addCandidate(page, 'Delta', '40');
  await page.getByRole('link', { name: 'Score Delta' }).click();
  await giveScores(page, 'Delta', [9, 9, 4, null, 9]);
  await page.getByRole('link', { name: 'A software partner for our sensors', exact: true }).click();
  const delta = ranks(page).filter({ hasText: 'Delta' });
  await expect(delta).toContainText('6.65 – 8.15');
  await expect(delta).toContainText(/85\s?%/);

  // A must-have shuts it out, and says why.
  await page.getByRole('link', { name: 'Change criteria' }).click();
  const finance = page.getByRole('group', { name: 'Financial health' });
  await finance.getByText('Name, question, direction, must-have').click();
  await finance.getByLabel(/Must be at least/).fill('11');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Nobody can reach 11: the scale ends at 10.');
  await finance.getByLabel(/Must be at least/).fill('5');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Financial health is 4 and must be at least 5')).toBeVisible();
  await expect(ranks(page)).toHaveCount(3);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Compare side by side' }).click();
  await expect(
    page.getByRole('img', { name: /Anchor.*on each criterion|Their shapes/ }).first(),
  ).toBeVisible();
  await page.getByLabel('Delta').check();
  await expect(page.getByText('Where a score is not known, the dashed line')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'not known' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByText(/Behind you:/).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Rank candidates' })).toContainText('Done');
});

test('A colleague scores for themselves, and where they differ is a reason to talk', async ({
  page,
  browser,
  server,
}) => {
  const owner = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await startCompany(page, owner);
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await fillSelection(page);
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await addCandidate(page, 'Anchor', '90');
  await page.getByRole('link', { name: 'Score Anchor' }).click();
  await giveScores(page, 'Anchor', scores.Anchor);
  await page.getByRole('link', { name: 'A software partner for our sensors', exact: true }).click();
  const address = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  const colleague = newcomer('', 'Minh Trần');
  await page.getByLabel('Their e-mail').fill(colleague.email);
  await page.getByRole('button', { name: 'Make invitation' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();

  const other = await browser.newContext({ baseURL: server.address, viewport: { width: 390, height: 844 } });
  const theirs = await other.newPage();
  await theirs.goto(new URL(link).pathname);
  await theirs.getByLabel('Your name').fill(colleague.name);
  await theirs.getByLabel('Password', { exact: true }).fill(colleague.password);
  await theirs.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await theirs.goto(address);
  await expect(theirs.getByText('Anchor is first, with 7.85.')).toBeVisible();
  await expectAccessible(theirs);
  await expectInsideWindow(theirs);
  await theirs.getByRole('link', { name: 'Score Anchor' }).click();
  // On a phone: one touch a figure.
  const fit = theirs.getByRole('group', { name: 'Strategic fit' });
  await fit.locator('button', { hasText: /^3$/ }).click();
  await expect(theirs.getByLabel('Score for Strategic fit')).toHaveValue('3');
  await fit.getByRole('textbox', { name: /Evidence/ }).fill('Their goals are elsewhere.');
  await theirs.getByLabel('Score for Reputation').fill('12');
  await theirs.getByRole('button', { name: 'Save your scores' }).click();
  await expect(theirs.getByRole('alert')).toContainText('The score is 12. It must be from 0 to 10.');
  await theirs.getByLabel('Score for Reputation').fill('');
  await expectAccessible(theirs);
  await expectInsideWindow(theirs);
  await theirs.getByRole('button', { name: 'Save your scores' }).click();
  await expect(theirs.getByText('Their goals are elsewhere.')).toBeVisible();
  await expect(theirs.getByText('seen at Anchor').first()).toBeVisible();
  await expectAccessible(theirs);
  await expectInsideWindow(theirs);

  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Talk about it' })).toBeVisible();
  await expect(page.getByText('Minh Trần 3 and Lan Nguyễn 8')).toBeVisible();
  await page.getByRole('link', { name: 'Anchor: Strategic fit' }).click();
  await expect(page.getByText('Their goals are elsewhere.')).toBeVisible();

  // Taken off the list, and brought back with all that was said.
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'Who might it be?' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ranks(page).first()).toContainText('Anchor');
});

test('A pasted table is looked at before it is written, and says what is wrong with it', async ({ page }) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await page.getByLabel('What do we call this selection?').fill('A reseller in Brabant');
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await page.getByRole('link', { name: 'Or paste a table that you have already' }).click();
  await expectAccessible(page);
  const paste = page.getByLabel('Paste cells here');
  await paste.fill('candidate\tStrategic fit\tsize\nKestrel\t11\tmany\n');
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await expect(
    page.getByText('Row 2, column Strategic fit: 11 is outside the scale from 0 to 10.'),
  ).toBeVisible();
  await expect(page.getByText(/Row 2, column size: “many” is no number of people/)).toBeVisible();
  await expectAccessible(page);
  await paste.fill('candidate\tStrategic fit\tsize\nKestrel\t8\t40\nLotus\t\t30\n');
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await expect(page.getByRole('cell', { name: 'new' })).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('2 rows are imported')).toBeVisible();
  await expect(ranks(page).first()).toContainText('Kestrel');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export with all scores' }).click();
  expect((await file).suggestedFilename()).toBe('A reseller in Brabant.csv');
});

test('What was scored on another device is told before it is written over', async ({ page, context }) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await page.getByLabel('What do we call this selection?').fill('A reseller in Brabant');
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await addCandidate(page, 'Anchor', '90');
  await page.getByRole('link', { name: 'Score Anchor' }).click();
  const phone = await context.newPage();
  await phone.goto(page.url());
  await phone.getByLabel('Score for Strategic fit').fill('7');
  await phone
    .getByRole('group', { name: 'Strategic fit' })
    .getByRole('textbox', { name: /Evidence/ })
    .fill('seen on a visit');
  await phone.getByRole('button', { name: 'Save your scores' }).click();
  await expect(phone.getByText('seen on a visit')).toBeVisible();

  await page.getByLabel('Score for Strategic fit').fill('3');
  await page.getByRole('button', { name: 'Save your scores' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('It is now 7, with the evidence “seen on a visit”.');
  await expect(page.getByLabel('Score for Strategic fit')).toHaveValue('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save your scores' }).click();
  await expect(page.getByText('Your scores of Anchor are saved')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Strategic fit' }).first()).toContainText('3.0');
});
