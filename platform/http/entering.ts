import type { Transaction } from '../db/pool.ts';
import type { Enter } from './serve.ts';

/**
 * For reading what no longer changes, in an answer that takes long: every statement enters by itself, so that nothing is
 * held while the reader's line is slow, and a right that ends ends the answer.
 */
export function entering(enter: Enter): Transaction {
  return {
    query: (sql, values) => enter((tx) => tx.query(sql, values)),
    execute: (sql, values) => enter((tx) => tx.execute(sql, values)),
  };
}
