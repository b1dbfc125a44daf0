/** What binds those one depends on, what falls due, and how long cash lasts if the largest leaves; in two languages. */
import type { Page } from '@playwright/test';
import { stressOfFile } from '#capabilities/stress/cli.ts';
import { moneyText, monthText, percentText } from '#kernel/format.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, newcomer, startCompany } from './newcomer.ts';

/** Twelve months in one line each: 60,000 a month of one car maker, 40,000 of two others. */
const sales = `id,date,customer,amount,currency
1,2025-01-31,Vinstar,719000.00,EUR
2,2025-06-30,Bosch,240000.00,EUR
3,2025-07-31,Siemens,240000.00,EUR
4,2025-12-31,Vinstar,1000.00,EUR
`;

async function importSales(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Dependency', exact: true }).click();
  await page.getByRole('link', { name: 'Import sales' }).click();
  await page
    .getByLabel('File of sales')
    .setInputFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from(sales) });
  await page.getByRole('button', { name: 'Import these sales' }).first().click();
  // It stands there once the import is over.
  await page.getByRole('link', { name: 'See whom you depend on' }).click();
}

async function typeFigures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enter your figures' }).click();
  await page.getByLabel('Fixed cost a month').fill('35,000');
  await page.getByLabel('Variable cost, per cent of income').fill('155');
  await page.getByLabel('Cash now').fill('ninety');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Write a per cent from 0 to 100.');
  await expect(page.getByRole('alert')).toContainText('Write an amount such as');
  await page.getByLabel('Variable cost, per cent of income').fill('55');
  await page.getByLabel('Cash now').fill('90,000.00');
  await page.getByLabel('Debt service a month').fill('4000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('Somebody who depends on one customer sees when the money is gone, and records what protects them', async ({
  page,
}) => {
  test.slow();
  await startCompany(page, newcomer('Kestrel Motors', 'Femke de Vries'));
  await importSales(page);
  await page.getByRole('link', { name: 'Stress test' }).click();
  await expect(page.getByRole('heading', { name: 'First tell what your company costs' })).toBeVisible();
  await expectAccessible(page);
  await typeFigures(page);

  // 6,000 a month are left while all stay; without 60,000 of income 21,000 are lost: 90,000 last four months.
  await expect(page.getByText(/your money is gone, 5 months from now/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would help most' })).toBeVisible();
  await expect(page.getByText(/Earn more elsewhere/)).toBeVisible();
  await expect(page.getByText('No contract with Vinstar is on record')).toBeVisible();
  await page.getByLabel('How much of it goes').fill('25');
  await expect(page.getByText(/Your money lasts the two years, though Vinstar brings less/)).toBeVisible();
  await page.getByLabel('How much of it goes').fill('100');
  await expectAccessible(page);
  await expectInsideWindow(page);

  await page.getByRole('link', { name: 'Record it' }).click();
  await expect(page.getByRole('combobox', { name: 'With whom' })).toHaveValue('Vinstar');
  await page.getByLabel(/^Last day/).fill('2031-12-31');
  const notice = page.getByRole('group', { name: /Notice/ });
  await notice.getByLabel('How many').fill('3');
  await page
    .getByRole('group', { name: /It renews itself/ })
    .getByLabel('How many')
    .fill('12');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Record a contract' }).click();
  await expect(page.getByText('Contract with Vinstar recorded')).toBeVisible();
  await expect(page.getByRole('cell', { name: '3 months' })).toBeVisible();
  await expect(page.getByText('Bosch', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Stress test' }).click();
  await expect(page.getByLabel('Notice kept')).toHaveValue('');
  await expect(page.getByText(/your money is gone, 9 months from now/)).toBeVisible();
  await page.getByLabel('How likely Vinstar leaves within 12 months').fill('100');
  await expect(page.getByText('Expected shortfall (95 %)')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expectInsideWindow(page);
});

test('Two leave at once; what cannot happen says why, nothing typed is lost, and the file gives the same figures', async ({
  page,
}, info) => {
  test.slow();
  await startCompany(page, newcomer('Kestrel Motors', 'Femke de Vries'));
  await importSales(page);
  await page.getByRole('link', { name: 'Stress test' }).click();
  await typeFigures(page);
  await page.getByRole('button', { name: 'Add another who leaves' }).click();
  const first = page.getByRole('group', { name: 'Departure 1' });
  const second = page.getByRole('group', { name: 'Departure 2' });
  await first.getByLabel('How much of it goes').fill('33,3');
  await first.getByLabel('Over how many months').fill('7');
  await second.getByLabel('Notice kept').fill('5');
  await expect(page.getByText(/Vinstar and Bosch bring less/).first()).toBeVisible();

  await second.getByLabel('Notice kept').fill('24');
  await expect(second.getByLabel('Notice kept')).toHaveAccessibleDescription(
    /its income falls in month 25 only/,
  );
  await expect(
    page.getByText('This cannot happen as it is put. What is wrong stands at the field.').first(),
  ).toBeVisible();
  await second.getByLabel('Notice kept').fill('soon');
  await expect(second.getByLabel('Notice kept')).toHaveAccessibleDescription(
    /Write a whole number such as 3/,
  );
  await second.getByLabel('Notice kept').fill('5');
  await second.getByLabel('Who leaves').selectOption({ index: 0 });
  await second.getByLabel('How much of it goes').fill('70');
  await expect(second.getByLabel('How much of it goes')).toHaveAccessibleDescription(
    /The cuts of “Vinstar” add up to more than all it brings/,
  );
  await first.getByLabel('How much of it goes').fill('130');
  await expect(first.getByLabel('How much of it goes')).toHaveAccessibleDescription(
    /Nobody can take away more/,
  );
  await expectAccessible(page);
  await first.getByLabel('How much of it goes').fill('33,3');
  await second.getByLabel('How much of it goes').fill('60');
  await page.getByLabel('Futures to draw').fill('200000');
  await expect(page.getByLabel('Futures to draw')).toHaveAccessibleDescription(
    /take a whole number from 1 to 100,000/,
  );
  await page.getByLabel('Futures to draw').fill('2,500');
  await page.getByLabel('Seed').fill('7');
  await page.getByLabel('How likely Bosch leaves within 12 months').fill('37.5');

  await page.reload();
  await expect(second.getByLabel('How much of it goes')).toHaveValue('60');
  await expect(page.getByLabel('Futures to draw')).toHaveValue('2,500');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download scenario.json' }).click();
  const file = info.outputPath('scenario.json');
  await (await saved).saveAs(file);
  const told = JSON.parse(await stressOfFile(file, { simulate: 2500, seed: 7, json: true }));
  await expect(
    page.getByText(`In ${monthText(told.months[told.runway - 1].name, 'en')} your money is gone`),
  ).toBeVisible();
  const { simulation } = told;
  for (const shown of [
    percentText(simulation.belowZero, 'en'),
    moneyText(simulation.lowest.p50, 'EUR', 'en'),
    moneyText(simulation.expectedShortfall95, 'EUR', 'en'),
  ]) {
    await expect(page.getByText(shown, { exact: true }).first()).toBeVisible();
  }

  await page.getByRole('button', { name: 'Take away departure 1' }).click();
  await page.getByRole('button', { name: 'Take away departure 1' }).click();
  await expect(page.getByText('While nobody leaves, your money lasts the two years.')).toBeVisible();
  await expectAccessible(page);
});

test('Drawing that takes long says how far it is, and can be stopped and taken up again', async ({
  page,
}) => {
  test.slow();
  await startCompany(page, newcomer('Kestrel Motors', 'Femke de Vries'));
  await importSales(page);
  // A device that is slow beyond measure: the worker does not come.
  await page.route(/simulation-worker/, () => {});
  await page.getByRole('link', { name: 'Stress test' }).click();
  await typeFigures(page);
  await expect(page.getByRole('progressbar', { name: 'Drawing futures' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
  await expect(page.getByText('Expected shortfall (95 %)')).toBeHidden();
  await page.unroute(/simulation-worker/);
  await page.getByRole('button', { name: 'Draw them' }).click();
  await expect(page.getByText('Expected shortfall (95 %)')).toBeVisible();
});

test('The sample tells in Vietnamese what falls due and how long the money lasts', async ({
  browser,
  server,
}) => {
  const visitor = await browser.newContext({ baseURL: server.address, locale: 'vi' });
  const opened = await visitor.request.post('/api/v1/sample', { data: { language: 'vi' } });
  const { organisation } = await opened.json();
  const page = await visitor.newPage();
  await page.goto(`/o/${organisation.id}/today`);
  await expect(page.getByText(/^Quyết định về hợp đồng với Ô tô Tràng Cát: báo trước đến/)).toBeVisible();
  await page.getByRole('link', { name: 'Mở sổ hợp đồng' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sắp đến hạn' })).toBeVisible();
  await expect(page.getByText(/Ngày cuối để chấm dứt hợp đồng với Ô tô Tràng Cát/)).toBeVisible();
  await page.getByRole('link', { name: 'Kiểm tra sức chịu đựng' }).click();
  await expect(page.getByText(/thì hết tiền, tức sau \d+ tháng nữa/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Điều gì giúp nhiều nhất' })).toBeVisible();
  await expectAccessible(page);
  await visitor.close();
});
