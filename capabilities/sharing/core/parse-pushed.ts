/**
 * Reads what a side pushes: one event or a list of them. All that is wrong with their form is said at once, each fault
 * with its place; what depends on events pushed before is decided later (decide-push.ts).
 */
import { type Hash, hashJson, type Json, wellFormed } from '#kernel/canonical-json.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { compareInstants, type Instant, parseInstant } from '#kernel/instant.ts';
import {
  isHashable,
  isObject,
  itemPath,
  type JsonObject,
  member,
  memberPath,
  quoted,
} from '#kernel/json-places.ts';
import { type Currency, isCurrency, minorDigitsOf, parseMoney } from '#kernel/money.ts';
import { type EventKind, eventKinds, fieldsOf, ownerFieldOf } from './event-kind.ts';

/** Who pushes, and when. */
export interface Sender {
  /** Their own party in the alliance. */
  readonly party: string;
  /** All parties of the alliance. */
  readonly parties: readonly string[];
  readonly now: Instant;
}

export interface PushedEvent {
  readonly path: string;
  readonly id: string;
  readonly kind: EventKind;
  /** As given, with `kind` and the owner's field written in where they were left out. */
  readonly given: JsonObject;
  /** Of `given`: what tells a repeat from another event with the same id. */
  readonly givenHash: Hash;
  readonly at: Instant;
  readonly recordedAt: Instant | null;
  /** The calendar day that stands in `at`. */
  readonly day: string;
  readonly amount: string;
  /** `null` where the event names none: a refund has its sale's, a payment the settlement's. */
  readonly currency: Currency | null;
  /** A refund's sale. */
  readonly of: string | null;
}

/** So many events one call may bring. */
export const mostEvents = 10_000;
/** So many faults are listed; more would only be scrolled past. */
const mostFaults = 200;
const longestText = 200;
const mostRoles = 20;
const mostMinor = 10n ** 18n;
/** Instants are kept to the microsecond, within years that any program can read. */
const finestDigits = 6;
const earliest = -2_208_988_800;
const latest = 253_402_300_799;

type Note = (refusal: Refusal) => null;

export function parsePushed(
  body: unknown,
  sender: Sender,
): Decision<readonly PushedEvent[], 'invalid_input' | 'too_many_events'> {
  const isBatch = Array.isArray(body);
  const list: readonly unknown[] = isBatch ? body : [body];
  if (list.length > mostEvents) {
    return refuse('too_many_events', { path: 'body', values: { count: list.length, most: mostEvents } });
  }
  const faults: Refusal[] = [];
  const events: PushedEvent[] = [];
  for (const [index, item] of list.entries()) {
    const path = isBatch ? itemPath('body', index) : 'body';
    const event = readEvent(item, path, sender, (fault) => {
      faults.push(fault);
      return null;
    });
    if (event !== null) events.push(event);
    if (faults.length >= mostFaults) break;
  }
  return faults.length > 0
    ? refuse('invalid_input', { faults: faults.slice(0, mostFaults) })
    : accept(events);
}

function readEvent(item: unknown, path: string, sender: Sender, note: Note): PushedEvent | null {
  if (!isHashable(item)) return note({ code: 'text_not_storable', path });
  if (!isObject(item)) return note({ code: 'event_not_an_object', path });
  const named = member(item, 'kind') ?? 'sale';
  const kind = eventKinds.find((known) => known === named);
  if (kind === undefined) {
    const values = { found: quoted(named), known: eventKinds.join(', ') };
    return note({ code: 'kind_unknown', path: memberPath(path, 'kind'), values });
  }
  let faulty = false;
  const reading: Reading = {
    event: item,
    path,
    sender,
    note: (fault) => {
      faulty = true;
      return note(fault);
    },
  };
  const unknown = Object.keys(item).filter((key) => !fieldsOf[kind].includes(key));
  for (const name of unknown) {
    const allowed = fieldsOf[kind].join(', ');
    reading.note({ code: 'field_unknown', path: memberPath(path, name), values: { allowed } });
  }
  const id = readText(reading, 'id', 'needed');
  const times = readTimes(reading);
  const money = readMoney(reading, kind);
  readParties(reading, kind);
  for (const field of ['product', 'region', 'channel', 'customer']) readText(reading, field, 'optional');
  const of = kind === 'refund' ? readText(reading, 'of', 'needed') : null;
  if (kind === 'cost') readText(reading, 'category', 'needed');
  if (faulty || id === null || times === null || money === null) return null;
  const given = withDefaults(item, kind, sender.party);
  return { path, id, kind, given, givenHash: hashJson(given), ...times, ...money, of };
}

interface Reading {
  readonly event: JsonObject;
  readonly path: string;
  readonly sender: Sender;
  readonly note: Note;
}

/** A refund's owner is not written in here: by the law it is its sale's collector, who is looked up later. */
function withDefaults(event: JsonObject, kind: EventKind, party: string): JsonObject {
  const owner = kind === 'refund' ? {} : { [ownerFieldOf[kind]]: member(event, ownerFieldOf[kind]) ?? party };
  return { ...event, kind, ...owner };
}

function readText(
  { event, path, note }: Reading,
  field: string,
  needed: 'needed' | 'optional',
): string | null {
  const value = member(event, field);
  const place = memberPath(path, field);
  if (value === undefined || value === '') {
    return needed === 'needed' || value === '' ? note({ code: 'field_required', path: place }) : null;
  }
  if (typeof value !== 'string') {
    return note({ code: 'field_wrong_type', path: place, values: { expected: 'string' } });
  }
  if (value.length > longestText) {
    return note({ code: 'field_length_most', path: place, values: { bound: longestText } });
  }
  return storable(value) ? value : note({ code: 'text_not_storable', path: place });
}

