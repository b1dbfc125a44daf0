/** Events as they come in, put in the order in which settlement takes them. */
import { type EventKind, eventKinds } from '#capabilities/sharing/core/event-kind.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { compareInstants, type Instant, parseInstant } from '#kernel/instant.ts';
import {
  isHashable,
  isObject,
  itemPath,
  type JsonObject,
  member,
  quoted,
  unhashablePlace,
} from '#kernel/json-places.ts';
import { type LocalDate, startOfPeriod } from '#kernel/local-date.ts';
import { localDateAt } from '#kernel/time-zone.ts';
import type { Explanation } from './sentences.ts';
import type { Terms } from './terms.ts';

/** Why an event cannot be applied, in the order in which it is checked. */
export const exceptionCodes = [
  'unknown-kind',
  'bad-time',
  'bad-amount',
  'unknown-party',
  'conflicting-duplicate',
  'outside-term',
  'missing-rate',
  'no-share-rule',
  'refund-without-sale',
  'currency-mismatch',
  'refund-exceeds-sale',
] as const;
export type ExceptionCode = (typeof exceptionCodes)[number];

export interface Exception {
  readonly event: string;
  readonly code: ExceptionCode;
  readonly detail: Explanation;
}

/** An event whose kind and times could be read; everything else of it is checked when its turn comes. */
export interface ReadEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** The local date of `at`. */
  readonly day: LocalDate;
  /** The first day of the period it belongs to: the one that holds the later of `at` and `recordedAt`. */
  readonly period: LocalDate;
  /** The first day of the period in which it was recorded. */
  readonly recordedIn: LocalDate;
  /** Whether the period in which it happened was over when it was recorded. */
  readonly late: boolean;
  /** The event as given; hashes are taken of this. */
  readonly given: JsonObject;
}

/** An event of unknown kind or time. Without a period it stands on every statement until it is mended. */
export interface UnreadEvent {
  readonly exception: Exception;
  /** Its place in the input; such events are listed in that order. */
  readonly index: number;
  readonly period: LocalDate | null;
  readonly recordedIn: LocalDate | null;
}

export interface EventBatch {
  /** In processing order. */
  readonly events: readonly ReadEvent[];
  /** In input order. */
  readonly unread: readonly UnreadEvent[];
}

export type EventsRefusal =
  | 'events_not_a_list'
  | 'event_not_an_object'
  | 'event_without_id'
  | 'event_cannot_be_hashed';

/** A list of events of unknown shape. Input that is no list, or an event without an id, is refused with its place. */
export function parseEvents(
  list: unknown,
  terms: Pick<Terms, 'timeZone' | 'period'>,
): Decision<EventBatch, EventsRefusal> {
  if (!Array.isArray(list)) return refuse('events_not_a_list', { path: '' });
  const events: ReadEvent[] = [];
  const unread: UnreadEvent[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const given: unknown = list[index];
    const path = itemPath('', index);
    if (!isHashable(given))
      return refuse('event_cannot_be_hashed', { path: unhashablePlace(given, path) ?? path });
    if (!isObject(given)) return refuse('event_not_an_object', { path });
    const id = member(given, 'id');
    if (typeof id !== 'string' || id === '') return refuse('event_without_id', { path });
    const read = readEvent(id, given, index, terms);
    if ('exception' in read) unread.push(read);
    else events.push(read);
  }
  return accept({ events: events.sort(inProcessingOrder), unread });
}

function readEvent(
  id: string,
  given: JsonObject,
  index: number,
  terms: Pick<Terms, 'timeZone' | 'period'>,
): ReadEvent | UnreadEvent {
  const at = readInstant(member(given, 'at'));
  const recorded = member(given, 'recordedAt');
  const recordedAt = recorded === undefined ? at : readInstant(recorded);
  const kind = eventKinds.find((known) => known === given.kind);
  if (at === null || recordedAt === null) {
    const exception = kind === undefined ? unknownKind(id, given) : badTime(id, given, at);
    return { exception, index, period: null, recordedIn: null };
  }
  const day = localDateAt(at, terms.timeZone);
  const happenedIn = startOfPeriod(day, terms.period);
  const recordedIn =
    recordedAt === at ? happenedIn : startOfPeriod(localDateAt(recordedAt, terms.timeZone), terms.period);
  const period = Math.max(happenedIn, recordedIn);
  if (kind === undefined) return { exception: unknownKind(id, given), index, period, recordedIn };
  return { id, kind, at, recordedAt, day, period, recordedIn, late: recordedIn > happenedIn, given };
}

function readInstant(value: Json | undefined): Instant | null {
  return typeof value === 'string' ? parseInstant(value) : null;
}

function unknownKind(id: string, given: JsonObject): Exception {
  const values = { kind: { text: quoted(member(given, 'kind')) }, known: { text: eventKinds.join(', ') } };
  return { event: id, code: 'unknown-kind', detail: [{ code: 'unknown_kind', values }] };
}

function badTime(id: string, given: JsonObject, at: Instant | null): Exception {
  const field = at === null ? 'at' : 'recordedAt';
  const values = { field: { text: field }, found: { text: quoted(member(given, field)) } };
  return { event: id, code: 'bad-time', detail: [{ code: 'bad_time', values }] };
}

/** By `recordedAt`, then `at`, then id; what is the same in all three stays in input order. */
export function inProcessingOrder(a: ReadEvent, b: ReadEvent): number {
  return (
    compareInstants(a.recordedAt, b.recordedAt) ||
    compareInstants(a.at, b.at) ||
    compareCodePoints(a.id, b.id)
  );
}

/** Texts by their Unicode code points, which is not how JavaScript compares them beyond U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** A surrogate stands for a code point above every other code unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}
