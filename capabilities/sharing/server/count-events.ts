import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { countRecordedBefore } from './store.ts';

/** How many events of an alliance were recorded before a moment: as many as `eventsRecordedBefore` gives. */
export function countEvents(tx: Transaction, alliance: Id, before: Instant): Promise<number> {
  return countRecordedBefore(tx, alliance, before);
}
