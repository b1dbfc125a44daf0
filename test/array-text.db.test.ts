import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
