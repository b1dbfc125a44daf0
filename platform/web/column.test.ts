import { describe, expect, it } from 'vitest';
import { type Column, cellText, csvCells, folded, onlyCurrency, sortValue } from './column.ts';

interface Row {
  readonly name: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
}

const name: Column<Row> = { id: 'name', header: 'Name', kind: 'text', value: (row) => row.name };
const amount: Column<Row> = { id: 'amount', header: 'Income', kind: 'money', value: (row) => row.amount };
const rows: readonly Row[] = [
  { name: 'Hải Phòng', amount: { amount: '1200.50', currency: 'USD' } },
  { name: 'Utrecht', amount: null },
];

describe('columns', () => {
  it('write values in the language and absent ones as a dash', () => {
    expect(rows.map((row) => cellText(amount, row, 'nl'))).toEqual(['1.200,50', '–']);
  });

  it('sort amounts as numbers', () => {
    expect(rows.map((row) => sortValue(amount, row))).toEqual([1200.5, null]);
  });

  it('name a currency once where it is the only one', () => {
    expect(onlyCurrency(amount, rows)).toBe('USD');
    expect(
      onlyCurrency(amount, [...rows, { name: 'x', amount: { amount: '1', currency: 'VND' } }]),
    ).toBeNull();
  });

  it('export plain decimals with the currency beside them', () => {
    expect(csvCells([name, amount], rows, 'currency')).toEqual({
      head: ['Name', 'Income', 'Income currency'],
      cells: [
        ['Hải Phòng', '1200.50', 'USD'],
        ['Utrecht', null, null],
      ],
    });
  });

  it('are searched without marks', () => {
    expect(folded('Đà Nẵng')).toBe('da nang');
  });
});
