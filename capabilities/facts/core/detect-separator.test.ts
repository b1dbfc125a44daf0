import { expect, test } from 'vitest';
import { detectSeparator } from './detect-separator.ts';

test.each([
  ['comma', 'a,b,c\n1,2,3\n', ',', 'same_cells_in_every_row'],
  [
    'semicolon with decimal commas',
    'datum;bedrag\n5-3-2026;1,50\n6-3-2026;2,50\n',
    ';',
    'same_cells_in_every_row',
  ],
  ['tab', 'a\tb\n1\t2,5\n', '\t', 'same_cells_in_every_row'],
  ['pipe', 'a|b\n1|2\n', '|', 'same_cells_in_every_row'],
  ['separators in quotes', 'a;b\n"x,y,z";2\n"u,v";3\n', ';', 'same_cells_in_every_row'],
  ['one odd row', 'a,b\n1,2\n3,4\n5,6,7\n', ',', 'most_rows_agree'],
  ['named by Excel', 'sep=;\na;b\n1;2\n', ';', 'declared'],
  ['one column', 'a\n1\n', ',', 'one_column'],
  ['nothing', '', ',', 'one_column'],
])('%s', (_, text, separator, why) => {
  expect(detectSeparator(text)).toEqual({ separator, why });
});
