import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Dimension } from '../core/fields.ts';
import * as store from './store.ts';

/** Which of these names stand in a company's sales. */
export async function knownNames(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set(names.length === 0 ? [] : await store.knownNames(tx, organisation, by, names));
}
