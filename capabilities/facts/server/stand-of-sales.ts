import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadStandOfSales } from './store.ts';

/**
 * A text that is another one as soon as sales have come or rates were replaced: what is worked out from them may be used
 * again for as long as it stays the same. It is read before them, never after, so that it can only be too old.
 */
export function standOfSales(tx: Transaction, organisation: Id): Promise<string> {
  return loadStandOfSales(tx, organisation);
}
