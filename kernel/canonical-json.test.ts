/** RFC 8785: the order of keys, numbers, and which characters are written how. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashText, type Json, wellFormed } from './canonical-json.ts';
import { unhashablePlace } from './json-places.ts';
import { runningHash, textChunks } from './text-chunks.ts';

describe('canonical JSON', () => {
  it.each<[Json, string]>([
    [{ b: 1, a: null, 10: true, 9: false }, '{"10":true,"9":false,"a":null,"b":1}'],
    [
      { '€': 1, '\r': 2, '\ufb33': 3, '😀': 4, '\u0080': 5, ö: 6 },
      '{"\\r":2,"\u0080":5,"ö":6,"€":1,"😀":4,"\ufb33":3}',
    ],
    [[1e21, 0.1, -0, 1.5e-7], '[1e+21,0.1,0,1.5e-7]'],
    ['\u001f "\\/\u007f é', '"\\u001f \\"\\\\/\u007f é"'],
    [{ a: undefined, b: [] }, '{"b":[]}'],
    [{}, '{}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('writes every text as JSON.stringify does, and refuses half of a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
      }),
    );
    expect(() => canonicalJson('\ud800')).toThrow();
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow();
    expect(wellFormed('\ud83d\ude00')).toBe(true);
  });

  it.each<[unknown, string | null]>([
    [{ a: [{ 'b c': '\ud800' }] }, 'a[0]["b c"]'],
    [{ '\ud800': 1 }, ''],
    [[1, Number.NaN], '[1]'],
    [{ a: { b: undefined } }, null],
    [() => 1, ''],
  ])('knows what it cannot write: %j at %s', (value, place) => {
    expect(unhashablePlace(value)).toBe(place);
  });
});

describe('texts in chunks', () => {
  it('hash as the whole text does, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(3), (texts, many) => {
        const all = Array.from({ length: 1 + many * 40 }, () => texts).flat();
        const [running, chunked] = [runningHash(), runningHash()];
        const chunks = textChunks(chunked.addChunk);
        for (const text of all) {
          running.add(text);
          chunks.add(text);
        }
        chunks.end();
        const hash = hashText(all.join(''));
        expect([running.finish(), chunked.finish()]).toEqual([hash, hash]);
      }),
    );
  });
});
