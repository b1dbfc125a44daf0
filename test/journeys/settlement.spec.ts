/** Two companies share their sales, by hand, from a file and by program, and settle a month; each in a browser of its own. */
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible } from './newcomer.ts';
import { type Side, send, twoCompanies } from './two-companies.ts';

/** As a program does: with a key and nothing else. */
async function pushByKey(
  from: Side,
  request: APIRequestContext,
  path: string,
  events: object[],
): Promise<void> {
  const { text } = await send(from, 'POST', '/api/v1/keys', {
    name: 'shop',
    scopes: ['sales:read', 'sales:write'],
    expiresInDays: 30,
  });
  const headers = { authorization: `Bearer ${text}` };
  const pushed = await request.post(`${path}/sales`, { data: events, headers });
  expect(await pushed.json()).toMatchObject({ accepted: events.length });
  const read = await request.get(`${path}/sales/hard`, { headers });
  expect((await read.json()).events).toHaveLength(events.length);
}

async function shareByHand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share one' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Id')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Id').fill('S-1');
  await dialog.getByLabel('Day and time').fill('2026-03-10T10:00');
  await dialog.getByLabel('Amount').fill('121');
  await dialog.getByLabel('Currency').fill('EUR');
  await dialog.getByLabel(/Tax in it/).fill('21.00');
  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('is no amount in EUR');
  await dialog.getByLabel('Amount').fill('121.00');
  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'S-1' })).toBeVisible();
}

async function shareFromFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From a file' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  const lines = (amount: string) =>
    `id;at;amount;currency;tax\nS-2;2026-03-11T10:00:00+01:00;242.00;EUR;42.00\nS-3;2026-03-12T10:00:00+01:00;${amount};EUR;\n`;
  await dialog.getByLabel('Or paste the lines here').fill(lines('many'));
  await dialog.getByRole('button', { name: 'Check' }).click();
  await dialog.getByRole('button', { name: 'Share 2 events' }).click();
  await expect(dialog.getByRole('alert')).toContainText('One place needs mending');
  await expect(dialog.getByRole('row', { name: /^3 amount/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Another file' }).click();
  await dialog
    .getByLabel('CSV file')
    .setInputFiles({ name: 'march.csv', mimeType: 'text/csv', buffer: Buffer.from(lines('100.00')) });
  await dialog.getByRole('button', { name: 'Share 2 events' }).click();
  await expect(dialog.getByRole('status')).toContainText('2 events were shared');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('button', { name: 'S-3' })).toBeVisible();
}

/** Sees what is overdue, and lets periods close by themselves from now on. */
async function letPeriodsClose(page: Page, settlement: string): Promise<void> {
  await page.goto(settlement);
  await expect(page.getByText(/Suzhou Hardware pays Utrecht Software 20\.00\sEUR/)).toBeVisible();
  await expect(page.getByText(/Overdue by \d+ days/)).toBeVisible();
  const name = 'Let periods close by themselves';
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByLabel('When a period closes').selectOption('30');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/lets periods close by themselves 30 days/).first()).toBeVisible();
  await expectAccessible(page);
}

