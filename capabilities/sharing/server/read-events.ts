import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ReadyJson, readyJson } from '#platform/http/ready-json.ts';
import { readCursor, writeCursor } from '../core/cursor.ts';
import { refusedPartner } from './refused-partner.ts';
import { type EventFilter, pageOfEvents } from './store.ts';

export interface ReadQuery extends EventFilter {
  readonly order: 'oldest' | 'newest';
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of events as JSON text. Its one statement is sent at once; nothing may be waited for before it. */
export async function readEvents(
  tx: Transaction,
  alliance: Id,
  { order, cursor, limit, ...filter }: ReadQuery,
): Promise<Decision<ReadyJson>> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const page = await pageOfEvents(tx, alliance, { filter, order, after, limit });
  const refused = refusedPartner(page.parties, filter.partner);
  if (refused !== null) return refused;
  const isLast = page.found <= limit;
  const events = isLast ? (page.events ?? '') : firstLines(page.events ?? '');
  const last =
    page.last === null ? (cursor ?? null) : writeCursor(isLast ? page.last : before(page.last, order));
  const position = JSON.stringify(last);
  return accept(readyJson(`{"events":[${events}],"next":${isLast ? null : position},"last":${position}}`));
}

/** Places have no gaps, so the last event of the page is next to the one that was found beyond it. */
function before(sequence: bigint, order: ReadQuery['order']): bigint {
  return order === 'oldest' ? sequence - 1n : sequence + 1n;
}

/** Without the last event: it only told that more follow. JSON text holds no line break of its own. */
function firstLines(events: string): string {
  return events.slice(0, Math.max(0, events.lastIndexOf(',\n')));
}
