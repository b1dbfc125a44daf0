import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareInstants, instantOfMillis, parseInstant } from './instant.ts';

const readable: readonly [text: string, millis: number, fraction: string][] = [
  ['1970-01-01T00:00:00Z', 0, ''],
  ['2026-03-05T10:00:00+01:00', Date.UTC(2026, 2, 5, 9), ''],
  ['2026-03-05T10:00+01:00', Date.UTC(2026, 2, 5, 9), ''],
  ['2026-03-05T10:00:00-0930', Date.UTC(2026, 2, 5, 19, 30), ''],
  ['2026-03-05T10:00:00+07', Date.UTC(2026, 2, 5, 3), ''],
  ['2024-02-29T23:59:59.1230Z', Date.UTC(2024, 1, 29, 23, 59, 59), '123'],
  ['2026-01-01T00:00:00,5Z', Date.UTC(2026, 0, 1), '5'],
  ['1969-12-31T23:59:59.000Z', -1000, ''],
];

test.each(readable)('%s is read exactly', (text, millis, fraction) => {
  expect(parseInstant(text)).toEqual({ seconds: millis / 1000, fraction });
});

test.each([
  '',
  'yesterday',
  '2026-03-05',
  '2026-03-05T10:00:00',
  '2026-03-05 10:00:00Z',
  '2026-02-29T10:00:00Z',
  '2026-04-31T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-00-01T10:00:00Z',
  '2026-01-00T10:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:60:00Z',
  '2026-01-01T10:00:60Z',
  '2026-01-01T10:00:00.Z',
  '2026-01-01T10:00:00+24:00',
  '2026-01-01T10:00:00+01:60',
  '2026-01-01T10:00:00Z[Europe/Amsterdam]',
  ' 2026-01-01T10:00:00Z',
])('“%s” is no instant', (text) => {
  expect(parseInstant(text)).toBeNull();
});

function order(a: string, b: string): number {
  const left = parseInstant(a);
  const right = parseInstant(b);
  if (left === null || right === null) throw new Error('the test gives instants');
  return Math.sign(compareInstants(left, right));
}

test('instants compare as instants, at every digit given', () => {
  expect(order('2026-01-01T10:00:00+01:00', '2026-01-01T09:00:00Z')).toBe(0);
  expect(order('2026-01-01T09:00:00.10Z', '2026-01-01T09:00:00.1Z')).toBe(0);
  expect(order('2026-01-01T09:00:00.0999999999999999999999Z', '2026-01-01T09:00:00.1Z')).toBe(-1);
  expect(order('2026-01-01T09:00:00.12Z', '2026-01-01T09:00:00.1Z')).toBe(1);
  expect(order('2026-01-01T09:00:00.9Z', '2026-01-01T09:00:01Z')).toBe(-1);
});

test('milliseconds of a clock are an instant', () => {
  expect(instantOfMillis(1_500)).toEqual(parseInstant('1970-01-01T00:00:01.5Z'));
  expect(instantOfMillis(-1)).toEqual(parseInstant('1969-12-31T23:59:59.999Z'));
});

test('the usual form is read as any other way to write the same moment', () => {
  const usual = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const digits = fc.stringMatching(/^(\.\d{0,12})?$/);
  const letter = fc.constantFrom('0', '2', '3', '9', '-', ':', '.', 'T', 'Z', ' ', '+', 'x', '٣');
  fc.assert(
    fc.property(usual, digits, fc.option(fc.tuple(fc.nat(24), letter)), (date, fraction, change) => {
      const text = date.toISOString().slice(0, 19) + fraction;
      const changed =
        change === null ? text : text.slice(0, change[0]) + change[1] + text.slice(change[0] + 1);
      expect(parseInstant(`${changed}Z`)).toEqual(parseInstant(`${changed}+00:00`));
    }),
    { numRuns: 5000 },
  );
});
