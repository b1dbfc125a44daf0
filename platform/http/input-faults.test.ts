import { expect, it } from 'vitest';
import { z } from 'zod';
import { inputFaults } from './input-faults.ts';

const seed = z.coerce.number().int().max(Number.MAX_SAFE_INTEGER);
const count = z.coerce.number().int().max(100);

it.each([
  ['that no program can count to', seed, String(Number.MAX_SAFE_INTEGER)],
  ['of its own', count, '100'],
])('a number beyond a bound %s is one fault, with that bound', (_, schema, bound) => {
  const parsed = schema.safeParse('99999999999999999999', { reportInput: true });
  expect(inputFaults('query', parsed.error?.issues ?? [])).toEqual([
    { path: 'query', code: 'field_value_most', values: { bound } },
  ]);
});
