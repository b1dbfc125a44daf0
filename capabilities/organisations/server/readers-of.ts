import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listReaders, type Reader } from './store.ts';

/** Whom of an organisation one can write to: its people with their addresses, each in their language. */
export function readersOf(tx: Transaction, organisation: Id): Promise<Reader[]> {
  return listReaders(tx, organisation);
}
