import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '#kernel/csv.ts';
import type { Refusal } from '#kernel/decision.ts';
import { guessReading } from './guess-reading.ts';
import { limits, type Reading } from './reading.ts';
import { readingSchema } from './reading-schema.ts';
import { fileRefusals } from './refusals.ts';
import { refusedRowLine, refusedRowsStart } from './refused-rows.ts';
import { pureDigest } from './row-key.ts';
import type { SaleRow } from './sale-row.ts';
import { type RefusedRow, salesReader } from './sales-reader.ts';

const reading: Reading = {
  encoding: 'utf-8',
  separator: ',',
  columns: { date: 0, amount: 1, customer: 2 },
  dateOrder: 'ymd',
  decimalMark: '.',
  currency: 'EUR',
};

interface Read {
  readonly rows: readonly SaleRow[];
  readonly refused: readonly RefusedRow[];
  readonly refusal: Refusal | null;
}

function read(text: string | Uint8Array, how: Reading = reading, size = 1_000_000): Read {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = salesReader(how, pureDigest);
  const rows: SaleRow[] = [];
  const refused: RefusedRow[] = [];
  for (let at = 0; at <= bytes.length; at += size) {
    const step =
      at + size > bytes.length
        ? [reader.push(bytes.subarray(at)), reader.end()]
        : [reader.push(bytes.subarray(at, at + size))];
    for (const batch of step) {
      if (!batch.ok) return { rows, refused, refusal: batch.refusal };
      rows.push(...batch.value.rows);
      refused.push(...batch.value.refused);
    }
  }
  return { rows, refused, refusal: null };
}

const sales =
  'date,amount,customer\n2026-03-05,12.50,A\n2026-03-06,-2.50,"B, C"\n2026-02-30,1.00,D\n,,\n2026-03-07,x,E\n';

test('rows are read, and those that cannot be are told with line and column', () => {
  const { rows, refused, refusal } = read(sales);
  expect(refusal).toBeNull();
  expect(
    rows.map(({ line, date, amountMinor, currency, customer }) => [
      line,
      date,
      amountMinor,
      currency,
      customer,
    ]),
  ).toEqual([
    [2, '2026-03-05', 1250n, 'EUR', 'A'],
    [3, '2026-03-06', -250n, 'EUR', 'B, C'],
  ]);
  expect(
    refused.map(({ line, cells, faults }) => [line, cells, faults.map(({ code, path }) => [code, path])]),
  ).toEqual([
    [4, ['2026-02-30', '1.00', 'D'], [['date_does_not_exist', 'line 4, column date']]],
    [6, ['2026-03-07', 'x', 'E'], [['amount_is_unreadable', 'line 6, column amount']]],
  ]);
});

test('chunks of any size give the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (size) => {
      expect(read(sales, reading, size)).toEqual(read(sales));
    }),
  );
});

test('a first line that names the separator is passed over', () => {
  const { rows } = read('sep=;\r\ndate;amount;customer\r\n2026-03-05;1.00;A\r\n', {
    ...reading,
    separator: ';',
  });
  expect(rows).toMatchObject([{ line: 3, customer: 'A' }]);
});

const report = `CÔNG TY TNHH MINH ANH
Sổ chi tiết bán hàng
Từ ngày 01/01/2026; đến ngày 31/01/2026
;;;
Ngày hạch toán;Số chứng từ;Tên khách hàng;Doanh số
05/01/2026;BH01;A;1.250,50
06/01/2026;BH02;B, C;300,00
Tổng cộng;;;1.550,50
`;

test('the title lines of a report are passed over, with or without separators in them', () => {
  const padded = report.replace(/^(CÔNG|Sổ chi)(.*)$/gm, '$1$2;;;').replace('2026; đến', '2026 đến');
  for (const text of [padded, report.replace('; đến', ', đến'), padded.replace(/^.*\n.*\n.*\n;;;\n/, '')]) {
    const bytes = new TextEncoder().encode(text);
    const guess = guessReading(bytes, true, { currency: 'EUR' });
    if (!guess.ok) throw new Error(guess.refusal.code);
    expect(guess.value.header).toEqual(['Ngày hạch toán', 'Số chứng từ', 'Tên khách hàng', 'Doanh số']);
    expect(guess.value.reading).toMatchObject({ separator: ';', decimalMark: ',', dateOrder: 'dmy' });
    const { rows, refused } = read(text, guess.value.reading);
    expect(rows).toMatchObject([{ customer: 'A', amountMinor: 125050n }, { customer: 'B, C' }]);
    expect(refused).toMatchObject([{ faults: [{ code: 'date_is_unreadable' }] }]);
  }
});

const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',');

