import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { type TextBytes, textBytes } from './text-bytes.ts';

const readAll = (text: TextBytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.view());

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.string({ maxLength: 100 }),
  fc.constantFrom(
    '',
    'a"b',
    'a\\b',
    '\n',
    '\u0000',
    '~',
    '\u007f',
    '\u0080',
    '\ufeff',
    'Bình Dương',
    '苏州',
    '😀',
  ),
);
const anyWhole = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.constantFrom(0, -0, 9, 10, -10, 99_999, 2 ** 52, -(2 ** 52), 2 ** 53 - 1, 1 - 2 ** 53, 0n),
);

describe('text as bytes', () => {
  it('is the UTF-8 of its pieces, however little room there was at first', () => {
    const piece = fc.oneof(
      anyText.map((text) => ({ add: (to: TextBytes) => to.add(text), means: text })),
      anyText.map((text) => ({ add: (to: TextBytes) => to.addQuoted(text), means: canonicalJson(text) })),
      anyWhole.map((whole) => ({ add: (to: TextBytes) => to.addWhole(whole), means: String(whole) })),
      anyText.map((text) => ({
        add: (to: TextBytes) => to.addBytes(new TextEncoder().encode(text)),
        means: text,
      })),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 300 }), (pieces, room) => {
        const text = textBytes(room);
        for (const { add } of pieces) add(text);
        const whole = pieces.map(({ means }) => means).join('');
        expect(readAll(text)).toBe(whole);
        expect(text.length()).toBe(new TextEncoder().encode(whole).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be cut, cleared and gone on with', () => {
    const text = textBytes(2);
    text.add('one');
    text.add('two');
    text.cutTo(3);
    text.add('.');
    expect(readAll(text)).toBe('one.');
    text.clear();
    expect(readAll(text)).toBe('');
    text.addQuoted('3');
    expect(readAll(text)).toBe('"3"');
  });

  it('refuses half of a pair where JSON would hide it', () => {
    expect(() => textBytes().addQuoted('\ud800')).toThrow();
  });
});
