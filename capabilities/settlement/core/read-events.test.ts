import { describe, expect, test } from 'vitest';
import { parseRates, rateOn } from './rates.ts';
import { placeInFile, readEvents, readRates } from './read-events.ts';

describe('events from CSV', () => {
  const header = 'id,kind,at,amount,currency,collectedBy,tax,roles.source,roles.close';
  test('columns are fields, roles an object, empty cells absent fields', () => {
    const text = `\uFEFF${header}\r\ns1,sale,2026-03-05T10:00:00Z,1.00,EUR,hard,,soft,\r\n\r\np1,payment,2026-03-05T10:00:00Z,1.00,,,,,\r\n`;
    expect(readEvents(text, 'csv')).toEqual({
      ok: true,
      value: {
        items: [
          {
            id: 's1',
            kind: 'sale',
            at: '2026-03-05T10:00:00Z',
            amount: '1.00',
            currency: 'EUR',
            collectedBy: 'hard',
            roles: { source: 'soft' },
          },
          { id: 'p1', kind: 'payment', at: '2026-03-05T10:00:00Z', amount: '1.00' },
        ],
        lines: [2, 4],
      },
    });
  });

  test.each([';', '\t'])(
    'columns may be separated by %j, cells may be quoted and span lines',
    (separator) => {
      const text = `id;product\n1;"a ""b""\nc"\n2;d\n`.replaceAll(';', separator);
      expect(readEvents(text, 'csv')).toMatchObject({
        value: {
          items: [
            { id: '1', product: 'a "b"\nc' },
            { id: '2', product: 'd' },
          ],
          lines: [2, 4],
        },
      });
    },
  );

  test.each([
    ['', 'csv_without_header', 'line 1'],
    ['\n\n', 'csv_without_header', 'line 1'],
    ['kind,at\nsale,x\n', 'csv_without_header', 'line 1'],
    ['\nid,kind,id\n', 'csv_column_twice', 'line 2'],
    ['id,kind\n"1\n2",sale\n3,sale,more\n', 'csv_cells_not_as_header', 'line 4'],
    ['id,kind\n1\n', 'csv_cells_not_as_header', 'line 2'],
    ['id,kind\n1,"sale\n', 'csv_not_readable', 'line 2'],
    ['id,kind\n1,"sa"le"\n', 'csv_not_readable', 'line 2'],
  ])('%j: %s in %s', (text, code, path) => {
    expect(readEvents(text, 'csv')).toMatchObject({ ok: false, refusal: { code, path } });
  });
});

describe('events from JSON', () => {
  test('a text is one value, JSON lines are one a line', () => {
    expect(readEvents('[{"id":"a"}]', 'json')).toEqual({
      ok: true,
      value: { items: [{ id: 'a' }], lines: [] },
    });
    expect(readEvents('\uFEFF{"id":"a"}\r\n\n{"id":"b"}', 'jsonl')).toEqual({
      ok: true,
      value: { items: [{ id: 'a' }, { id: 'b' }], lines: [1, 3] },
    });
  });

  test.each([
    ['json', '', ''],
    ['json', '[{"id":}]', ''],
    ['jsonl', '{"id":"a"}\n{"id"\n', 'line 2'],
  ] as const)('%s %j is refused', (format, text, path) => {
    expect(readEvents(text, format)).toMatchObject({ ok: false, refusal: { code: 'text_not_json', path } });
  });

  test('a place in the list is a line of the file', () => {
    expect(placeInFile('[1].note', [1, 3])).toBe('line 3, note');
    expect(placeInFile('[1]', [1, 3])).toBe('line 3');
    expect(placeInFile('[1].note', [])).toBe('[1].note');
    expect(placeInFile('line 7', [1])).toBe('line 7');
  });
});

describe('rates', () => {
  const header = 'date,from,to,rate\n';
  const read = (text: string) => {
    const list = readRates(text);
    return parseRates(list.ok ? list.value.items : null);
  };

  test('the latest on or before the day holds, whatever the order of the rows', () => {
    const rates = read(`${header}2026-03-01,USD,EUR,0.9\n2026-01-01,USD,EUR,0.8\n2026-02-01,EUR,USD,7\n`);
    if (!rates.ok) throw new Error('the test gives rates');
    const on = (day: number) => rateOn(rates.value, 'USD', 'EUR', day)?.text;
    const march = Date.UTC(2026, 2, 1) / 86_400_000;
    expect([on(march - 60), on(march - 1), on(march), on(march + 1000)]).toEqual([
      undefined,
      '0.8',
      '0.9',
      '0.9',
    ]);
  });

  test.each([
    ['2026-02-30,USD,EUR,1', 'rate_row_not_valid', '[0].date'],
    ['2026-02-01,,EUR,1', 'rate_row_not_valid', '[0].from'],
    ['2026-02-01,USD,,1', 'rate_row_not_valid', '[0].to'],
    ['2026-02-01,USD,EUR,0', 'rate_row_not_valid', '[0].rate'],
    ['2026-02-01,USD,EUR,-1', 'rate_row_not_valid', '[0].rate'],
    ['2026-02-01,USD,EUR,1e3', 'rate_row_not_valid', '[0].rate'],
    ['2026-02-01,USD,EUR,1\n2026-02-01,USD,EUR,2', 'rate_given_twice', '[1]'],
  ])('%s: %s at %s', (row, code, path) => {
    expect(read(`${header}${row}\n`)).toMatchObject({ ok: false, refusal: { code, path } });
  });

  test.each([null, {}, [1], [null]])('%j are no rates', (list) => {
    expect(parseRates(list).ok).toBe(false);
  });

  test('a rate that is simply repeated is no fault', () => {
    expect(read(`${header}2026-02-01,USD,EUR,1\n2026-02-01,USD,EUR,1\n`).ok).toBe(true);
  });
});
