import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, plainCell } from '#kernel/csv.ts';
import { type CsvRecord, csvReader } from './csv-reader.ts';

function read(chunks: readonly string[], separator = ',', limit = 1000): readonly CsvRecord[] | string {
  const reader = csvReader(separator, limit);
  const records: CsvRecord[] = [];
  for (const step of [...chunks.map((chunk) => () => reader.push(chunk)), () => reader.end()]) {
    const answer = step();
    if (!answer.ok) return `${answer.refusal.code} ${answer.refusal.path}`;
    records.push(...answer.value);
  }
  return records;
}

function cells(text: string, separator = ','): unknown {
  const records = read([text], separator);
  return typeof records === 'string' ? records : records.map((record) => record.cells);
}

test.each<[string, string, string[][]]>([
  [
    'plain',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no last line break',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CRLF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CR alone',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['quotes', '"a","b,c"\n', [['a', 'b,c']]],
  ['doubled quotes', '"a ""b"" c"\n', [['a "b" c']]],
  ['line break in quotes', '"a\r\nb",c\n', [['a\r\nb', 'c']]],
  [
    'empty cells',
    ',,\n"",,x\n',
    [
      ['', '', ''],
      ['', '', 'x'],
    ],
  ],
  ['quote within a bare cell', '5" pipe,b\n', [['5" pipe', 'b']]],
  ['empty lines are no records', '\n\na\n\n\r\nb\n', [['a'], ['b']]],
  ['a quoted empty cell is one', '""\n', [['']]],
  ['a separator at the very end', 'a,', [['a', '']]],
])('%s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('other separators', () => {
  expect(cells('a;b,c\n', ';')).toEqual([['a', 'b,c']]);
  expect(cells('a\tb\n', '\t')).toEqual([['a', 'b']]);
});

test('lines are counted through quoted line breaks', () => {
  const records = read(['h\n"a\nb"\r\n\nc\n"d\r\ne"\nf']);
  expect(typeof records === 'string' ? records : records.map(({ line }) => line)).toEqual([1, 2, 5, 6, 8]);
});

test.each([
  ['a line over the limit', ['a,b\n', 'x'.repeat(600), 'x'.repeat(600), '\n'], 'line_is_too_long line 2'],
  ['a line over the limit in one chunk', [`${'x'.repeat(1200)}\nb\n`], 'line_is_too_long line 1'],
  ['an open quote', ['a,b\n1,"2\n3,4\n'], 'quote_is_not_closed line 2'],
])('%s is refused with its line', (_, chunks, expected) => {
  expect(read(chunks)).toBe(expected);
});

test('an endless line is refused long before it is read', () => {
  const reader = csvReader(',', 1_000_000);
  let pushed = 0;
  while (reader.push('x'.repeat(65_536)).ok) pushed += 1;
  expect(pushed).toBe(15);
});

test.each([
  ['a,b\n"x"y,2\n', 'row_has_text_after_a_quote', 2],
  ['a,b\n1,2\n1,\0\n3,4\n', 'row_has_nul_characters', 3],
  ['a,b\n1,2\n1,\uFFFD\n3,4\n', 'row_has_unreadable_characters', 3],
])('%j has a faulty record and goes on', (text, fault, line) => {
  const records = read([text]);
  if (typeof records === 'string') throw new Error(records);
  expect(records.filter((record) => record.fault !== null)).toMatchObject([{ fault, line }]);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', '\n', '\r', ' ', '=', "'", '1') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

test('what is written is read back, whatever the chunks', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(40), { maxLength: 8 }), (rows, cuts) => {
      const text = rows.map((row) => csvLine(row)).join('');
      const chunks: string[] = [];
      let from = 0;
      for (const cut of cuts) {
        chunks.push(text.slice(from, from + cut));
        from += cut;
      }
      chunks.push(text.slice(from));
      const records = read(chunks);
      const whole = read([text]);
      expect(records).toEqual(whole);
      const back =
        typeof records === 'string' ? records : records.map((record) => record.cells.map(plainCell));
      expect(back).toEqual(rows);
    }),
  );
});

test('any text at all is read alike whatever the chunks', () => {
  const wild = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\0'), maxLength: 60 });
  fc.assert(
    fc.property(wild, fc.nat(60), (text, cut) => {
      expect(read([text.slice(0, cut), text.slice(cut)])).toEqual(read([text]));
    }),
    { numRuns: 500 },
  );
});
