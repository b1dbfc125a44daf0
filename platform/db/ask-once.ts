import { rowsAs, type SqlValue, type Transaction } from './pool.ts';

/**
 * The same transaction, which asks the database each question once: where several capabilities look at the same rows for one
 * answer, what was read is shared. For reading alone, and not where something
 * is asked twice to see whether it has changed: a question asked before gets the same answer.
 */
export function askOnce(tx: Transaction): Transaction {
  const asked = new Map<string, Promise<unknown>>();
  return {
    async query<Row extends object>(sql: string, values: readonly SqlValue[] = []) {
      const key = JSON.stringify([sql, values], (_, value) =>
        typeof value === 'bigint' ? { whole: String(value) } : value,
      );
      const answer = asked.get(key) ?? tx.query(sql, values);
      asked.set(key, answer);
      return [...rowsAs<Row>(await answer)];
    },
    execute: tx.execute,
  };
}
