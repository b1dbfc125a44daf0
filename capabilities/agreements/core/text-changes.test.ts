import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textChanges } from './text-changes.ts';

const marks = { kept: '', gone: '-', new: '+' } as const;
const written = (before: string, after: string) =>
  textChanges(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);

it.each([
  ['the same', 'the same', ['the same']],
  ['', 'new', ['+new']],
  ['old', '', ['-old']],
  ['within 30 days', 'within 60 days', ['within ', '-30 ', '+60 ', 'days']],
  ['不得接触客户', '不得自行接触客户', ['不得', '+自行', '接触客户']],
  ['một hai ba', 'một ba', ['một ', '-hai ', 'ba']],
] as const)('“%s” to “%s”', (before, after, parts) => {
  expect(written(before, after)).toEqual(parts);
});

it('gives both texts back, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '客', '户', 'é', '😀') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textChanges(before, after);
      const of = (kind: 'gone' | 'new') =>
        parts.flatMap((part) => (part.kind === 'kept' || part.kind === kind ? [part.text] : [])).join('');
      expect(of('gone')).toBe(before);
      expect(of('new')).toBe(after);
      if (before === after) expect(parts.every(({ kind }) => kind === 'kept')).toBe(true);
    }),
  );
});

it('texts that differ in very many places are shown one after the other', () => {
  const many = (word: string) => `${word} `.repeat(2000);
  expect(textChanges(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
