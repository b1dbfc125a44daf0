/** Somebody who depends on one car maker plans the way out, names a stand-in, and sees what winning customers costs. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer, startCompany } from './newcomer.ts';

const sales = `id,date,customer,channel,supplier,amount,currency
1,2025-03-01,Vinfast,Direct,Foxlink,6000.00,EUR
2,2025-09-12,Bosch,Fair,Foxlink,2000.00,EUR
3,2026-01-31,Siemens,Fair,Hanwha,1500.00,EUR
4,2026-02-28,Philips,Web,Hanwha,500.00,EUR
`;

/** As the form of imports does it; how that looks is another journey. */
async function bringSales(page: Page, organisation: string): Promise<void> {
  const headers = { 'entente-organisation': organisation };
  const sent = await page.request.post('/api/v1/uploads?name=sales.csv', {
    headers: { ...headers, 'content-type': 'text/csv' },
    data: Buffer.from(sales),
  });
  const { upload, reading } = await sent.json();
  const started = await page.request.post('/api/v1/imports', {
    headers,
    data: { upload: upload.id, reading },
  });
  const { id } = (await started.json()).import;
  await expect
    .poll(
      async () => (await (await page.request.get(`/api/v1/imports/${id}`, { headers })).json()).import.state,
    )
    .toBe('done');
}

test('A company plans its way from 60 % to 30 % and sees whether its actions are enough', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  const organisation = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.goto(`/o/${organisation}/dependency/plan`);
  await expect(page.getByRole('heading', { name: 'No sales yet' })).toBeVisible();
  await bringSales(page, organisation);
  await page.reload();

  await expect(page.getByText('have no plan: Vinfast')).toBeVisible();
  await page.getByRole('button', { name: 'Make a plan for Vinfast' }).click();
  await page.getByLabel('Target share in per cent').fill('300');
  await page.getByLabel('To be reached by').fill('2029-02-28');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByText('Write a percentage above 0 and below 100').first()).toBeVisible();
  await page.getByLabel('Target share in per cent').fill('30');
  await page.getByRole('button', { name: 'Make the plan' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Vinfast' })).toBeVisible();
  await expect(page.getByText('Vinfast is at 60.0 %. The plan begins here.')).toBeVisible();
  await expect(
    page.getByText('all others together must bring 14,000.00 EUR instead of 4,000.00 EUR'),
  ).toBeVisible();
  await expect(page.getByText('250 %')).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What we will do').fill('Sell to pump makers in the delta');
  await page.getByLabel('Owner').selectOption({ label: 'Lan Nguyễn' });
  await page.getByLabel('By', { exact: true }).fill('2027-03-01');
  await page.getByLabel(/Expected income in a year/).fill('9,000.00');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('1,000.00 EUR is still to be found')).toBeVisible();
  await page.getByRole('button', { name: 'Mark “Sell to pump makers in the delta” as done' }).click();
  await expect(page.getByText(/Done on/).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Diversification plan' }).click();
  await page.getByRole('button', { name: 'Name a stand-in for Foxlink' }).click();
  await page.getByLabel('Stand-in', { exact: true }).fill('Samwon');
  await page.getByRole('dialog').getByRole('button', { name: 'Name a stand-in' }).click();
  await expect(page.getByText('Samwon stands in for Foxlink.')).toBeVisible();
  await page.getByRole('button', { name: 'Set the fund' }).click();
  await page.getByLabel(/Fixed cost a month/).fill('400');
  await page.getByLabel(/Held now/).fill('200.00');
  await page.getByLabel('To be full by').fill('2040-12-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The contingency fund lacks 2,200.00')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Large accounts' }).click();
  await expect(page.getByText('Nobody has asked')).toBeVisible();
  await page.getByRole('link', { name: 'From a table' }).nth(1).click();
  await page
    .getByLabel('Paste cells here')
    .fill('channel\tperiod\tamount\nFair\t2026-01\tmuch\nFair\t2025-Q3\t600.00');
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await expect(page.getByText('Row 2: “much” is no amount')).toBeVisible();
  await page
    .getByLabel('Paste cells here')
    .fill('channel\tperiod\tamount\nFair\t2026-01\t300.00\nFair\t2025-Q3\t600.00\nZalo\t2026-02\t50.00');
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await page.getByRole('button', { name: 'Back to the cells' }).click();
  await expect(page.getByLabel('Paste cells here')).toHaveValue(/Zalo/);
  await page.getByRole('button', { name: 'Look at what would happen' }).click();
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('3 rows read.')).toBeVisible();
  const costs = page.getByRole('table', { name: 'What winning a customer costs' });
  await expect(costs.getByRole('row', { name: /Fair/ })).toContainText('450.00');
  await expect(costs.getByRole('row', { name: /Zalo/ })).toContainText('spend, but no new customer');
  await expectAccessible(page);
});

