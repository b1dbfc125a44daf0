/** A newcomer brings a file of sales as it is, sees how it is read, and whom the company depends on. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, newcomer, startCompany } from './newcomer.ts';

/** As a Dutch bookkeeper exports it: semicolons, decimal commas, days first, Windows-1252, and two lines that are wrong. */
const sales = `Factuurnr;Datum;Klant;Artikel;Regio;Bedrag
F001;05-01-2026;Autofabriek Zuid;Stuurprint;Noord-Brabant;6.000,00
F002;13-01-2026;Bosch Crépon;Sensor;Limburg;2.500,00
F003;31-02-2026;Siemens;Sensor;Limburg;900,00
F004;03-02-2026;Bosch Crépon;Sensor;Limburg;-500,00
F005;04-02-2026;Siemens;Stuurprint;Noord-Brabant;duizend
F006;05-02-2026;Philips;Sensor;Noord-Brabant;1.250,50
F007;06-02-2026;Siemens;Sensor;Limburg;749,50
`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'latin1'),
});

async function bringFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('File of sales').setInputFiles(file(name, text));
  await expect(page.getByRole('heading', { level: 1, name: 'Check how the file is read' })).toBeVisible();
}

async function importIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import these sales' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Import of/ })).toBeVisible();
}

test('A file with a few faults is checked, imported, and read down to the single sale', async ({ page }) => {
  test.slow();
  await startCompany(page, newcomer('Kestrel Prints', 'Femke de Vries'));
  await expect(page.getByRole('heading', { name: 'Import your sales' })).toBeVisible();
  await page.getByRole('link', { name: 'Dependency', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Whom would you miss most?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Import sales' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import sales' })).toBeVisible();
  await expectAccessible(page);

  // A workbook is refused in words; the page stays where it is.
  await page.getByLabel('File of sales').setInputFiles({
    name: 'sales.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from('504b0304000000000000', 'hex'),
  });
  await expect(page.getByRole('alert')).toContainText('This is an Excel workbook, not a CSV file.');
  await expect(page.getByText('This file cannot be used: sales.xlsx')).toBeVisible();

  await bringFile(page, 'verkopen.csv', sales);
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('1');
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue('5');
  await expect(page.getByLabel('Customer', { exact: true })).toHaveValue('2');
  await expect(page.getByLabel('Order of the dates')).toHaveValue('dmy');
  await expect(page.getByText('“05-01-2026” is read as 5 January 2026.')).toBeVisible();
  await expect(page.getByLabel('Decimal mark')).toHaveValue(',');
  await expect(page.getByLabel('Between the cells')).toHaveValue(';');
  await expect(page.getByLabel('Characters')).toHaveValue('windows-1252');
  await expect(page.getByText('this is your company’s currency')).toBeVisible();
  await expect(page.getByText('2 of these rows cannot be read')).toBeVisible();
  const rows = page.getByRole('region', { name: 'The first 7 rows' });
  await expect(rows).toContainText('“31-02-2026” is a day that does not exist');
  await expect(rows).toContainText('Bosch Crépon');
  await expectAccessible(page);
});

