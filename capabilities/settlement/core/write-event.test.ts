import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsOf } from '#capabilities/sharing/core/event-kind.ts';
import { canonicalJson } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { textBytes } from '#kernel/text-bytes.ts';
import { writeEvent, writeKeptEvent } from './write-event.ts';

const names = [...new Set([...Object.values(fieldsOf).flat(), 'salt'])];

function written(write: typeof writeEvent, event: JsonObject): string {
  const text = textBytes();
  write(text, event);
  return new TextDecoder().decode(text.view());
}

it('writes any event as canonical JSON has it, whatever its members are and in whatever order', () => {
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.string({ unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.constantFrom('a"b', 'a\\b', '\n', '\u007f', 'Bình Dương', '苏州', '😀') },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.constantFrom(null, true, undefined) },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.constantFrom('source', 'close', 'b', 'a'), fc.constant('soft')),
    },
  );
  const key = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('taxx', '__proto__', '1', 'ä') },
  );
  const event: fc.Arbitrary<JsonObject> = fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: names.length })
    .map((members) => Object.fromEntries(members));
  fc.assert(
    fc.property(event, (given) => {
      expect(written(writeEvent, given)).toBe(canonicalJson(given));
      const kept = { party: 'soft', receivedAt: '2026-03-01T00:00:00Z', ...given };
      expect(written(writeKeptEvent, kept)).toBe(canonicalJson(given));
    }),
    { numRuns: 2000 },
  );
});