test('Both sides share sales and approve the statement of a month; what is wrong is disputed first', async ({
  page,
  browser,
  server,
  request,
}) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const theirs = hard.page;
  const ours = `/o/${soft.organisation}/alliances/${alliance}`;

  await page.goto(`${ours}/settlement`);
  await expect(page.getByRole('heading', { name: 'Nothing to settle yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Share sales' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is shared yet' })).toBeVisible();
  await expectAccessible(page);
  await shareByHand(page);
  await shareFromFile(page);
  await pushByKey(hard, request, `/api/v1/alliances/${alliance}`, [
    { id: 'H-1', at: '2026-03-20T10:00:00+08:00', amount: '1000.00', currency: 'EUR', product: 'Sensor' },
    { id: 'H-2', kind: 'refund', of: 'H-0', at: '2026-03-21T10:00:00+08:00', amount: '5.00' },
  ]);
  // The partner's events show by themselves.
  await expect(page.getByRole('button', { name: 'H-1' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Side').selectOption('hard');
  await expect(page.getByRole('button', { name: 'S-1' })).toBeHidden();
  await page.getByRole('button', { name: 'H-1' }).click();
  await expect(page.getByRole('dialog').getByText('Sensor')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: 'Settlement', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for your side' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'March 2026', exact: true }).click();
  await expect(page.getByText('This period is over but not closed.')).toBeVisible();
  await expect(page.getByText('Refund without its sale')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the period' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close the period' }).click();
  await expect(page.getByText('Closed, not approved')).toBeVisible();

  // 1400.00 net in all, of which soft is due 420.00 and holds 400.00.
  await expect(page.getByText(/Suzhou Hardware pays Utrecht Software 20\.00\sEUR/)).toBeVisible();
  await theirs.goto(`/o/${hard.organisation}/today`);
  await expect(theirs.getByRole('heading', { name: /Approve the statement of March 2026/ })).toBeVisible();
  await theirs.getByRole('link', { name: 'Open the statement' }).first().click();
  await theirs.getByRole('link', { name: 'H-1' }).click();
  await expect(theirs.getByRole('dialog')).toContainText(
    'Utrecht Software 30\u00a0% and Suzhou Hardware 70\u00a0%',
  );
  await expectAccessible(theirs);
  await theirs.getByRole('button', { name: /^Dispute line/ }).click();
  await theirs.getByLabel('What is wrong').fill('It was 1,100.00.');
  await theirs.getByRole('button', { name: 'Send to both sides' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('It was 1,100.00.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByRole('dialog').getByLabel('Answer').fill('The rest is April’s.');
  await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
  await expect(theirs.getByText('The rest is April’s.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Take back' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(theirs.getByRole('dialog')).toBeHidden();

  for (const one of [page, theirs]) {
    await expect(one.getByText('Taken back').first()).toBeVisible();
    await one.getByRole('button', { name: 'Approve' }).click();
    await expect(one.getByRole('dialog').getByText(/sha256:[0-9a-f]{64}/)).toBeVisible();
    await one.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await expect(one.getByRole('dialog')).toBeHidden();
  }
  for (const one of [page, theirs]) {
    await expect(one.getByText('Approved by both')).toBeVisible();
  }
  await expectAccessible(theirs);
  for (const [button, start] of [
    ['PDF', '%PDF'],
    ['Table (CSV)', '\uFEFFPeriod'],
    ['Bundle (JSON)', '{"terms"'],
  ] as const) {
    const download = theirs.waitForEvent('download');
    await theirs.getByRole('button', { name: button }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString('utf8').startsWith(start)).toBe(true);
  }

  await theirs.goto(`/o/${hard.organisation}/today`);
  await expect(theirs.getByRole('heading', { name: /Pay 20\.00\sEUR to Utrecht Software/ })).toBeVisible();
  await letPeriodsClose(page, `${ours}/settlement`);
  await letPeriodsClose(theirs, `/o/${hard.organisation}/alliances/${alliance}/settlement`);
  await expect(theirs.getByText(/closes by itself at the beginning of/)).toBeVisible();
  await theirs.context().close();
});

test('A statement is approved on a phone', async ({ page, browser, server }) => {
  const [soft, hard, alliance] = await twoCompanies(page, browser, server);
  const path = `/api/v1/alliances/${alliance}`;
  await send(soft, 'POST', `${path}/sales`, {
    id: 'S-1',
    at: '2026-03-10T10:00:00+01:00',
    amount: '100.00',
    currency: 'EUR',
  });
  await send(soft, 'POST', `${path}/statements`, { period: '2026-03' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/settlement/2026-03`);
  await expect(page.getByText(/Utrecht Software pays Suzhou Hardware 70\.00\sEUR/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved by us')).toBeVisible();
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/settlement`);
  await expect(page.getByRole('link', { name: 'March 2026', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/o/${soft.organisation}/alliances/${alliance}/data`);
  await expect(page.getByRole('button', { name: 'S-1' })).toBeVisible();
  await expectAccessible(page);
  await hard.page.context().close();
});
