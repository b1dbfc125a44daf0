/** Reading JSON of unknown shape: what may be hashed, members without inherited ones, and the names of places. */
import { type Json, wellFormed } from './canonical-json.ts';

export type JsonObject = { readonly [key: string]: Json | undefined };

/** Deeper than any document of ours; a bound so that reading one cannot exhaust the stack. */
const deepest = 200;

/**
 * The place of the first thing in a value that RFC 8785 cannot write down (half of a surrogate pair, a number out of
 * range, nesting beyond 200 levels, no JSON at all), or `null` where all of it can be hashed. A member
 * that is `undefined` is an absent one.
 */
export function unhashablePlace(value: unknown, path = ''): string | null {
  const steps = stepsToUnhashable(value, 0);
  if (steps === null) return null;
  return steps.reduce<string>(
    (place, step) => (typeof step === 'number' ? itemPath(place, step) : memberPath(place, step)),
    path,
  );
}

/** The way there, from outside in; a lone surrogate in a key is in the object that has it. */
function stepsToUnhashable(value: unknown, depth: number): (string | number)[] | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'string') return wellFormed(value) ? null : [];
  if (typeof value === 'number') return Number.isFinite(value) ? null : [];
  if (typeof value !== 'object' || depth === deepest) return [];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const steps = stepsToUnhashable(value[index], depth + 1);
      if (steps !== null) return [index, ...steps];
    }
    return null;
  }
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (!wellFormed(key)) return [];
    const steps = stepsToUnhashable(member, depth + 1);
    if (steps !== null) return [key, ...steps];
  }
  return null;
}

/** Whether a value is JSON that can be hashed; `unhashablePlace` says where not. */
export function isHashable(value: unknown): value is Json {
  return hasTextsAlone(value) || unhashablePlace(value) === null;
}

/** As most events have: looked at without a list of members being made of each. */
function hasTextsAlone(value: unknown): boolean {
  if (!hasMembers(value)) return false;
  for (const key in value) {
    const text = value[key];
    if (typeof text !== 'string' || !wellFormed(text) || !wellFormed(key)) return false;
  }
  return true;
}

function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An object's own member; a document cannot reach what objects inherit by naming a key `constructor`. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** `shares[0].split` and `soft` to `shares[0].split.soft`; a key that is no plain word is quoted in brackets. */
export function memberPath(path: string, key: string): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** A value as a message quotes it: short, on one line. */
export function quoted(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${Array.from(line).slice(0, 59).join('')}…` : line;
}
