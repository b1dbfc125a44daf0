/** From a list of names to a ranking one can trust: profile, entries of one company, weights in pairs, how sure it is. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, newcomer, startCompany } from './newcomer.ts';

const table = [
  'candidate\tsize\tStrategic fit\tComplementary resources\tFinancial health\tReputation\tCultural fit\tWillingness',
  'Anchor\t90\t8\t9\t7\t8\t6\t7',
  'Beacon B.V.\t60\t9\t7\t9\t9\t8\t8',
  'Compass\t2000\t7\t8\t6\t7\t9\t6',
  'BEACON\t61\t\t\t\t\t\t',
].join('\n');

async function beginWithTable(page: Page): Promise<void> {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Look for a partner' }).click();
  await page.getByLabel('What do we call this selection?').fill('A software partner');
  await page.getByLabel(/How many people work for us/).fill('120');
  await page.getByRole('button', { name: 'Begin the selection' }).click();
  await page.getByRole('link', { name: 'Or paste a table that you have already' }).click();
  await page.getByLabel('Paste cells here').fill(table);
  await page.getByLabel(/Where were they found/).selectOption({ label: 'Association' });
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await expect(page.getByRole('cell', { name: 'new' })).toHaveCount(4);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('Beacon B.V. is first')).toBeVisible();
}

test('A list of names becomes a shortlist, and the ranking says until which weights it holds', async ({
  page,
}) => {
  await beginWithTable(page);

  // Two entries of one company become one.
  await page.getByRole('button', { name: 'Merge Beacon B.V. and BEACON' }).click();
  await expect(page.getByRole('dialog')).toContainText('Make one entry of two');
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('Beacon B.V. is one entry now')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Perhaps the same company' })).toBeHidden();

  // The ideal partner, and who looks like it.
  await page.getByRole('link', { name: 'Longlist and profile' }).click();
  await page.getByRole('link', { name: 'Describe the ideal partner' }).click();
  await page.getByLabel(/At most how many people/).fill('500');
  await page.getByLabel(/The capability we lack/).fill('Firmware');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  const compass = page.getByRole('row').filter({ hasText: 'Compass' });
  await expect(compass).toContainText('0 of 1');
  await page.getByLabel('Capability: Beacon B.V.').selectOption({ label: 'yes' });
  const beacon = page.getByRole('row').filter({ hasText: 'Beacon' });
  await expect(beacon).toContainText('2 of 2');
  await beacon.getByRole('button', { name: 'Put on the shortlist' }).click();
  await expect(page.getByText('Beacon B.V. is on the shortlist')).toBeVisible();
  await expectAccessible(page);
  await expectInsideWindow(page);
  await page.getByRole('link', { name: 'A software partner' }).click();

  // How sure it is.
  await page.getByRole('link', { name: 'How sure is this?' }).click();
  await expect(page.getByText('All methods that can be asked put Beacon B.V. first.')).toBeVisible();
  await expect(
    page.getByText(/Beacon B\.V\. stays first unless “Complementary resources” counts more than/),
  ).toBeVisible();
  await expect(page.getByText(/Beacon B\.V\. is first in \d+\s?% of the draws\./)).toBeVisible();
  await page.getByRole('radio', { name: 'TOPSIS' }).check({ force: true });
  await expect(page.getByText('Whoever is nearest to the best of all')).toBeVisible();
  await expectAccessible(page);
  await expectInsideWindow(page);
  await page.getByRole('link', { name: 'A software partner' }).click();

  await page.getByRole('link', { name: 'Candidates' }).first().click();
  await page.getByRole('link', { name: 'Which sources yield?' }).click();
  await expect(page.getByText('Association yields most: 1 of 3 came onto a shortlist.')).toBeVisible();
  await expectAccessible(page);
});

test('Criteria are weighed two at a time, and the answer that contradicts the others is one click away', async ({
  page,
}) => {
  await beginWithTable(page);
  await page.getByRole('link', { name: 'Change criteria' }).click();
  for (const name of ['Reputation', 'Cultural fit', 'Willingness']) {
    await page.getByRole('button', { name: `Remove ${name}` }).click();
  }
  await page.getByRole('button', { name: 'Save' }).click();
  // Saving leads back to the selection, which has a way to the pairs too.
  await expect(page.getByRole('link', { name: 'Change criteria' })).toBeVisible();
  await page.getByRole('link', { name: 'Weigh in pairs' }).click();
  await expect(page.getByText('0 of 3 pairs judged')).toBeVisible();
  const judge = (pair: string, answer: string) =>
    page.getByRole('group', { name: pair }).getByRole('radio', { name: answer }).check({ force: true });
  await judge('Strategic fit or Complementary resources?', '“Strategic fit” counts clearly more (5 to 1)');
  await judge(
    'Complementary resources or Financial health?',
    '“Complementary resources” counts clearly more (5 to 1)',
  );
  await expect(page.getByText('Weights so far')).toBeVisible();
  await judge('Strategic fit or Financial health?', '“Financial health” counts much more (7 to 1)');
  await expect(page.getByText('Your answers contradict each other')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look at this pair again' }).click();
  await expect(page.locator(':focus')).toHaveAttribute('type', 'radio');
  await judge('Strategic fit or Financial health?', '“Strategic fit” counts incomparably more (9 to 1)');
  await expect(page.getByText(/Furthest from the others|fit together/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Use these weights' }).click();
  await expect(page.getByText('The weights of the criteria are set')).toBeVisible();

  await page.getByRole('link', { name: 'Weigh in pairs' }).click();
  await expect(page.getByText('These are the weights in use.')).toBeVisible();
});
