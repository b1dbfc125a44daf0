import { expect, test } from 'vitest';
import type { CsvRecord } from './csv-reader.ts';
import { convertAmount, readRates } from './rates.ts';

function records(text: string): readonly CsvRecord[] {
  return text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(','), fault: null }));
}

const rows =
  'date,from,to,rate\n2026-03-01,USD,EUR,0.90\n2026-02-01,USD,EUR,0.80\n2026-03-01,VND,EUR,0.000035';

test.each<[bigint, string, string, string, bigint | null]>([
  [10000n, 'USD', 'EUR', '2026-03-05', 9000n],
  [10000n, 'USD', 'EUR', '2026-03-01', 9000n],
  [10000n, 'USD', 'EUR', '2026-02-28', 8000n],
  [-5n, 'USD', 'EUR', '2026-03-05', -4n],
  [1000000n, 'VND', 'EUR', '2026-03-05', 3500n],
  [10000n, 'USD', 'EUR', '2026-01-31', null],
  [10000n, 'EUR', 'USD', '2026-03-05', null],
  [10000n, 'EUR', 'EUR', '2020-01-01', 10000n],
])('%s of %s in %s on %s is %s', (minor, from, to, date, expected) => {
  const rates = readRates(records(rows));
  if (!rates.ok) throw new Error(rates.refusal.code);
  expect(convertAmount(minor, from, to, date, rates.value)).toBe(expected);
});

test.each([
  ['date,from,rate\n', 'rates_lack_a_column', 'line 1'],
  ['date,from,to,rate\n2026-02-30,USD,EUR,1', 'rate_is_unreadable', 'line 2'],
  ['date,from,to,rate\n2026-03-01,USD,XYZ,1', 'rate_is_unreadable', 'line 2'],
  ['date,from,to,rate\n2026-03-01,USD,EUR,0', 'rate_is_unreadable', 'line 2'],
  [
    'date,from,to,rate\n2026-03-01,USD,EUR,1.0\n2026-03-01,USD,EUR,1\n2026-03-01,USD,EUR,1.1',
    'rate_is_given_twice',
    'line 4',
  ],
])('%j is refused', (text, code, path) => {
  expect(readRates(records(text))).toMatchObject({ refusal: { code, path } });
});
