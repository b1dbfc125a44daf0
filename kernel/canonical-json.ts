import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { invariant } from './invariant.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785 canonical JSON: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * A key whose value is `undefined` is an absent key. Lone surrogates cannot be written as UTF-8 and are a bug here;
 * parse input with `wellFormed` first.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return quoteText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    invariant(Number.isFinite(value), 'canonical JSON has no NaN or infinity');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined)
      members += `${members === '' ? '' : ','}${quoteText(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Anything but printable ASCII without the quotation mark and the backslash, which JSON writes as it is. */
const notPlain = /[^ !#-[\]-~]/;

function quoteText(text: string): string {
  // Most texts are plain: a look at them costs less than writing them anew.
  if (!notPlain.test(text)) return `"${text}"`;
  invariant(wellFormed(text), 'canonical JSON has no lone surrogates');
  return JSON.stringify(text);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

export function wellFormed(text: string): boolean {
  return text.isWellFormed();
}

/** `sha256:` and 64 hex digits, of the UTF-8 bytes of a text. */
export type Hash = `sha256:${string}`;

export function hashText(text: string): Hash {
  return `sha256:${bytesToHex(sha256(new TextEncoder().encode(text)))}`;
}

export function hashJson(value: Json): Hash {
  return hashText(canonicalJson(value));
}
