/**
 * The canonical JSON of an event, which the hash of a statement's events is of. Written member by member in the one
 * order that all kinds share, because sorting the keys of each of a million events takes longer than writing them.
 */
import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';

/** The fields of events of all kinds that `writeEvent` knows, and `salt`, which a sharing policy adds to sales. */
const fields: ReadonlySet<string> = new Set([
  'amount',
  'at',
  'category',
  'channel',
  'collectedBy',
  'costOfGoods',
  'currency',
  'customer',
  'from',
  'id',
  'kind',
  'of',
  'paidBy',
  'product',
  'recordedAt',
  'region',
  'roles',
  'salt',
  'tax',
  'to',
]);

/** `canonicalJson` of an event as it was given. */
export function writeEvent(given: JsonObject): string {
  for (const key in given) if (!fields.has(key)) return canonicalJson(given);
  return writeFields(given) ?? canonicalJson(given);
}

/**
 * The same of an event as the table of events has it: what the table adds stays out. It is left out here, where the
 * members are written, because a copy of each of a million events without it takes longer than writing them.
 */
export function writeKeptEvent(kept: JsonObject): string {
  for (const key in kept) if (!fields.has(key) && !added.has(key)) return canonicalJson(withoutAdded(kept));
  return writeFields(kept) ?? canonicalJson(withoutAdded(kept));
}

const added: ReadonlySet<string> = new Set(['party', 'receivedAt']);

function withoutAdded({ party: _, receivedAt: __, ...given }: JsonObject): JsonObject {
  return given;
}

/** The members that are `fields`; `null` without the first of them, which the comma between the others hangs on. */
function writeFields(given: JsonObject): string | null {
  const { amount } = given;
  if (amount === undefined) return null;
  const start = `{"amount":${canonicalJson(amount)}${member('at', given.at)}${member('category', given.category)}`;
  const trade = `${member('channel', given.channel)}${member('collectedBy', given.collectedBy)}${member('costOfGoods', given.costOfGoods)}${member('currency', given.currency)}${member('customer', given.customer)}`;
  const middle = `${member('from', given.from)}${member('id', given.id)}${member('kind', given.kind)}${member('of', given.of)}${member('paidBy', given.paidBy)}`;
  const end = `${member('product', given.product)}${member('recordedAt', given.recordedAt)}${member('region', given.region)}${member('roles', given.roles)}${member('salt', given.salt)}${member('tax', given.tax)}${member('to', given.to)}}`;
  return start + trade + middle + end;
}

/** Keys of events are plain words, which need no look. */
function member(key: string, value: Json | undefined): string {
  return value === undefined ? '' : `,"${key}":${canonicalJson(value)}`;
}
