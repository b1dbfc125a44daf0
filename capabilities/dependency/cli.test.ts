import { existsSync, mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DependencyOptions } from './cli/options.ts';
import { dependencyOfFile } from './cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'entente-dependency-'));

function fileOf(content: string | Uint8Array, name = 'sales.csv'): string {
  const file = path.join(mkdtempSync(path.join(folder, 'case-')), name);
  writeFileSync(file, content);
  return file;
}

async function json(file: string, options: DependencyOptions) {
  return JSON.parse(await dependencyOfFile(file, { ...options, json: true }));
}

const northwind = path.resolve(import.meta.dirname, '../../../shared/data/northwind-sales.csv');
const withNorthwind = existsSync(northwind) ? test : test.skip;

withNorthwind(
  'the known figures of the Northwind sales (skipped where ../shared/data is missing)',
  async () => {
    const customers = await json(northwind, { by: 'customer', all: true });
    expect(customers).toMatchObject({
      by: 'customer',
      window: { from: '1996-07-04', to: '1998-05-06' },
      total: '1265793.29',
      currency: 'USD',
      count: 89,
      band: 'fine',
      hhiBand: 'low',
      policy: { id: 'us-2023' },
      disclose: [],
      negatives: [],
      unnamed: { amount: '0.00', rows: 0 },
    });
    expect(customers.hhi).toBeCloseTo(336.9089, 4);
    expect(customers.effectiveNumber).toBeCloseTo(10_000 / 336.9089, 3);
    const largest = customers.shares.slice(0, 3);
    expect(largest.map(({ name, amount }: { name: string; amount: string }) => [name, amount])).toEqual([
      ['QUICK-Stop', '110277.32'],
      ['Ernst Handel', '104875.00'],
      ['Save-a-lot Markets', '104361.96'],
    ]);
    const percents = [8.7121, 8.2853, 8.2448];
    for (const [at, percent] of percents.entries()) expect(largest[at].share * 100).toBeCloseTo(percent, 4);
    const suppliers = await json(northwind, { by: 'supplier', all: true });
    expect(suppliers.count).toBe(29);
    expect(suppliers.hhi).toBeCloseTo(623.339, 4);
    const usual = await json(northwind, { by: 'customer' });
    expect(usual.window).toEqual({ from: '1997-05-07', to: '1998-05-06' });
  },
);

const dutch =
  'Datum;Klant;Bedrag\n31-01-2026;Zuid;1.000,00\n15-02-2026;Noord;250,50\n16-02-2026;Zuid;-50,50\n17-02-2026;Oost;-3,00\n18-02-2026;;9,00\n';

test('a Dutch file is read as it is', async () => {
  const found = await json(fileOf(dutch), { by: 'customer', currency: 'EUR' });
  expect(found).toMatchObject({
    window: { from: '2025-02-19', to: '2026-02-18' },
    total: '1200.00',
    net: '1197.00',
    currency: 'EUR',
    count: 3,
    shares: [
      { name: 'Zuid', amount: '949.50' },
      { name: 'Noord', amount: '250.50' },
    ],
    negatives: [{ name: 'Oost', amount: '-3.00' }],
    unnamed: { amount: '9.00', rows: 1 },
    band: 'high',
    rise: null,
    trend: [],
    warnings: [],
  });
  const text = await dependencyOfFile(fileOf(dutch), { by: 'Klant', currency: 'EUR' });
  expect(text).toContain('1  Zuid       949.50  79.1250 %   79.1250 %');
  expect(text).toContain('Oost  -3.00');
  expect(text).toContain('Sales that name nobody: 1, together 9.00 EUR');
});

test('a Vietnamese file in Windows-1258 with whole đồng', async () => {
  const bytes = Buffer.from(
    'ng\xe0y,kh\xe1ch h\xe0ng,th\xe0nh ti\xea\xecn\n13/03/2026,H\xe0 N\xf4\xf2i,"1.500.000 \xfe"\n14/03/2026,Hu\xea\xec,500.000\n',
    'latin1',
  );
  const found = await json(fileOf(bytes), { by: 'khách hàng', all: true });
  expect(found).toMatchObject({
    total: '2000000',
    currency: 'VND',
    shares: [{ name: 'Hà Nội', amount: '1500000' }, { name: 'Huế' }],
  });
});

const mixed =
  'date,customer,amount,currency\n2026-03-05,A,10.00,EUR\n2026-03-06,B,10.00,USD\n2026-03-07,C,10.00,USD\n';