const refusals: readonly [
  name: string,
  text: string,
  how: Partial<Reading>,
  code: string,
  path: string | undefined,
][] = [
  ['no file', '', {}, 'file_is_empty', undefined],
  ['blank lines only', '\n\n', {}, 'file_is_empty', undefined],
  [
    'a line too long',
    `date,amount,customer\n2026-03-05,1,${'x'.repeat(limits.recordCharacters)}`,
    {},
    'line_is_too_long',
    'line 2',
  ],
  ['an open quote', 'date,amount,customer\n2026-03-05,1,"A\n', {}, 'quote_is_not_closed', 'line 2'],
  ['ten thousand columns', `${wide}\n1\n`, {}, 'file_has_too_many_columns', undefined],
  ['no header', '2026-03-05,12.50,A\n2026-03-06,1.00,B\n', {}, 'header_is_missing', 'line 1'],
  ['a name twice', 'date,amount,date\n2026-03-05,1.00,A\n', {}, 'header_repeats_a_name', 'column date'],
  ['a header alone', 'date,amount,customer\n', {}, 'file_has_only_a_header', undefined],
  ['a header and blanks', 'date,amount,customer\n,,\n', {}, 'file_has_only_a_header', undefined],
  ['a column beyond', 'date,amount\n2026-03-05,1\n', {}, 'column_is_not_in_file', 'columns.customer'],
  [
    'a column twice',
    'date,amount,customer\n',
    { columns: { date: 0, amount: 0 } },
    'column_is_mapped_twice',
    'columns.amount',
  ],
  [
    'no date',
    'date,amount,customer\n',
    { columns: { amount: 1 } },
    'date_column_is_not_chosen',
    'columns.date',
  ],
  [
    'no amount',
    'date,amount,customer\n',
    { columns: { date: 0 } },
    'amount_column_is_not_chosen',
    'columns.amount',
  ],
  ['no currency', 'date,amount,customer\n', { currency: null }, 'currency_is_not_chosen', 'currency'],
];

test.each(refusals)('%s', (_, text, how, code, path) => {
  const { refusal } = read(text, { ...reading, ...how });
  expect(refusal?.code).toBe(code);
  expect(refusal?.path).toBe(path);
});

test('every refusal of a file has its case', () => {
  const seen = new Set([...refusals.map(([, , , code]) => code), 'file_is_a_workbook', 'file_is_not_text']);
  expect(Object.keys(fileRefusals).filter((code) => !seen.has(code))).toEqual([]);
});

test('a repeated name does not matter on columns nobody uses', () => {
  expect(read('date,amount,customer,x,x\n2026-03-05,1.00,A,,\n').rows).toHaveLength(1);
});

const books =
  'date,amount,customer,city\n2026-03-05,12.50,A,Utrecht\n2026-03-05,12.50,A,Utrecht\n2026-03-06,3.00,B,\n';

