import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bigintArray, integerArray } from '#platform/db/binary-array.ts';
import { arrayText } from '#platform/db/pool.ts';
import { openTestProgram, type TestProgram } from './test-program.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

it('a list written as an array is read by PostgreSQL as the list it was', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', '')),
    fc.constantFrom('', 'NULL', 'null', '"', '\\', '{}', ',', ' a ', '\\"', 'Bình Dương', '苏州'),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (values) => {
      const { rows } = await program.services.database.untenanted('select $1::text[] as read', [
        arrayText(values),
      ]);
      expect(rows[0]?.read).toEqual(values);
    }),
    { numRuns: 200 },
  );
});

it('lists of whole numbers sent as bytes are read by PostgreSQL as the numbers they were', async () => {
  const { database } = program.services;
  const small = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer());
  const any = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer(),
    fc.constantFrom(0, -1, 2 ** 32, -(2 ** 32), 2 ** 32 - 1, -(2 ** 32) - 1),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(small), fc.array(any), async (integers, bigints) => {
      const { rows } = await database.untenanted(
        'select $1::integer[]::text[] as integers, $2::bigint[]::text[] as bigints',
        [integerArray(integers), bigintArray(bigints)],
      );
      expect(rows).toEqual([{ integers: integers.map(String), bigints: bigints.map(String) }]);
    }),
    { numRuns: 300 },
  );
  for (const beyond of [2n ** 63n, -(2n ** 63n) - 1n]) expect(() => bigintArray([beyond])).toThrow();
});