test('What is chosen about a file stays when the page is loaded again, and what keeps it back is said', async ({
  page,
}) => {
  await startCompany(page, newcomer('Choices', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Import sales' }).click();
  await bringFile(page, 'verkopen.csv', sales);
  await page.getByLabel('Product', { exact: true }).selectOption({ label: '– not in this file –' });
  await page.getByLabel('Currency of all amounts').selectOption('USD');
  await expect(page.getByText('“6.000,00” is read as 6,000.00 USD.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Currency of all amounts')).toHaveValue('USD');
  await expect(page.getByLabel('Product', { exact: true })).toHaveValue('');
  await page.getByLabel('Amount', { exact: true }).selectOption({ label: '– not in this file –' });
  await expect(page.getByText('Choose the column that holds the amount of the sale.').first()).toBeVisible();
  await expectAccessible(page);
});

test('The result names what is new, what was left out and why, and a repeat changes nothing', async ({
  page,
}) => {
  await startCompany(page, newcomer('Repeats', 'Femke de Vries'));
  await page.getByRole('link', { name: 'Import sales' }).click();
  await bringFile(page, 'verkopen.csv', sales);
  await importIt(page);
  await expect(page.getByText('5 new sales')).toBeVisible();
  const left = page.getByRole('region', { name: 'Rows that were left out' });
  await expect(left.locator('tbody tr')).toHaveCount(2);
  await expect(left).toContainText('Datum');
  await expect(left).toContainText('31-02-2026');
  await expect(left).toContainText('duizend');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these rows' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('verkopen-refused.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('F003,31-02-2026');

  await page.getByRole('link', { name: 'Import another file' }).click();
  await bringFile(page, 'verkopen.csv', sales);
  await importIt(page);
  await expect(
    page.getByText('Nothing has changed: all 5 sales of this file were here already.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Import sales' }).click();
  await expect(page.getByRole('region', { name: 'Imports so far' }).locator('tbody tr')).toHaveCount(2);
  await expectAccessible(page);
});

test('Whom the company depends on is told in a sentence, figures and charts, down to the sales, in any language', async ({
  page,
}) => {
  test.slow();
  await startCompany(page, newcomer('Depends', 'Femke de Vries'));
  await page.getByRole('link', { name: 'Import sales' }).click();
  await page.getByText('Or paste lines').click();
  await page.getByLabel('Lines from a spreadsheet').fill(sales.replaceAll(';', '\t'));
  await page.getByRole('button', { name: 'Check these lines' }).click();
  await importIt(page);
  await page.getByRole('link', { name: 'See whom you depend on' }).click();

  await expect(page.getByText('Autofabriek Zuid brings 60.0 % of your income')).toBeVisible();
  await expect(page.getByText('the largest brings more than 30 %')).toBeVisible();
  await expect(page.getByText('all others together must grow by 250 %')).toBeVisible();
  await page.getByRole('button', { name: 'Explain these figures' }).click();
  await expect(page.getByText('As many equal ones would be as concentrated.')).toBeVisible();
  const customers = page.getByRole('region', { name: 'Customers' });
  await expect(customers.locator('tbody tr')).toHaveCount(4);
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Product' }).check();
  await expect(page.getByText(/makes .* of your income/)).toBeVisible();
  await page.getByRole('radio', { name: 'Supplier' }).check();
  await expect(page.getByRole('alert')).toContainText(
    'None of the sales in this window says whom it was with.',
  );
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Customer' }).check();

  await page.getByRole('button', { name: 'Count Siemens with others' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Philips/).check();
  await form.getByLabel('Name of the group').fill('Siemens and Philips');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Count as one' }).click();
  await expect(customers.locator('tbody tr')).toHaveCount(3);
  await customers.getByRole('link', { name: 'Siemens and Philips' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Siemens and Philips' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sales' }).locator('tbody tr')).toHaveCount(2);
  await page.getByRole('link', { name: 'Dependency' }).first().click();

  // A group that was called like one of its members keeps that member under another name, and takes in a third.
  await page.getByRole('button', { name: 'Change the group Siemens and Philips' }).click();
  await form.getByLabel('Name of the group').fill('Siemens');
  await form.getByRole('button', { name: 'Count as one' }).click();
  await expect(customers.getByRole('link', { name: 'Siemens', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Change the group Siemens' }).click();
  await expect(form.getByLabel('Siemens', { exact: true })).toBeChecked();
  await form.getByLabel(/^Bosch Crépon/).check();
  await form.getByLabel('Name of the group').fill('Siemens and Philips');
  await form.getByRole('button', { name: 'Count as one' }).click();
  await expect(customers.locator('tbody tr')).toHaveCount(2);
  await page
    .getByRole('button', { name: 'Count the members of Siemens and Philips separately again' })
    .click();
  await expect(customers.locator('tbody tr')).toHaveCount(4);

  await customers.getByRole('link', { name: 'Bosch Crépon' }).click();
  const behind = page.getByRole('region', { name: 'Sales' });
  await expect(behind.locator('tbody tr')).toHaveCount(2);
  await expect(behind).toContainText('-500.00');
  await expect(behind).toContainText('Pasted lines');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectInsideWindow(page);
  await page.goBack();
  await expect(page.getByText('Autofabriek Zuid brings 60.0 % of your income')).toBeVisible();
  await expectInsideWindow(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: /^You: / }).click();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.getByText('Autofabriek Zuid mang lại 60,0 % doanh thu của bạn')).toBeVisible();
  await page.getByRole('link', { name: 'Hôm nay' }).click();
  await expect(page.getByText('Autofabriek Zuid mang lại 60,0 % doanh thu của bạn')).toBeVisible();
});

test('Sales in two currencies wait for the exchange rates, and say which', async ({ page }) => {
  await startCompany(page, newcomer('Currencies', 'Femke de Vries'));
  await page.getByRole('link', { name: 'Import sales' }).click();
  await bringFile(
    page,
    'sales.csv',
    'date,customer,amount,currency\n2026-01-05,A,100.00,EUR\n2026-01-06,B,100.00,USD\n',
  );
  await importIt(page);
  await page.getByRole('link', { name: 'See whom you depend on' }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    /1 sale in USD, of 6 Jan 2026, has no\s+exchange rate to GBP/,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Exchange rates' }).click();
  await page.getByLabel('Rates', { exact: true }).fill('date,from,to,rate\n2026-13-01,USD,EUR,0.9');
  await page.getByRole('button', { name: 'Replace the rates' }).click();
  await expect(page.getByRole('alert')).toContainText('Line 2: this rate cannot be used.');
  await page
    .getByLabel('Rates', { exact: true })
    .fill('date;from;to;rate\n2026-01-01;USD;GBP;0,80\n2026-01-01;EUR;GBP;0,90');
  await page.getByRole('button', { name: 'Replace the rates' }).click();
  await expect(page.getByText('2 rates are kept now')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Dependency' }).first().click();
  await expect(page.getByText('A brings 52.9 % of your income')).toBeVisible();
  await expect(
    page.getByText('Sales in EUR and USD are converted to GBP with your exchange rates.'),
  ).toBeVisible();
});
