/**
 * The canonical JSON of an event, which the hash of a statement's events is of. Written member by member in the one
 * order that all kinds share, because sorting the keys of each of a million events takes longer than writing them.
 */
import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { TextBytes } from '#kernel/text-bytes.ts';

/** Adds `canonicalJson` of an event as it was given. */
export function writeEvent(text: TextBytes, given: JsonObject): void {
  if (!writeMembers(text, given, Object.keys(given).length)) text.add(canonicalJson(given));
}

/**
 * The same of an event as the table of events has it: what the table adds stays out. It is left out here, where the
 * members are written, because a copy of each of a million events without it takes longer than writing them.
 */
export function writeKeptEvent(text: TextBytes, kept: JsonObject): void {
  const added = (kept.party === undefined ? 0 : 1) + (kept.receivedAt === undefined ? 0 : 1);
  if (!writeMembers(text, kept, Object.keys(kept).length - added))
    text.add(canonicalJson(withoutAdded(kept)));
}

function withoutAdded({ party: _, receivedAt: __, ...given }: JsonObject): JsonObject {
  return given;
}

/**
 * Adds the fields of events of all kinds, and `salt`, which a sharing policy adds to sales.
 * @returns whether that is all, `count` members; where it is not, or where the first is missing, on which the comma
 *   between the others hangs, nothing is added
 */
function writeMembers(text: TextBytes, given: JsonObject, count: number): boolean {
  if (given.amount === undefined) return false;
  const start = text.length();
  let members = member(text, '{"amount":', given.amount);
  members += member(text, ',"at":', given.at);
  members += member(text, ',"category":', given.category);
  members += member(text, ',"channel":', given.channel);
  members += member(text, ',"collectedBy":', given.collectedBy);
  members += member(text, ',"costOfGoods":', given.costOfGoods);
  members += member(text, ',"currency":', given.currency);
  members += member(text, ',"customer":', given.customer);
  members += member(text, ',"from":', given.from);
  members += member(text, ',"id":', given.id);
  members += member(text, ',"kind":', given.kind);
  members += member(text, ',"of":', given.of);
  members += member(text, ',"paidBy":', given.paidBy);
  members += member(text, ',"product":', given.product);
  members += member(text, ',"recordedAt":', given.recordedAt);
  members += member(text, ',"region":', given.region);
  members += member(text, ',"roles":', given.roles);
  members += member(text, ',"salt":', given.salt);
  members += member(text, ',"tax":', given.tax);
  members += member(text, ',"to":', given.to);
  text.add('}');
  if (members !== count) text.cutTo(start);
  return members === count;
}

/** Keys of events are plain words, which need no look. */
function member(text: TextBytes, key: string, value: Json | undefined): 0 | 1 {
  if (value === undefined) return 0;
  text.add(key);
  if (typeof value === 'string') text.addQuoted(value);
  else text.add(canonicalJson(value));
  return 1;
}