/** The database keeps no zero characters. */
function storable(text: string): boolean {
  return wellFormed(text) && !text.includes('\u0000');
}

function readTimes(reading: Reading): Pick<PushedEvent, 'at' | 'recordedAt' | 'day'> | null {
  const text = readText(reading, 'at', 'needed');
  const at = text === null ? null : readInstant(reading, 'at', text);
  const recordedText = readText(reading, 'recordedAt', 'optional');
  const recordedAt = recordedText === null ? null : readInstant(reading, 'recordedAt', recordedText);
  if (recordedAt !== null && compareInstants(recordedAt, reading.sender.now) > 0) {
    return reading.note({ code: 'recorded_in_future', path: memberPath(reading.path, 'recordedAt') });
  }
  return text === null || at === null ? null : { at, recordedAt, day: text.slice(0, 10) };
}

function readInstant({ path, note }: Reading, field: string, text: string): Instant | null {
  const place = memberPath(path, field);
  const instant = parseInstant(text);
  if (instant === null)
    return note({ code: 'time_not_readable', path: place, values: { found: quoted(text) } });
  const { seconds, fraction } = instant;
  return seconds < earliest || seconds > latest || fraction.length > finestDigits
    ? note({ code: 'time_out_of_range', path: place, values: { found: quoted(text) } })
    : instant;
}

function readMoney(reading: Reading, kind: EventKind): Pick<PushedEvent, 'amount' | 'currency'> | null {
  const needed = kind === 'sale' || kind === 'cost' ? 'needed' : 'optional';
  const currency = readText(reading, 'currency', needed);
  if (currency !== null && !isCurrency(currency)) {
    const values = { found: quoted(currency) };
    return reading.note({ code: 'currency_unknown', path: memberPath(reading.path, 'currency'), values });
  }
  if (kind === 'sale') {
    for (const field of ['tax', 'costOfGoods']) readAmount(reading, field, currency, 'zero or absent');
  }
  const amount = readAmount(reading, 'amount', currency, needed === 'needed' ? 'zero' : 'above zero');
  return amount === null || (needed === 'needed' && currency === null) ? null : { amount, currency };
}

function readAmount(
  reading: Reading,
  field: string,
  currency: Currency | null,
  least: 'zero' | 'above zero' | 'zero or absent',
): string | null {
  const { event, path, note } = reading;
  const place = memberPath(path, field);
  const value = member(event, field);
  if (value === undefined) {
    return least === 'zero or absent' ? null : note({ code: 'field_required', path: place });
  }
  const fault = typeof value === 'string' ? amountFault(value, currency, least) : unreadable(value, currency);
  if (fault !== null) return note({ ...fault, path: place });
  return typeof value === 'string' ? value : null;
}

/** What is wrong with an amount of a currency, if anything; without a currency its digits are not counted. */
export function amountFault(
  text: string,
  currency: Currency | null,
  least: 'zero' | 'above zero' | 'zero or absent',
): Refusal | null {
  const minor =
    currency === null
      ? /^(?:0|[1-9]\d*)(?:\.\d{1,4})?$/.test(text)
        ? BigInt(text.replace('.', ''))
        : null
      : parseMoney(text, currency);
  if (minor === null || text.startsWith('-')) return unreadable(text, currency);
  if (minor >= mostMinor) return { code: 'amount_too_large' };
  return minor === 0n && least === 'above zero' ? { code: 'amount_not_above_zero' } : null;
}

function unreadable(value: Json, currency: Currency | null): Refusal {
  const digits = currency === null ? 2 : minorDigitsOf(currency);
  const example = digits === 0 ? '1250' : `1250.${'0'.repeat(digits)}`;
  return {
    code: 'amount_not_readable',
    values: { found: quoted(value), currency: currency ?? '–', digits, example },
  };
}

function readParties(reading: Reading, kind: EventKind): void {
  const { event, path, sender, note } = reading;
  const ownerField = ownerFieldOf[kind];
  const owner = readParty(reading, ownerField, 'optional');
  if (owner !== null && owner !== sender.party) {
    const values = { found: owner, own: sender.party };
    note({ code: 'not_your_own', path: memberPath(path, ownerField), values });
  }
  if (kind === 'payment') {
    const to = readParty(reading, 'to', 'needed');
    if (to !== null && to === sender.party) note({ code: 'pays_itself', path: memberPath(path, 'to') });
  }
  const roles = kind === 'sale' ? member(event, 'roles') : undefined;
  if (roles === undefined) return;
  const place = memberPath(path, 'roles');
  if (!isObject(roles)) {
    note({ code: 'field_wrong_type', path: place, values: { expected: 'object' } });
    return;
  }
  if (Object.keys(roles).length > mostRoles) {
    note({ code: 'field_count_most', path: place, values: { bound: mostRoles } });
  }
  for (const role of Object.keys(roles)) {
    if (storable(role)) readParty({ ...reading, event: roles, path: place }, role, 'needed');
    else note({ code: 'text_not_storable', path: place });
  }
}

function readParty(reading: Reading, field: string, needed: 'needed' | 'optional'): string | null {
  const party = readText(reading, field, needed);
  if (party === null || reading.sender.parties.includes(party)) return party;
  const values = { found: quoted(party), parties: reading.sender.parties.join(', ') };
  return reading.note({ code: 'party_unknown', path: memberPath(reading.path, field), values });
}
