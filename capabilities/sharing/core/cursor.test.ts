import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

it('gives back the place it was made of', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 2n ** 53n }), (sequence) => {
      expect(readCursor(writeCursor(sequence))).toBe(sequence);
    }),
  );
});

it.each(['', 'e', 'e1', 'x12', 'e12', '5', 'eZZ', `e${'z'.repeat(14)}`])('“%s” is none of ours', (text) => {
  expect(readCursor(text)).toBeNull();
});
