import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTexts, sortRows } from './arrange-rows.ts';
import type { Column } from './column.ts';

interface Row {
  readonly name: string | null;
  readonly amount: string | null;
}

const name: Column<Row> = { id: 'name', header: 'Name', kind: 'text', value: (row) => row.name };
const amount: Column<Row> = {
  id: 'amount',
  header: 'Amount',
  kind: 'money',
  value: (row) => (row.amount === null ? null : { amount: row.amount, currency: 'USD' }),
};

const rowsOf = (names: readonly (string | null)[]): Row[] =>
  names.map((one) => ({ name: one, amount: null }));
const namesOf = (rows: readonly Row[]) => rows.map((row) => row.name);

describe('sorting', () => {
  it('follows the language, numbers within names, and leaves absent ones last', () => {
    const rows = rowsOf(['Öl 10', null, 'Öl 9', 'Zoe', 'apple']);
    expect(namesOf(sortRows(rows, name, 'ascending', 'en'))).toEqual(['apple', 'Öl 9', 'Öl 10', 'Zoe', null]);
    expect(namesOf(sortRows(rows, name, 'descending', 'en'))).toEqual([
      'Zoe',
      'Öl 10',
      'Öl 9',
      'apple',
      null,
    ]);
    expect(namesOf(sortRows(rowsOf(['张', '李', '阿']), name, 'ascending', 'zh-CN'))).toEqual([
      '阿',
      '李',
      '张',
    ]);
  });

  it('sorts amounts as numbers and keeps equal ones as they stood', () => {
    const rows: Row[] = [
      { name: 'a', amount: '9.00' },
      { name: 'b', amount: '10.00' },
      { name: 'c', amount: '9.00' },
      { name: 'd', amount: '-3.50' },
    ];
    expect(namesOf(sortRows(rows, amount, 'ascending', 'en'))).toEqual(['d', 'a', 'c', 'b']);
    expect(namesOf(sortRows(rows, amount, 'descending', 'en'))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('keeps natural order in lists of any length', () => {
    const rows = rowsOf(Array.from({ length: 12_000 }, (_, index) => `Customer ${12_000 - index}`));
    expect(namesOf(sortRows(rows, name, 'ascending', 'en')).slice(0, 3)).toEqual([
      'Customer 1',
      'Customer 2',
      'Customer 3',
    ]);
  });

  it('never loses or doubles a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.string())),
        fc.constantFrom('ascending', 'descending'),
        (names, direction) => {
          const rows = rowsOf(names);
          const sorted = sortRows(rows, name, direction, 'nl');
          expect(sorted).toHaveLength(rows.length);
          expect(new Set(sorted)).toEqual(new Set(rows));
        },
      ),
    );
  });
});

it('searches names without marks, figures plain and as written', () => {
  const [text] = searchTexts([{ name: 'Đà Nẵng', amount: '1200.50' }], [name, amount], 'nl');
  expect(text).toContain('da nang');
  expect(text).toContain('1200.50');
  expect(text).toContain('1.200,50');
});
