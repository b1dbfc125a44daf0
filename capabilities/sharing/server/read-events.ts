import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type JsonObject, member } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ReadyJson, readyJson } from '#platform/http/ready-json.ts';
import { readCursor, writeCursor } from '../core/cursor.ts';
import { type ReadingRules, showEvent } from '../core/show-event.ts';
import { type Reader, readingRules } from './reading-rules.ts';
import { refusedPartner } from './refused-partner.ts';
import { type BoundRow, type EventFilter, type PageQuery, pageOfEvents, pageOfShown } from './store.ts';

export interface ReadQuery extends EventFilter {
  readonly order: 'oldest' | 'newest';
  readonly cursor?: string | undefined;
  readonly limit: number;
}

function pageQuery({ order, cursor, limit, ...filter }: ReadQuery): PageQuery {
  return { filter, order, after: cursor === undefined ? null : readCursor(cursor), limit };
}

/**
 * A page of events as JSON text, where no side holds anything back; else `null`. Its one statement is sent at once;
 * nothing may be waited for before it.
 */
export async function readEventsAtOnce(
  tx: Transaction,
  alliance: Id,
  query: ReadQuery,
): Promise<Decision<ReadyJson> | null> {
  const page = await pageOfEvents(tx, alliance, pageQuery(query));
  const refused = refusedPartner(page.parties, query.partner);
  if (refused !== null) return refused;
  if (page.bound) return null;
  const isLast = page.found <= query.limit;
  const events = isLast ? (page.events ?? '') : firstLines(page.events ?? '');
  const last =
    page.last === null
      ? (query.cursor ?? null)
      : writeCursor(isLast ? page.last : before(page.last, query.order));
  return accept(pageText(events, isLast, last));
}

function pageText(events: string, isLast: boolean, last: string | null, more = ''): ReadyJson {
  const position = JSON.stringify(last);
  return readyJson(`{"events":[${events}],"next":${isLast ? null : position},"last":${position}${more}}`);
}

/** A page of events as a reader may see them; that there is such an alliance and side was seen before. */
export async function readEvents(
  tx: Transaction,
  alliance: Id,
  reader: Reader,
  query: ReadQuery,
): Promise<Decision<ReadyJson>> {
  const rules = await readingRules(tx, alliance, reader);
  const found = await pageOfShown(tx, alliance, pageQuery(query), rules);
  const isLast = found.length <= query.limit;
  const rows = isLast ? found : found.slice(0, -1);
  const events = rows.flatMap((row) => shownText(row, rules, query)).join(',\n');
  const last = rows.at(-1)?.sequence;
  const more = rules.of.size === 0 ? '' : `,"heldBackBy":${JSON.stringify([...rules.of.keys()])}`;
  return accept(
    pageText(events, isLast, last === undefined ? (query.cursor ?? null) : writeCursor(last), more),
  );
}

/** The event as text, as it is kept where nothing of it is held back; none where it is not to be listed. */
function shownText({ text, sale }: BoundRow, rules: ReadingRules, filter: EventFilter): readonly string[] {
  const kept: JsonObject = JSON.parse(text);
  const { event, withheld, listed } = showEvent(kept, rules, () => sale ?? undefined);
  if (!listed || !matches(event, 'product', filter) || !matches(event, 'channel', filter)) return [];
  return [withheld.length === 0 ? text : JSON.stringify({ ...event, withheld })];
}

/** What is held back is not found by its value either. */
function matches(event: JsonObject, field: 'product' | 'channel', filter: EventFilter): boolean {
  return filter[field] === undefined || member(event, field) === filter[field];
}

/** Places have no gaps, so the last event of the page is next to the one that was found beyond it. */
function before(sequence: bigint, order: ReadQuery['order']): bigint {
  return order === 'oldest' ? sequence - 1n : sequence + 1n;
}

/** Without the last event: it only told that more follow. JSON text holds no line break of its own. */
function firstLines(events: string): string {
  return events.slice(0, Math.max(0, events.lastIndexOf(',\n')));
}
