import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, readJson } from './read-json.ts';

describe('reading JSON', () => {
  it('gives what JSON.parse gives, for any document and however it is laid out', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 2 }), fc.constantFrom(0, 2, '\t'), (text, space) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, space);
        const read = readJson(laidOut);
        expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(laidOut)));
      }),
      { numRuns: 50 },
    );
  });

  it('takes nothing that JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '01',
      '-',
      'null',
      'nul',
      '"',
      '\\',
      ' ',
      '\n',
      '１',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const text = list.join('');
        if (!readJson(text).ok) return;
        expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'json_unfinished', 1, 1],
    ['{"a": 1,\n "b": }', 'json_unexpected', 2, 7],
    ['{"a": 1,\n}', 'json_comma_too_many', 1, 8],
    ['[1, 2,]', 'json_comma_too_many', 1, 6],
    ['{"a": 1,\n "a": 2}', 'json_key_twice', 2, 2],
    ['{"a": 1', 'json_unfinished', 1, 8],
    ['{"a": "x\n"}', 'json_unfinished', 1, 9],
    ['{a: 1}', 'json_unexpected', 1, 2],
    ['{"a": １}', 'json_unexpected', 1, 7],
    ['{"a": 1} x', 'json_unexpected', 1, 10],
    ['["\\x"]', 'json_unexpected', 1, 3],
    ['[01]', 'json_unexpected', 1, 2],
    ['“a”', 'json_unexpected', 1, 1],
    [`${'['.repeat(100_000)}`, 'json_too_deep', 1, 102],
  ])('%.30s is refused with its line and column', (text, code, line, column) => {
    expect(readJson(text)).toMatchObject({ ok: false, fault: { code, values: { line, column } }, line });
  });

  it('forgives a byte order mark, and keeps __proto__ as a member like any other', () => {
    const read = readJson('\uFEFF{"__proto__": {"polluted": true}}');
    expect(read.ok && Object.keys(Object(read.value))).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('knows the line of each place, and that of what holds it where there is none', () => {
    const read = readJson('{\n "shares": [\n  {"split":\n   {"soft": "1"}}\n ],\n "odd key": 1\n}');
    if (!read.ok) expect.fail('it is JSON');
    expect([
      lineOf(read.lines, 'shares[0].split.soft'),
      lineOf(read.lines, 'shares[0].split.hard'),
      lineOf(read.lines, 'shares[0].tiers.per'),
      lineOf(read.lines, '["odd key"]'),
      lineOf(read.lines, 'payout'),
    ]).toEqual([4, 4, 3, 6, 1]);
  });

  it('reads files of many megabytes', () => {
    const text = JSON.stringify(
      Array.from({ length: 20_000 }, (_, index) => ({ id: `event-${index}`, at: index })),
      null,
      1,
    );
    expect(readJson(text).ok).toBe(true);
    expect(readJson(JSON.stringify('x'.repeat(12_000_000))).ok).toBe(true);
  });
});
