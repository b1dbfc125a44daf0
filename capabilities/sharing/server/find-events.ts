import type { Id } from '#kernel/id.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ShownEvent, showEvent } from '../core/show-event.ts';
import { type Reader, readingRules } from './reading-rules.ts';
import { loadDocuments } from './store.ts';

/** Events by their ids as a reader is shown them, with `party` and `receivedAt` beside what was given. */
export async function findEvents(
  tx: Transaction,
  alliance: Id,
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownEvent>> {
  if (ids.length === 0) return new Map();
  const rules = await readingRules(tx, alliance, reader);
  const documents = await documentsOf(tx, alliance, ids);
  const sales = rules.of.size === 0 ? documents : await salesOf(tx, alliance, documents);
  return new Map(
    [...documents].map(([id, document]) => [id, showEvent(document, rules, (sale) => sales.get(sale))]),
  );
}

async function documentsOf(
  tx: Transaction,
  alliance: Id,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const rows = await loadDocuments(tx, alliance, [...new Set(ids)]);
  return new Map(rows.map(({ id, document }) => [id, document]));
}

/** The sales that refunds among the events name. */
export async function salesOf(
  tx: Transaction,
  alliance: Id,
  documents: ReadonlyMap<string, JsonObject>,
): Promise<ReadonlyMap<string, JsonObject>> {
  const named = [...documents.values()].flatMap(({ of }) => (typeof of === 'string' ? [of] : []));
  return named.length === 0 ? new Map() : documentsOf(tx, alliance, named);
}
