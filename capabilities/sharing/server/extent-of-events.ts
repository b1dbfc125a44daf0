import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { parseInstant } from '#kernel/instant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadEarliest, loadLastSequence } from './store.ts';

export interface ExtentOfEvents {
  /** The place of the last event; it grows with every event, so what was computed up to it holds while it stays. */
  readonly last: bigint;
  /** The earliest moment at which an event had both happened and been recorded, or `null` without events. */
  readonly earliest: () => Promise<Instant | null>;
}

export async function extentOfEvents(tx: Transaction, alliance: Id): Promise<ExtentOfEvents> {
  const last = await loadLastSequence(tx, alliance);
  return {
    last,
    earliest: async () => {
      const text = await loadEarliest(tx, alliance);
      return text === null ? null : parseInstant(text);
    },
  };
}
