import type { Id } from '#kernel/id.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadDocuments } from './store.ts';

/** Events by their ids, as they are shown: `party` and `receivedAt` beside what was given. */
export async function findEvents(
  tx: Transaction,
  alliance: Id,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  if (ids.length === 0) return new Map();
  const rows = await loadDocuments(tx, alliance, [...new Set(ids)]);
  return new Map(rows.map(({ id, document }) => [id, document]));
}
