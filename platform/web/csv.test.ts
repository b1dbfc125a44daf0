import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('leaves no formula in a cell, and numbers as they are', () => {
  expect(csvOf(['=head'], [['\uFF1D1+1'], ["'=1"], ['-12.50'], [3]])).toBe(
    "\uFEFF'=head\r\n'\uFF1D1+1\r\n''=1\r\n-12.50\r\n3\r\n",
  );
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
