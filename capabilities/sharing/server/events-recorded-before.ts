import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadRecordedBefore } from './store.ts';

const atOnce = 5000;

/**
 * The events of an alliance that were recorded before a moment, whole and as they were given, in the order in which
 * settlement takes them, some thousands at a time. For settling alone: what leaves the program is shown by
 * `eventsShownBefore`.
 */
export async function* eventsRecordedBefore(
  tx: Transaction,
  alliance: Id,
  before: Instant,
): AsyncGenerator<readonly JsonObject[]> {
  for await (const documents of eventsInParts(tx, alliance, before)) {
    yield documents.map(({ party: _, receivedAt: __, ...given }) => given);
  }
}

/** The same as they are kept, with `party` and `receivedAt`. */
export async function* eventsInParts(
  tx: Transaction,
  alliance: Id,
  before: Instant,
): AsyncGenerator<readonly JsonObject[]> {
  let after: string | null = null;
  do {
    const page = await loadRecordedBefore(tx, alliance, before, after, atOnce);
    if (page.length > 0) yield page.map(({ document }) => document);
    after = page.length === atOnce ? (page.at(-1)?.id ?? null) : null;
  } while (after !== null);
}