test('The plan of the sample says in Vietnamese and on a phone that it is behind, and what to do', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const made = await page.request.post('/api/v1/sample', { data: { language: 'vi' } });
  const { organisation } = await made.json();
  const headers = { 'entente-organisation': organisation.id };
  const { plans } = await (await page.request.get('/api/v1/diversification', { headers })).json();
  await page.goto(`/o/${organisation.id}/dependency/plan/${plans[0].id}`);
  await expect(page.getByText('bạn đang chậm').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Việc cần làm ngay' })).toBeVisible();
  await expect(page.getByText('1 việc chưa có người phụ trách')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/o/${organisation.id}/dependency/accounts`);
  await expect(page.getByRole('heading', { level: 1, name: 'Khách hàng lớn' })).toBeVisible();
  await expect(page.getByText('1 mối đe dọa đã đến hạn xem lại.')).toBeVisible();
  await expectAccessible(page);
});

test('A plan is given up with the reason and taken up again, and what was removed comes back', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  const organisation = new URL(page.url()).pathname.split('/')[2] ?? '';
  await bringSales(page, organisation);
  const headers = { 'entente-organisation': organisation };
  const wish = { by: 'customer', name: 'Vinfast', targetShare: '0.3', targetOn: '2029-02-28' };
  const made = await page.request.post('/api/v1/diversification/plans', { headers, data: wish });
  const { plan } = await made.json();
  const action = { kind: 'new_market', what: 'Pump makers', dueOn: '2027-03-01', income: '9000.00' };
  await page.request.post(`/api/v1/diversification/plans/${plan.id}/actions`, { headers, data: action });
  await page.goto(`/o/${organisation}/dependency/plan/${plan.id}`);

  await page.getByRole('button', { name: 'Remove “Pump makers”' }).click();
  await page.getByText('Removed actions (1)').click();
  await page.getByRole('button', { name: 'Bring back Pump makers' }).click();
  await expect(page.getByRole('cell', { name: 'Pump makers', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'End the plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('How it ends')
    .selectOption({ label: 'Finished: the sales say that the target is reached' });
  await dialog.getByRole('button', { name: 'End the plan' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Fill this in.');
  await dialog.getByLabel('Why, and what we learned').fill('They cancelled first.');
  await dialog.getByRole('button', { name: 'End the plan' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is still above the target');
  await expectAccessible(page);
  await dialog.getByLabel('How it ends').selectOption({ label: 'Given up before the target is reached' });
  await dialog.getByRole('button', { name: 'End the plan' }).click();
  await expect(page.getByText('Vinfast was at 60.0 % on 28 Feb 2026; the target was 30.0 %.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('They cancelled first.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to do now' })).toBeHidden();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Diversification plan' }).click();
  const ended = page.getByRole('table', { name: 'Plans that ended' });
  await expect(ended.getByRole('row', { name: /Vinfast/ })).toContainText('They cancelled first.');
  await expect(page.getByRole('button', { name: 'Make a plan for Vinfast' })).toBeVisible();
  await expectAccessible(page);
  await ended.getByRole('link', { name: 'Vinfast' }).click();
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(page.getByText('Vinfast is at 60.0 %. The plan begins here.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the plan' }).click();
  await page.getByText('Removed plans (1)').click();
  await page.getByRole('button', { name: 'Bring back Vinfast' }).click();
  await expect(page.getByRole('table', { name: 'Plans', exact: true })).toContainText('Vinfast');
});

test('Spend in another currency waits for its rate, says which, and is converted and corrected', async ({
  page,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  const organisation = new URL(page.url()).pathname.split('/')[2] ?? '';
  await bringSales(page, organisation);
  await page.goto(`/o/${organisation}/dependency/accounts`);
  await page.getByRole('button', { name: 'Note spend' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Channel').fill('Fair');
  await dialog.getByLabel('Period').fill('2026-01');
  await dialog.getByLabel('Amount').fill('1,000,000.50');
  await dialog.getByLabel('Currency').selectOption('VND');
  await dialog.getByRole('button', { name: 'Note spend' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Write an amount such as');
  await dialog.getByLabel('Currency').selectOption('USD');
  await dialog.getByLabel('Amount').fill('1,000.50');
  await dialog.getByRole('button', { name: 'Note spend' }).click();
  await expect(page.getByText(/Fair, 2026-01: no rate from USD to GBP/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Exchange rates' }).click();
  await page.getByLabel('Rates', { exact: true }).fill('date,from,to,rate\n2025-01-01,USD,GBP,0.8');
  await page.getByRole('button', { name: 'Replace the rates' }).click();
  await expect(page.getByRole('cell', { name: 'USD', exact: true })).toBeVisible();
  await page.goto(`/o/${organisation}/dependency/accounts`);
  const costs = page.getByRole('table', { name: 'What winning a customer costs' });
  // One thousand and a half at 0.8, for Siemens and Bosch.
  await expect(costs.getByRole('row', { name: /Fair/ })).toContainText('400.20');
  await page.locator('summary', { hasText: 'Noted spend' }).click();
  await page.getByRole('button', { name: 'Change the spend on Fair in 2026-01' }).click();
  await expect(dialog.getByLabel('Amount (USD)')).toHaveValue('1000.50');
  await dialog.getByLabel('Amount (USD)').fill('2,000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(costs.getByRole('row', { name: /Fair/ })).toContainText('800.00');
  await expectAccessible(page);
});
