import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import * as store from './store.ts';

/** Names of people by id, for showing who did what; ids that are gone are left out. */
export function namesOf(tx: Transaction, people: readonly Id[]): Promise<Map<Id, string>> {
  return store.namesOf(tx, people);
}
