import type { Id } from '#kernel/id.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadDocuments } from './store.ts';

/** Events by their ids as they were given, for settlement, which needs them whole; nobody is shown these. */
export async function givenEvents(
  tx: Transaction,
  alliance: Id,
  ids: readonly string[],
): Promise<readonly JsonObject[]> {
  if (ids.length === 0) return [];
  const rows = await loadDocuments(tx, alliance, [...new Set(ids)]);
  return rows.map(({ document: { party: _, receivedAt: __, ...given } }) => given);
}
