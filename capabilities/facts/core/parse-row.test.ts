import { expect, test } from 'vitest';
import type { CsvRecord } from './csv-reader.ts';
import { nameIn, rowParser } from './parse-row.ts';
import type { Reading } from './reading.ts';
import { rowRefusals } from './refusals.ts';

const header = ['id', 'date', 'amount', 'currency', 'customer', 'country'];
const reading: Reading = {
  encoding: 'utf-8',
  separator: ',',
  columns: { id: 0, date: 1, amount: 2, currency: 3, customer: 4, region: 5 },
  dateOrder: 'dmy',
  decimalMark: ',',
  currency: null,
};

function record(cells: readonly string[], fault: CsvRecord['fault'] = null): CsvRecord {
  return { line: 7, cells, fault };
}

function check(cells: readonly string[], fault: CsvRecord['fault'] = null): readonly string[] {
  const sale = rowParser(reading, header)(record(cells, fault));
  return sale.ok ? [] : (sale.refusal.faults ?? []).map(({ code, path }) => `${code} at ${path}`);
}

const good = ['S1', '31-03-2026', '1.234,50', 'eur', ' Công ty  A ', ''];

test('a row is read whole', () => {
  expect(rowParser(reading, header)(record(good))).toEqual({
    ok: true,
    value: {
      line: 7,
      id: 'S1',
      date: '2026-03-31',
      amountMinor: 123450n,
      currency: 'EUR',
      customer: 'Công ty A',
      channel: null,
      partner: null,
      product: null,
      region: null,
      supplier: null,
    },
  });
});

function change(column: number, cell: string): readonly string[] {
  return good.map((other, at) => (at === column ? cell : other));
}

const faulty: readonly [cells: readonly string[], fault: CsvRecord['fault'], expected: readonly string[]][] =
  [
    [good, 'row_has_nul_characters', ['row_has_nul_characters at line 7']],
    [good, 'row_has_unreadable_characters', ['row_has_unreadable_characters at line 7']],
    [good, 'row_has_text_after_a_quote', ['row_has_text_after_a_quote at line 7']],
    [[...good, 'x'], null, ['row_has_too_many_cells at line 7']],
    [good.slice(1), null, ['row_has_too_few_cells at line 7']],
    [change(1, ''), null, ['date_is_missing at line 7, column date']],
    [change(1, 'soon'), null, ['date_is_unreadable at line 7, column date']],
    [change(1, '31-02-2026'), null, ['date_does_not_exist at line 7, column date']],
    [change(1, '31-03-1026'), null, ['date_is_out_of_range at line 7, column date']],
    [change(3, ''), null, ['currency_is_missing at line 7, column currency']],
    [change(3, 'gold'), null, ['currency_is_unknown at line 7, column currency']],
    [change(2, ''), null, ['amount_is_missing at line 7, column amount']],
    [change(2, 'a lot'), null, ['amount_is_unreadable at line 7, column amount']],
    [change(2, '1,505'), null, ['amount_has_too_many_digits at line 7, column amount']],
    [change(2, '9'.repeat(14)), null, ['amount_is_too_large at line 7, column amount']],
    [change(2, '£ 5'), null, ['currency_contradicts_its_sign at line 7, column amount']],
    [change(0, ' '), null, ['id_is_missing at line 7, column id']],
    [change(0, 'x'.repeat(201)), null, ['id_is_too_long at line 7, column id']],
    [change(4, 'x'.repeat(501)), null, ['name_is_too_long at line 7, column customer']],
    [
      ['', '', '', '', '', ''],
      null,
      [
        'date_is_missing at line 7, column date',
        'currency_is_missing at line 7, column currency',
        'id_is_missing at line 7, column id',
      ],
    ],
  ];

test.each(faulty)('%j (%s)', (cells, fault, expected) => {
  expect(check(cells, fault)).toEqual(expected);
});

test('every refusal of a row has its case', () => {
  const seen = new Set(faulty.flatMap(([, , expected]) => expected.map((text) => text.split(' ')[0])));
  const codes = Object.keys(rowRefusals).filter((code) => code !== 'row_cannot_be_read');
  expect(codes.filter((code) => !seen.has(code))).toEqual([]);
});

test('empty cells too many are no fault', () => {
  expect(check([...good, '', ' '])).toEqual([]);
});

test('the same date twice is read twice, and a bad one between does not linger', () => {
  const parse = rowParser(reading, header);
  expect(parse(record(good)).ok).toBe(true);
  expect(parse(record(change(1, 'x'))).ok).toBe(false);
  expect(parse(record(good)).ok).toBe(true);
});

test('values are shown short', () => {
  const sale = rowParser(reading, header)(record(change(2, 'x'.repeat(300))));
  expect(sale.ok ? '' : sale.refusal.faults?.[0]?.values?.value).toBe(`${'x'.repeat(60)}…`);
});

test.each([
  ['  A \t B\n', 'A B'],
  ['A\u00a0B', 'A B'],
  ['\u3000甲 ', '甲'],
  ["'=SUM(A1)", '=SUM(A1)'],
  ["'t Hoekje", "'t Hoekje"],
  ['=1+1', '=1+1'],
])('the name in %j is %j', (cell, name) => {
  expect(nameIn(cell)).toBe(name);
});
