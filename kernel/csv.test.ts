import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, neutralCell, plainCell } from './csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
  ['-12.50', '-12.50'],
  ['+12,5', '+12,5'],
  ['12', '12'],
  ["'t Hoekje", "'t Hoekje"],
  ['Công ty =A', 'Công ty =A'],
  ['', ''],
])('%j is written as %j', (cell, written) => {
  expect(neutralCell(cell)).toBe(written);
});

test('cells are quoted where they must be', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ' h', '=i'])).toBe('a,"b,c","d""e","f\ng"," h",\'=i\r\n');
  expect(csvLine(['a,b', 'c;d'], ';')).toBe('a,b;"c;d"\r\n');
});

const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', '.', 'a', '＝') });

test('whatever is written comes back, and never begins a formula', () => {
  fc.assert(
    fc.property(fc.oneof(risky, fc.string()), (cell) => {
      const written = neutralCell(cell);
      expect(plainCell(written)).toBe(cell);
      expect(/^[=@\t\r＝＋－＠]/.test(written)).toBe(false);
    }),
  );
});
