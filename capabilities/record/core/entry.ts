/**
 * One entry of an alliance's record and how it hangs on the one before. The bytes of an entry are its RFC 8785 canonical
 * JSON; its hash is SHA-256 over the canonical JSON of everything in it but the hash itself.
 */
import { z } from 'zod';
import { canonicalJson, type Hash, hashJson } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const place = z.int().min(1);

export const entrySchema = z.strictObject({
  /** The form of the entry. */
  entry: z.literal(1),
  alliance: z.string(),
  sequence: place,
  at: z.string(),
  actor: z.strictObject({ party: z.string(), organisation: z.string(), person: z.string().nullable() }),
  action: z.string().regex(/^[a-z][a-z_]*$/),
  subject: z.record(z.string(), z.union([z.string(), z.int()])),
  content: hash,
  signature: z.strictObject({ publicKey: z.string(), signature: z.string() }).optional(),
  previous: hash.nullable(),
  hash,
});

/** An entry as a file holds it: not necessarily a true one. */
export type ReadEntry = z.output<typeof entrySchema>;

/** The line behind the last entry of an export: up to where the record went. */
export const endSchema = z.strictObject({
  end: z.literal(1),
  alliance: z.string(),
  sequence: z.int().min(0),
  hash: hash.nullable(),
});

export type ReadEnd = z.output<typeof endSchema>;

export interface Actor {
  readonly party: string;
  readonly organisation: Id;
  /** `null`: a program, with a key of the organisation. */
  readonly person: Id | null;
}

/** What somebody did, before it has a place in the record. */
export interface Deed {
  /** ISO 8601, in UTC, to the millisecond. */
  readonly at: string;
  readonly actor: Actor;
  readonly action: string;
  /** What it was done to: ids, versions, periods, counts. No personal data, so that a person can be erased. */
  readonly subject: Readonly<Record<string, string | number>>;
  /** Of the document that the deed made or was about. */
  readonly content: Hash;
  /** The side's Ed25519 over the UTF-8 bytes of `content`; raw public key and signature in base64url. */
  readonly signature?: { readonly publicKey: string; readonly signature: string };
}

/** The last entry of a record. */
export interface Head {
  /** 0 while nothing was recorded. */
  readonly sequence: number;
  readonly hash: string | null;
}

export interface Entry {
  readonly sequence: number;
  readonly previous: string | null;
  readonly hash: Hash;
  /** The entry's bytes. */
  readonly line: string;
}

/** Puts a deed behind the last entry of an alliance's record. */
export function entryAfter(alliance: Id, head: Head, deed: Deed): Entry {
  const { at, actor, action, subject, content, signature } = deed;
  const sequence = head.sequence + 1;
  const previous = head.hash;
  const { party, organisation, person } = actor;
  const body = {
    entry: 1,
    alliance,
    sequence,
    at,
    actor: { party, organisation, person },
    action,
    subject,
    content,
    // Only the two: whoever signed may carry the key's own id too, which means nothing elsewhere.
    signature:
      signature === undefined
        ? undefined
        : { publicKey: signature.publicKey, signature: signature.signature },
    previous,
  };
  const hashOfBody = hashJson(body);
  return { sequence, previous, hash: hashOfBody, line: canonicalJson({ ...body, hash: hashOfBody }) };
}

/** The hash an entry must have. */
export function hashOfEntry({ hash: _, ...body }: ReadEntry): Hash {
  return hashJson(body);
}

/** The last line of an export, without its line break. */
export function endLine(alliance: Id, { sequence, hash: last }: Head): string {
  return canonicalJson({ end: 1, alliance, sequence, hash: last });
}