test('the same row has the same key, whatever is mapped, in whatever order and spelling', () => {
  const first = read(books).rows;
  expect(first[0]?.key).toBe(first[1]?.key);
  expect(first[0]?.key).not.toBe(first[2]?.key);
  const remapped = read(books, { ...reading, columns: { date: 0, amount: 1, customer: 2, region: 3 } }).rows;
  expect(remapped.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  expect(remapped[0]?.content).not.toBe(first[0]?.content);
  const turned = 'City;Amount;Date;customer\nUtrecht;12,50;05-03-2026;A\n';
  const other = read(turned, {
    ...reading,
    separator: ';',
    decimalMark: ',',
    dateOrder: 'dmy',
    columns: { date: 2, amount: 1, customer: 3 },
  });
  expect(other.rows[0]?.key).toBe(first[0]?.key);
  expect(other.rows[0]?.content).toBe(first[0]?.content);
});

test('a row with an id is that id, and other content shows', () => {
  const how = { ...reading, columns: { date: 0, amount: 1, customer: 2, id: 3 } };
  const [one, two, three] = read(
    'date,amount,customer,id\n2026-03-05,1.00,A,S1\n2026-03-05,1.00,A,S1\n2026-03-05,2.00,A,S1\n',
    how,
  ).rows;
  expect([one?.key, two?.key, three?.key]).toEqual(['id:S1', 'id:S1', 'id:S1']);
  expect(one?.content).toBe(two?.content);
  expect(one?.content).not.toBe(three?.content);
});

test('a guess is a reading that reads the file', () => {
  const text = 'Datum;Klant;Bedrag (EUR)\n31-03-2026;Café Zuid;1.234,50\n01-04-2026;Noord;-2,50\n';
  const bytes = new TextEncoder().encode(text);
  const guess = guessReading(bytes, true);
  if (!guess.ok) throw new Error(guess.refusal.code);
  expect(guess.value.reading).toEqual({
    encoding: 'utf-8',
    separator: ';',
    columns: { date: 0, amount: 2, customer: 1 },
    dateOrder: 'dmy',
    decimalMark: ',',
    currency: 'EUR',
  });
  expect(guess.value).toMatchObject({
    currencyWhy: 'header',
    dates: { why: 'day_above_12', form: 'dd-mm-yyyy', evidence: '31-03-2026' },
    decimalMark: { why: 'decimals_seen', evidence: '1.234,50' },
    encoding: { why: 'valid_utf8' },
  });
  expect(readingSchema.parse(guess.value.reading)).toEqual(guess.value.reading);
  expect(read(text, guess.value.reading).rows.map(({ amountMinor }) => amountMinor)).toEqual([
    123450n,
    -250n,
  ]);
});

test('what a person sets is kept, and the rest is guessed around it', () => {
  const bytes = new TextEncoder().encode('a;b;c\n05/03/2026;1.234;2.345\n06/03/2026;1.235;2.346\n');
  const guess = guessReading(bytes, true, {
    columns: { date: 0, amount: 2 },
    currency: 'VND',
    dateOrder: 'mdy',
  });
  expect(guess).toMatchObject({
    value: {
      reading: { columns: { date: 0, amount: 2 }, currency: 'VND', dateOrder: 'mdy', decimalMark: ',' },
      dates: { why: 'ambiguous' },
      decimalMark: { why: 'thousands_seen' },
      currencyWhy: 'given',
    },
  });
});

test.each([
  ['beside the amounts', 'date,amount\n2026-03-05,€ 5\n2026-03-06,€ 6\n', 'EUR', 'amounts'],
  ['two beside the amounts', 'date,amount\n2026-03-05,€ 5\n2026-03-06,£ 6\n', null, 'unknown'],
  ['nowhere', 'date,amount\n2026-03-05,5\n', null, 'unknown'],
  ['in the header', '日期,金额（元）\n2026-03-05,5.00\n', 'CNY', 'header'],
  ['in its column', 'date,amount,currency\n2026-03-05,5,USD\n', null, 'column'],
])('the currency stands %s', (_, text, currency, why) => {
  const guess = guessReading(new TextEncoder().encode(text), true);
  expect(guess).toMatchObject({ value: { reading: { currency }, currencyWhy: why } });
});

test.each([
  ['', 'file_is_empty'],
  ['\n \n', 'file_is_empty'],
  ['date,amount\n', 'file_has_only_a_header'],
  ['2026-03-05,5.00\n', 'header_is_missing'],
  ['date,"amount\n', 'quote_is_not_closed'],
  [`${wide}\n1\n`, 'file_has_too_many_columns'],
])('%j cannot be guessed', (text, code) => {
  expect(guessReading(new TextEncoder().encode(text), true)).toMatchObject({ refusal: { code } });
});

test('a first line longer than the sample is too long', () => {
  const sample = new TextEncoder().encode('x'.repeat(100_000));
  expect(guessReading(sample, false)).toMatchObject({ refusal: { code: 'line_is_too_long' } });
});

test('refused rows come back in a file that can be mended and imported, as the rows they would have been', () => {
  const { refused } = read(sales);
  const lines = refused.map((row) =>
    refusedRowLine(
      row,
      row.faults.map(({ code }) => code),
    ),
  );
  const file = refusedRowsStart(['date', 'amount', 'customer']) + lines.join('');
  expect(file).toBe(
    '\uFEFFentente:line,entente:why,date,amount,customer\r\n4,date_does_not_exist,2026-02-30,1.00,D\r\n6,amount_is_unreadable,2026-03-07,x,E\r\n',
  );
  const guess = guessReading(
    new TextEncoder().encode(file.replace('02-30', '02-28').replace(',x,', ',many,')),
    true,
    { currency: 'EUR' },
  );
  if (!guess.ok) throw new Error(guess.refusal.code);
  expect(guess.value.reading.columns).toEqual({ date: 2, amount: 3, customer: 4 });
  const mended = read(file.replace('02-30', '02-28'), guess.value.reading).rows;
  expect(mended[0]?.key).toBe(read('date,amount,customer\n2026-02-28,1.00,D\n').rows[0]?.key);
});

const name = fc.string({ unit: fc.constantFrom('A', 'ệ', '=', '+', '-', '@', "'", '"', ',', ';', '1') });

test('a name that looks like a formula is neutral in an export and itself again in an import', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const lines = names.map((customer) => csvLine(['2026-03-05', '1.00', customer]));
      const { rows } = read(csvLine(['date', 'amount', 'customer']) + lines.join(''));
      expect(rows.map(({ customer }) => customer ?? '')).toEqual(names);
    }),
  );
});