test('several currencies need rates, and what lacks one is named', async () => {
  await expect(dependencyOfFile(fileOf(mixed), { by: 'customer' })).rejects.toThrow(
    /2 amounts in USD have no rate to EUR \(line 3, 4/,
  );
  const rates = fileOf('date,from,to,rate\n2026-03-01,USD,EUR,0.90\n', 'rates.csv');
  expect(await json(fileOf(mixed), { by: 'customer', rates })).toMatchObject({
    total: '28.00',
    currency: 'EUR',
  });
  const late = fileOf('date,from,to,rate\n2026-03-07,USD,EUR,0.90\n', 'rates.csv');
  await expect(dependencyOfFile(fileOf(mixed), { by: 'customer', rates: late })).rejects.toThrow(
    /1 amount in USD has no rate to EUR \(line 3\)/,
  );
});

test('companies under common control are one', async () => {
  const groups = fileOf('name,group\nA,One\nB,One\n', 'groups.csv');
  const one =
    'date,customer,amount,currency\n2026-03-05,A,10.00,EUR\n2026-03-06,B,10.00,EUR\n2026-03-06,C,5.00,EUR\n';
  expect(await json(fileOf(one), { by: 'customer', groups })).toMatchObject({
    count: 2,
    shares: [{ name: 'One', amount: '20.00' }, {}],
  });
});

test('dates that could be read two ways are said so', async () => {
  const doubtful = 'date,customer,amount,currency\n05/03/2026,A,1.234,EUR\n';
  const found = await json(fileOf(doubtful), { by: 'customer' });
  expect(found.warnings).toHaveLength(2);
  expect(found).toMatchObject({ window: { to: '2026-03-05' }, total: '1234.00' });
  expect(await json(fileOf(doubtful), { by: 'customer', dates: 'mdy', decimal: 'comma' })).toMatchObject({
    window: { to: '2026-05-03' },
    warnings: [],
  });
});

test.each<[string, string | Uint8Array, DependencyOptions, RegExp]>([
  ['an empty file', '', { by: 'customer' }, /The file is empty/],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), { by: 'customer' }, /Excel workbook/],
  ['a header alone', 'date,customer,amount,currency\n', { by: 'customer' }, /no sales below/],
  [
    'no such column',
    mixed,
    { by: 'shop' },
    /no column “shop”. The columns are: date, customer, amount, currency/,
  ],
  ['no such amount', mixed, { by: 'customer', amount: 'price' }, /no column “price”/],
  [
    'signs of two currencies and no column',
    'date,customer,amount\n2026-03-05,A,€ 1\n2026-03-05,A,£ 1\n',
    { by: 'customer' },
    /Use --currency/,
  ],
  [
    'no currency to convert from',
    'date,customer,amount\n2026-03-05,A,1\n',
    { by: 'customer', in: 'EUR' },
    /Use --currency/,
  ],
  ['no date', 'customer,amount,currency\nA,1,EUR\n', { by: 'customer' }, /Use --date/],
  ['a bad amount', `${mixed}2026-03-08,D,many,EUR\n`, { by: 'customer' }, /Line 5, column amount: “many”/],
  [
    'a bad date',
    `${mixed}2026-02-30,D,1,EUR\n`,
    { by: 'customer' },
    /Line 5, column date: “2026-02-30” is a day that does not exist/,
  ],
  [
    'a window without sales',
    mixed,
    { by: 'customer', from: '2020-01-01', to: '2020-12-31' },
    /There are no sales in this window/,
  ],
  [
    'a header too wide',
    `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n1\n`,
    { by: 'c1' },
    /10,000 columns/,
  ],
])('%s is unusable', async (_, content, options, message) => {
  await expect(dependencyOfFile(fileOf(content), options)).rejects.toThrow(message);
});

test('a file that is not there', async () => {
  await expect(dependencyOfFile(path.join(folder, 'none.csv'), { by: 'customer' })).rejects.toThrow(
    /there is no such file/,
  );
});

test('control characters of a file never reach the terminal', async () => {
  const text = await dependencyOfFile(
    fileOf('date,customer,amount,currency\n2026-03-05,"A\u001b[31m",1,EUR\n'),
    { by: 'customer' },
  );
  expect(text).not.toContain('\u001b');
});

test('without any currency the shares are told all the same, and it is said', async () => {
  const found = await json(fileOf('date,customer,amount\n2026-03-05,A,60\n2026-03-05,B,40\n'), {
    by: 'customer',
  });
  expect(found).toMatchObject({ total: '100.00', currency: null, shares: [{ name: 'A', share: 0.6 }, {}] });
  expect(found.warnings).toEqual([expect.stringContaining('names no currency')]);
});

test('sales outside the window need no rate, but then there is no trend', async () => {
  const sales = 'date,customer,amount,currency\n2024-01-05,B,10.00,USD\n2026-03-05,A,10.00,EUR\n';
  const found = await json(fileOf(sales), { by: 'customer', in: 'EUR' });
  expect(found).toMatchObject({ total: '10.00', trend: [], warnings: [expect.stringContaining('no trend')] });
  await expect(dependencyOfFile(fileOf(sales), { by: 'customer', in: 'EUR', all: true })).rejects.toThrow(
    /line 2/,
  );
});

test.skipIf(!existsSync('/proc/self/fd'))('a file that is refused in the middle is closed', async () => {
  const file = fileOf(`date,amount,currency,customer\n2026-01-31,1.00,EUR,A\n${'x'.repeat(4_000_000)}`);
  await expect(dependencyOfFile(file, { by: 'customer' })).rejects.toThrow('is longer than');
  const open = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      return '';
    }
  });
  expect(open).not.toContain(file);
});
