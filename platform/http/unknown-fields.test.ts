import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unknownFields } from './unknown-fields.ts';

const item = z.object({ amount: z.string(), tax: z.string().optional() });
const schema = z.object({
  name: z.string(),
  clauses: z.partialRecord(z.enum(['scope', 'exit']), z.object({ text: z.string() })).optional(),
  items: z.array(item).default([]),
  closed: z.strictObject({ a: z.string() }).nullable().optional(),
  roles: z.record(z.string(), z.string()).optional(),
  either: z.union([z.string(), item]).optional(),
  email: z
    .object({ at: z.string() })
    .transform(({ at }) => at)
    .optional(),
  anything: z.unknown().optional(),
});
const good = { name: 'x' };

describe('unknown fields of an input', () => {
  it.each<[unknown, string[]]>([
    [good, []],
    [{ ...good, anything: { at: { all: [{}] } }, roles: { source: 'soft', 'any name': 'hard' } }, []],
    [{ ...good, nmae: 'x' }, ['body.nmae']],
    [{ ...good, items: [{ amount: '1' }, { amount: '1', taxx: '2' }] }, ['body.items[1].taxx']],
    [{ ...good, clauses: { scope: { text: '', txet: '' } } }, ['body.clauses.scope.txet']],
    [{ ...good, clauses: { scope: { text: '' }, scpoe: { text: '' } } }, ['body.clauses.scpoe']],
    [{ ...good, closed: { a: '', b: '' } }, ['body.closed.b']],
    [{ ...good, either: { amount: '1', of: '' } }, ['body.either.of']],
    [{ ...good, email: { at: '', on: '' } }, ['body.email.on']],
    [{ ...good, 'two words': 1, b: 2 }, ['body["two words"]', 'body.b']],
    [JSON.parse('{"name": "x", "__proto__": {}, "constructor": 1}'), ['body.__proto__', 'body.constructor']],
    // What is of another type altogether is a fault of its own, told by the shape.
    ['text', []],
    [null, []],
    [{ ...good, items: 'many' }, []],
  ])('of %j are %j', (given, paths) => {
    expect(unknownFields(schema, given, 'body').map(({ path }) => path)).toEqual(paths);
  });

  it('are told with what is known in that place', () => {
    expect(unknownFields(schema, { ...good, items: [{ amont: '1' }] }, 'body')).toEqual([
      { code: 'field_unknown', path: 'body.items[0].amont', values: { allowed: 'amount, tax' } },
    ]);
    expect(unknownFields(z.object({}), { limit: '3' }, 'query')).toEqual([
      { code: 'field_where_none_is', path: 'query.limit' },
    ]);
  });

  it('are not told without end', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1]));
    expect(unknownFields(schema, many, 'body')).toHaveLength(50);
  });
});
