import { expect, test } from 'vitest';
import { parseDecimal } from '#kernel/exact.ts';
import { rateText } from './rates.ts';
import { readRatesText } from './read-rates-text.ts';

test.each([
  ['commas', '\uFEFFdate,from,to,rate\r\n2026-03-01,USD,EUR,0.92\r\n'],
  ['semicolons and decimal commas', 'date;from;to;rate\n2026-03-01;USD;EUR;0,92\n'],
  ['cells pasted from a spreadsheet', 'Date\tFrom\tTo\tRate\n2026-03-01\tUSD\tEUR\t0.92'],
  ['a quoted decimal comma', 'date,from,to,rate\n2026-03-01,USD,EUR,"0,92"\n'],
])('reads %s', (_, text) => {
  const read = readRatesText(text);
  expect(read.ok && read.value.get('USD>EUR')).toEqual([
    { date: '2026-03-01', value: { numerator: 92n, denominator: 100n } },
  ]);
});

test.each([
  [' \n', 'file_is_empty'],
  ['date,from,to\n', 'rates_lack_a_column'],
  ['date,from,to,rate\n2026-13-01,USD,EUR,1', 'rate_is_unreadable'],
  ['date,from,to,rate\n2026-03-01,USD,EUR,"1', 'quote_is_not_closed'],
])('%j is refused', (text, code) => {
  expect(readRatesText(text)).toMatchObject({ refusal: { code } });
});

test.each(['1', '0.92', '24500.5', '0.0000357'])('%s is written as it was read', (text) => {
  const ratio = parseDecimal(text);
  expect(ratio === null ? null : rateText(ratio)).toBe(text);
});
