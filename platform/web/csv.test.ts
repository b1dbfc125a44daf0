import { expect, it } from 'vitest';
import { csvOf, harmless } from './csv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+84 90', "'+84 90"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-12.50', '-12.50'],
  ['Ånge', 'Ånge'],
])('%s is exported as %s', (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

it('quotes what holds separators and leaves absent values empty', () => {
  expect(
    csvOf(
      ['name', 'amount'],
      [
        ['A, "B"', '1.00'],
        ['C', null],
      ],
    ),
  ).toBe('\uFEFFname,amount\r\n"A, ""B""",1.00\r\nC,\r\n');
});
