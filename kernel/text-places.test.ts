import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPlaces } from './text-places.ts';

describe('places of texts', () => {
  it('are found as a map finds them', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('', 'a', 'A', 'á', '苏州', '😀', '\u007f', '\u0080', 'x'.repeat(64), 'x'.repeat(65)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat())), fc.array(text), (entries, asked) => {
        const [map, places] = [new Map(entries), textPlaces(entries.length)];
        for (const [key, place] of entries) places.set(key, place);
        for (const key of [...map.keys(), ...asked]) expect(places.get(key)).toBe(map.get(key));
      }),
    );
  });

  it('are found among texts that somebody chose so that all want the same slot', () => {
    const count = 100;
    const slots = 256;
    // As FNV-1a says it, which the slots go by.
    const slotOf = (text: string) => {
      let hash = 0x811c9dc5;
      for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
      return (hash ^ (hash >>> 15)) & (slots - 1);
    };
    const chosen: string[] = [];
    for (let number = 0; chosen.length < count; number += 1)
      if (slotOf(`sale ${number}`) === 7) chosen.push(`sale ${number}`);
    const places = textPlaces(count);
    chosen.forEach((text, place) => {
      places.set(text, place);
    });
    expect(chosen.map((text) => places.get(text))).toEqual(chosen.map((_, place) => place));
    expect(places.get('another')).toBeUndefined();
  });

  it('have room for as many texts as were named', () => {
    const places = textPlaces(1);
    places.set('one', 1);
    places.set('one', 2);
    expect(places.get('one')).toBe(2);
    expect(() => places.set('two', 2)).toThrow();
  });
});
