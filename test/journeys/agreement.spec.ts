/** Two companies come from a draft to signatures: remarks on clauses, another version, an example that must hold. */
import { draft } from '../test-alliance.ts';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';
import { type Side, send, twoPartners } from './two-companies.ts';

test('A comment on a clause leads to another version, and both sides sign it', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoPartners(page, browser, server);
  const theirs = hard.page;
  const agreementOf = ({ organisation }: Side) => `/o/${organisation}/alliances/${alliance}/agreement`;
  await send(soft, 'POST', `/api/v1/alliances/${alliance}/agreement/versions`, draft);

  await theirs.goto(agreementOf(hard));
  await theirs.getByRole('button', { name: 'Comment on: Ending and notice' }).click();
  const writing = theirs.getByRole('region', { name: 'Comment on: Ending and notice' });
  await writing.getByLabel('Your comment').fill('Three months is too long for a first try.');
  await expectAccessible(theirs);
  await writing.getByRole('button', { name: 'Send to both sides' }).click();
  await expect(theirs.getByText('1 comment', { exact: true })).toBeVisible();
  await theirs.getByRole('button', { name: 'Comment on: Money terms' }).click();
  const onTerms = theirs.getByRole('region', { name: 'Comment on: Money terms' });
  await onTerms.getByLabel('About').selectOption({ label: 'Least amount paid out' });
  await onTerms.getByLabel('Your comment').fill('Why fifty?');
  await onTerms.getByRole('button', { name: 'Send to both sides' }).click();

  await page.goto(`/o/${soft.organisation}/today`);
  await expect(page.getByText('2 new comments on the agreement: Sensors for greenhouses')).toBeVisible();
  await page.getByRole('link', { name: 'Read and answer' }).click();
  await expect(page.getByText('Three months is too long for a first try.')).toBeVisible();
  await expect(page.getByText('New', { exact: true })).toHaveCount(2);
  await expectAccessible(page);
  const onMinimum = page.getByRole('list', { name: 'Comments: Money terms' });
  await onMinimum.getByRole('button', { name: 'Answer' }).click();
  await onMinimum.getByRole('textbox', { name: 'Answer' }).fill('A bank transfer costs us five.');
  await onMinimum.getByRole('button', { name: 'Answer' }).click();
  await expect(theirs.getByText('A bank transfer costs us five.')).toBeVisible();

  await page.getByRole('button', { name: 'Take the proposal back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the proposal back' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto(`${agreementOf(soft)}/draft`);
  await expect(page.getByText('Three months is too long for a first try.')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Ending and notice' })
    .fill('Either side, by the end of a month, with one month’s notice.');
  await page.getByRole('button', { name: 'Add an example' }).click();
  await page.getByLabel(/^Amount \(/).fill('1000');
  await page.getByLabel('Utrecht Software: share of the month').fill('250');
  await page.getByLabel('Utrecht Software: to receive').fill('-700');
  await page.getByLabel('Suzhou Hardware: share of the month').fill('700');
  await page.getByLabel('Suzhou Hardware: to receive').fill('700');
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await page.getByRole('button', { name: /^Propose to/ }).click();
  await expect(page.getByRole('heading', { name: 'Version 2 waits for approval' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve for our side' })).toBeDisabled();
  await expectAccessible(page);

  const example = {
    name: 'Example 1',
    period: '2026-01',
    facts: [
      { kind: 'sale', day: '2026-01-01', amount: '1000', tax: '', costOfGoods: '', by: 'soft', of: '' },
    ],
    expected: { soft: { entitled: '300', closing: '-700' }, hard: { entitled: '700', closing: '700' } },
  };
  await send(soft, 'POST', `/api/v1/alliances/${alliance}/agreement/versions/2/withdrawal`, { reason: '' });
  await send(soft, 'POST', `/api/v1/alliances/${alliance}/agreement/versions`, {
    ...draft,
    notice: 'Either side, by the end of a month, with one month’s notice.',
    examples: [example],
  });
  await theirs.goto(agreementOf(hard));
  await expect(theirs.getByRole('heading', { name: 'Version 3 waits for approval' })).toBeVisible();
  const onNotice = theirs.getByRole('list', { name: 'Comments: Ending and notice' });
  await onNotice.getByRole('button', { name: 'Settled' }).click();
  await onNotice.getByRole('button', { name: 'Settled' }).click();
  await expect(onNotice.getByText('marked it as settled')).toBeVisible();
  await expect(theirs.getByText('1 comment is open')).toBeVisible();
  await theirs.goto(`${agreementOf(hard)}?version=3`);
  await theirs.getByLabel('Compare with').selectOption('1');
  const differences = theirs.getByRole('region', { name: 'What differs from version 1' });
  await expect(differences.getByText('This example was added.')).toBeVisible();
  await expect(differences.locator('ins').first()).toContainText('one');
  const settled = theirs.getByRole('region', { name: 'Comments settled with this version' });
  await expect(settled.getByText('Three months is too long for a first try.')).toBeVisible();
  await expect(theirs.getByRole('region', { name: 'Comments that are still open' })).toContainText(
    'Why fifty?',
  );
  await expectAccessible(theirs);
  await theirs.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(theirs, ['light']);

  for (const one of [soft, hard]) {
    await one.page.goto(agreementOf(one));
    await one.page.getByRole('button', { name: 'Approve for our side' }).click();
    await one.page.getByRole('dialog').getByRole('button', { name: 'Approve for our side' }).click();
    await expect(one.page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'In force: version 3' })).toBeVisible();
  await theirs.context().close();
});

test('Tiers, a cost and a bonus are written in the form and in the file, and every fault is shown in both', async ({
  page,
  browser,
  server,
}) => {
  const [soft, hard, alliance] = await twoPartners(page, browser, server);
  await send(soft, 'PUT', `/api/v1/alliances/${alliance}/agreement/draft`, draft);
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/agreement/draft`);
  const file = page.getByRole('textbox', { name: /^Terms file/ });
  // What is typed into the file of the simple form brings the other form; the typing goes on.
  await page.getByText('Terms file (terms.json)').last().click();
  await file.press('Control+Home');
  await file.pressSequentially('x');
  await expect(page.getByRole('button', { name: 'Back to one split' })).toBeVisible();
  await expect(file).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page.getByText('Nothing is wrong with these terms')).toBeVisible();
  await page.getByRole('button', { name: 'Back to one split' }).click();
  await page.getByRole('button', { name: 'Use tiers, roles, fees, costs or bonuses' }).click();
  await expect(file).toHaveValue(/"soft": "0\.30"/);
  await expect(page.getByText('Nothing is wrong with these terms')).toBeVisible();
  await expectAccessible(page);

  const rule = page.getByRole('group', { name: 'Sharing rule 1' });
  await rule.getByLabel('How it is shared').selectOption({ label: 'Tiers' });
  const first = page.getByRole('group', { name: 'Sharing rule 1 · tier 1' });
  const second = page.getByRole('group', { name: 'Sharing rule 1 · tier 2' });
  await first.getByLabel('Up to (EUR)').fill('100000');
  await first.getByLabel('Share of Utrecht Software').fill('20');
  await first.getByLabel('Share of Suzhou Hardware').fill('80');
  await second.getByLabel('Share of Utrecht Software').fill('35');
  await second.getByLabel('Share of Suzhou Hardware').fill('64.5');
  await expect(
    second.getByText('The shares add up to 99.5 per cent; they must make exactly 100.'),
  ).toBeVisible();
  await expect(page.getByText('The rates add up to 0.995; they must add up to exactly 1.')).toBeVisible();
  await expect(page.getByText('One thing to mend')).toBeVisible();
  await second.getByLabel('Share of Suzhou Hardware').fill('６５');
  await expect(file).toHaveValue(/"upTo": "100000\.00"/);
  await page.getByRole('button', { name: 'Share a cost' }).click();
  const cost = page.getByRole('group', { name: 'Shared cost 1' });
  await cost.getByLabel('Category').fill('marketing');
  await cost.getByLabel('Share of Utrecht Software').fill('50');
  await cost.getByLabel('Share of Suzhou Hardware').fill('50');
  await expect(page.getByText('Nothing is wrong with these terms')).toBeVisible();
  await page.getByRole('radio', { name: 'In words' }).check();
  await expect(page.getByText('Costs “marketing” are borne by').first()).toBeVisible();
  await expectAccessible(page, ['light']);
  await page.getByRole('radio', { name: 'Terms file (terms.json)' }).check();

  const good = await file.inputValue();
  await file.fill(good.replace('"50.00"', '50').replace('"EUR"', '"EUR",'));
  await expect(page.getByText('The form shows the terms again once the file can be read.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(file).toHaveValue(/"EUR",,/);
  await file.fill(good.replace('"minimum": "50.00"', '"minimum": 50'));
  await expect(page.getByLabel('Least amount paid out (EUR)')).toHaveValue('50');
  const said = '“50” stands where a text in quotes belongs.';
  await expect(page.getByText(said)).toHaveCount(2);
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await expect(page.getByRole('alert')).toContainText(said);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, ['light']);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByLabel('Least amount paid out (EUR)').fill('75');
  await expect(file).toHaveValue(/"minimum": "75\.00"/);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('alert').last()).toBeVisible();
  await page.context().setOffline(false);
  // A colleague, or another tab, saves something else meanwhile.
  await send(soft, 'PUT', `/api/v1/alliances/${alliance}/agreement/draft`, draft);
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await expect(page.getByText('Since you opened it, Eva de Vries saved this draft').first()).toBeVisible();
  await page.reload();
  await expect(file).toHaveValue(/"minimum": "75\.00"/);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByRole('button', { name: 'Save mine instead' }).click();
  await expect(page.getByText('Draft saved. Only your side sees it.')).toBeVisible();
  await expectAccessible(page, ['light']);
  await page.getByRole('button', { name: 'Next: look at what will be proposed' }).click();
  await expect(page.getByText(/^Rule 1, all sales: by tiers, counted each calendar year/)).toBeVisible();
  await page.getByRole('button', { name: /^Propose to/ }).click();
  await expect(page.getByRole('heading', { name: 'Version 1 waits for approval' })).toBeVisible();
  await hard.page.context().close();
});
