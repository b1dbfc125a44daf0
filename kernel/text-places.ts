/**
 * Where each of many texts stands, for as many as are named beforehand. A map of a million texts keeps an object for each,
 * which is moved about in memory and looked at again and again by what tidies it; here a text is some bytes.
 */
import { invariant } from './invariant.ts';
import { textBytes } from './text-bytes.ts';

export interface TextPlaces {
  /** @param place a whole number of 31 bits; a text that has one already gets the new one */
  readonly set: (text: string, place: number) => void;
  readonly get: (text: string) => number | undefined;
}

/** Where somebody chose texts that all want the same slot, the rest of them stand in a map after so many looks. */
const mostLooks = 32;
/** The texts that are kept as bytes are no longer than this, and ASCII; the others stand in the map. */
const longestKept = 64;
const lastKept = 0x7f;
const slotsAText = 2;

/** @param most how many texts there will be at most */
export function textPlaces(most: number): TextPlaces {
  const slots = 2 ** Math.ceil(Math.log2(slotsAText * (most + 1)));
  /** By slot the entry, counted from 1; by entry the hash of its text, where its bytes end, and its place. */
  const entryIn = new Int32Array(slots);
  const hashes = new Int32Array(most + 1);
  const ends = new Uint32Array(most + 1);
  const places = new Int32Array(most + 1);
  const texts = textBytes();
  const others = new Map<string, number>();
  let entries = 0;

  const isText = (entry: number, text: string): boolean => {
    const start = ends[entry - 1] ?? 0;
    if ((ends[entry] ?? 0) - start !== text.length) return false;
    const bytes = texts.view();
    for (let index = 0; index < text.length; index += 1)
      if (bytes[start + index] !== text.charCodeAt(index)) return false;
    return true;
  };
  /** The slot that has the text, or the free one it would take; -1 where there is neither within so many looks. */
  const slotOf = (text: string, hash: number): number => {
    for (
      let look = 0, slot = hash & (slots - 1);
      look < mostLooks;
      look += 1, slot = (slot + 1) & (slots - 1)
    ) {
      const entry = entryIn[slot] ?? 0;
      if (entry === 0 || (hashes[entry] === hash && isText(entry, text))) return slot;
    }
    return -1;
  };
  return {
    set(text, place) {
      const hash = hashOf(text);
      const slot = hash === null ? -1 : slotOf(text, hash);
      if (hash === null || slot < 0) {
        others.set(text, place);
        return;
      }
      if (entryIn[slot] === 0) {
        invariant(entries < most, 'there are no more texts than were named');
        entries += 1;
        entryIn[slot] = entries;
        hashes[entries] = hash;
        texts.add(text);
        ends[entries] = texts.length();
      }
      places[entryIn[slot] ?? 0] = place;
    },
    get(text) {
      const hash = hashOf(text);
      const slot = hash === null ? -1 : slotOf(text, hash);
      if (slot < 0) return others.get(text);
      const entry = entryIn[slot] ?? 0;
      return entry === 0 ? undefined : places[entry];
    },
  };
}

/** FNV-1a, whose lowest bits depend on all of the text; `null` of a text that stands in the map. */
function hashOf(text: string): number | null {
  const { length } = text;
  if (length > longestKept) return null;
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > lastKept) return null;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
