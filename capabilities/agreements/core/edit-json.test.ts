import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#kernel/canonical-json.ts';
import { valueAt, withValueAt } from './edit-json.ts';

const document: Json = { a: { b: [1, { c: 'x' }] }, d: null };

it.each<[string, readonly (string | number)[], Json | undefined, Json]>([
  ['changes one value', ['a', 'b', 1, 'c'], 'y', { a: { b: [1, { c: 'y' }] }, d: null }],
  ['takes a member out', ['a', 'b'], undefined, { a: {}, d: null }],
  ['takes an item out', ['a', 'b', 0], undefined, { a: { b: [{ c: 'x' }] }, d: null }],
  ['adds an item', ['a', 'b', 2], 3, { a: { b: [1, { c: 'x' }, 3] }, d: null }],
  ['makes the way', ['e', 'f'], 'new', { a: { b: [1, { c: 'x' }] }, d: null, e: { f: 'new' } }],
  ['leaves what is not there', ['e', 'f'], undefined, { a: { b: [1, { c: 'x' }] }, d: null, e: {} }],
])('%s', (_, steps, value, after) => {
  expect(withValueAt(document, steps, value)).toEqual(after);
});

it('reads back what it wrote, and leaves everything else and its order', () => {
  const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'x y');
  const json = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    ),
  })).value;
  fc.assert(
    fc.property(json, fc.array(key, { minLength: 1, maxLength: 3 }), fc.string(), (before, steps, value) => {
      const after = withValueAt(before, steps, value);
      expect(valueAt(after, steps)).toBe(value);
      const back = valueAt(before, steps);
      if (back !== undefined)
        expect(JSON.stringify(withValueAt(after, steps, back))).toBe(JSON.stringify(before));
    }),
  );
  expect({}).not.toHaveProperty('x');
});
