import { expect, it } from 'vitest';
import { askOnce } from './ask-once.ts';
import type { Transaction } from './pool.ts';

it('asks each question once, and gives everybody a list of their own', async () => {
  const sent: string[] = [];
  const tx: Transaction = {
    async query(sql, values) {
      sent.push(`${sql} ${String(values)}`);
      return [];
    },
    execute: async () => 0,
  };
  const once = askOnce(tx);
  const [first, second] = await Promise.all([
    once.query('select 1', ['a', 1n]),
    once.query('select 1', ['a', 1n]),
  ]);
  await once.query('select 1', ['a', 2n]);
  await once.query('select 1', ['a', '2n']);
  expect(sent).toEqual(['select 1 a,1', 'select 1 a,2', 'select 1 a,2n']);
  expect(first).toEqual(second);
  expect(first).not.toBe(second);
});
