/**
 * A terms file as its author types it, with every fault at its place and line. Whether terms are sound is for settlement
 * to say, which comes after agreements; it is handed in.
 */
import type { Json } from '#kernel/canonical-json.ts';
import type { Refusal } from '#kernel/decision.ts';
import { isList, isObject, type JsonObject, member } from '#kernel/json-places.ts';
import { lineOf, readJson } from '#kernel/read-json.ts';
import { nulPlace } from './kept-text.ts';

/** What is wrong with a terms file, each fault with its place as `path`; none: it can be settled by. */
export type CheckTerms = (document: Json) => readonly Refusal[];

export interface TermsFault {
  readonly refusal: Refusal;
  /** The place in the file; empty for the file as a whole, and where it is no JSON. */
  readonly place: string;
  /** From 1 on. */
  readonly line: number;
}

export interface TermsText {
  /** What the file says so far, sound or not; `null` where it is no JSON. */
  readonly document: Json | null;
  readonly faults: readonly TermsFault[];
}

/** @param parties the sides in their order: the file must name exactly these */
export function readTermsText(text: string, parties: readonly string[], checkTerms: CheckTerms): TermsText {
  const read = readJson(text);
  if (!read.ok) return { document: null, faults: [{ refusal: read.fault, place: '', line: read.line }] };
  const document = read.value;
  const found = [...checkTerms(document), ...otherSides(document, parties), ...notKept(document)];
  const faults = found.map((refusal) => {
    const place = refusal.path ?? '';
    return { refusal, place, line: lineOf(read.lines, place) };
  });
  return { document, faults: faults.sort((a, b) => a.line - b.line) };
}

function otherSides(document: Json, parties: readonly string[]): readonly Refusal[] {
  const named = isObject(document) ? member(document, 'parties') : undefined;
  if (named === undefined || !isList(named)) return [];
  const same = named.length === parties.length && parties.every((party, index) => named[index] === party);
  if (same) return [];
  return [{ code: 'parties_not_the_sides', path: 'parties', values: { parties: parties.join(', ') } }];
}

/** The database keeps no NUL in a text. */
function notKept(document: Json): readonly Refusal[] {
  const path = nulPlace(document, '');
  return path === null ? [] : [{ code: 'text_cannot_be_hashed', path }];
}

/** What examples and amounts are read by; texts as they stand, empty where there are none. */
export function frameOf(document: JsonObject): {
  readonly currency: string;
  readonly timeZone: string;
  readonly period: string;
} {
  const text = (key: string) => {
    const value = member(document, key);
    return typeof value === 'string' ? value : '';
  };
  return { currency: text('currency'), timeZone: text('timeZone'), period: text('period') };
}
