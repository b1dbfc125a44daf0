import { expect, test } from 'vitest';
import { splitRows } from './split-rows.ts';

const two = [
  ['candidate', 'fit'],
  ['A', '8'],
];

test.each([
  { what: 'commas', text: 'candidate,fit\nA,8', rows: two },
  { what: 'one column of scores behind a tab', text: 'candidate\tfit\nA\t8\n', rows: [...two, ['']] },
  { what: 'one column of scores behind a bar', text: 'candidate|fit\nA|8\n', rows: [...two, ['']] },
  { what: 'semicolons and decimal commas', text: 'candidate;fit\nA;7,5', rows: [two[0], ['A', '7,5']] },
  { what: 'the separator that the first line names', text: 'sep=;\r\ncandidate;fit\r\nA;8', rows: two },
  { what: 'a byte order mark', text: '\uFEFFcandidate,fit\nA,8', rows: two },
  {
    what: 'lines that end in different ways',
    text: 'candidate,fit\r\nA,8\nB,9\rC,7',
    rows: [...two, ['B', '9'], ['C', '7']],
  },
  { what: 'a name of two lines', text: 'candidate,fit\r\n"A\r\n& Co",8', rows: [two[0], ['A\n& Co', '8']] },
  { what: 'blank rows, which count', text: 'candidate,fit\n\nA,8', rows: [two[0], [''], ['A', '8']] },
])('reads $what', ({ text, rows }) => {
  expect(splitRows(text)).toEqual({ ok: true, value: rows });
});

test('a quote that is never closed is refused with its row, for it swallows the rows below', () => {
  expect(splitRows('candidate,fit,evidence\nA,8,fine\nB,7,"a letter\nC,9,\n')).toEqual({
    ok: false,
    refusal: { code: 'quote_is_not_closed', path: 'row 3', values: { row: 3 } },
  });
});
