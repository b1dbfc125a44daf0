/**
 * Checks an exported record by itself, offline: every line byte for byte, the chain of hashes, each signature, and the
 * end. Names the first line that was changed, removed, swapped or put in. A record whose tail may be missing is never
 * said to hold.
 */
import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isHashable } from '#kernel/json-places.ts';
import { endSchema, entrySchema, hashOfEntry, type ReadEnd, type ReadEntry } from './entry.ts';

export type RecordFaultCode =
  | 'line_not_an_entry'
  /** The same JSON, in other bytes. */
  | 'line_written_otherwise'
  | 'of_another_alliance'
  | 'entries_missing'
  | 'entry_out_of_place'
  | 'hash_differs'
  /** This line or the one before was changed and given a new hash. */
  | 'previous_differs'
  | 'countersigns_another_head'
  | 'signature_not_genuine'
  | 'signature_of_another_key'
  /** A side announces a key that the other uses, or that is not among those known to be its own. */
  | 'key_of_another_side'
  | 'something_after_the_end'
  /** Entries were cut off in front of the end. */
  | 'end_differs'
  /** Not the line that an earlier export has there. */
  | 'not_as_seen'
  | 'shorter_than_seen'
  | 'end_missing';

export interface RecordFault {
  /** Counts from 1, as editors do; one behind the last where something is missing there. */
  readonly line: number;
  readonly code: RecordFaultCode;
  /** The place in the record that the line should have. */
  readonly expected: number | null;
  readonly found: number | null;
}

export interface RecordFinding {
  /** `incomplete`: what is there holds, but it has no end, so more may have followed. */
  readonly state: 'holds' | 'incomplete' | 'broken';
  readonly alliance: string;
  /** How many entries were checked and hold. */
  readonly entries: number;
  /** Hash of the last entry that holds. */
  readonly head: string | null;
  readonly fault: RecordFault | null;
  /** Which key each side announced, from which entry on and until which one; the one in use has no end. */
  readonly keys: readonly KeySpan[];
  /** How many genuine signatures each side has, by the key they were made with. */
  readonly signatures: readonly {
    readonly party: string;
    readonly publicKey: string;
    readonly count: number;
  }[];
}

export interface KeySpan {
  readonly party: string;
  readonly publicKey: string;
  /** `organisation`: only the side itself can sign with it. */
  readonly keptBy: string;
  readonly from: number;
  readonly since: string;
  /** The entry that announced the next one. */
  readonly until: number | null;
}

/** Whether a text's UTF-8 bytes were signed with Ed25519 by this raw public key; key and signature in base64url. */
export type IsSignature = (text: string, publicKey: string, signature: string) => boolean;

export interface VerifyRecordOptions {
  readonly isSignature: IsSignature;
  /** Party to the public keys that are known to be its own. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** An earlier export of the same record, whole. */
  readonly seen?: string;
}

type Line =
  | { readonly kind: 'entry'; readonly entry: ReadEntry; readonly exact: boolean }
  | { readonly kind: 'end'; readonly end: ReadEnd; readonly exact: boolean }
  | { readonly kind: 'neither' };

/** @returns the finding; refused where the text is no record at all */
export function verifyRecord(
  text: string,
  options: VerifyRecordOptions,
): Decision<RecordFinding, 'record_not_readable' | 'seen_not_readable' | 'seen_of_another_alliance'> {
  const texts = linesOf(text);
  const alliance = allianceOf(texts);
  if (alliance === null) return refuse('record_not_readable');
  const earlier = options.seen === undefined ? [] : linesOf(options.seen);
  if (options.seen !== undefined) {
    const other = allianceOf(earlier);
    if (other === null) return refuse('seen_not_readable');
    if (other !== alliance) return refuse('seen_of_another_alliance');
  }
  const seen = entryLines(earlier);
  const chain: Chain = { alliance, hashes: [], signatures: new Map(), keys: [] };
  const fault = firstFault(chain, texts, options, seen);
  return accept({
    state: fault === null ? 'holds' : fault.code === 'end_missing' ? 'incomplete' : 'broken',
    alliance,
    entries: chain.hashes.length,
    head: chain.hashes.at(-1) ?? null,
    fault,
    keys: chain.keys,
    signatures: [...chain.signatures.values()],
  });
}

/** What has been checked so far. */
interface Chain {
  readonly alliance: string;
  readonly hashes: string[];
  readonly signatures: Map<string, { party: string; publicKey: string; count: number }>;
  readonly keys: KeySpan[];
}

function firstFault(
  chain: Chain,
  texts: readonly string[],
  options: VerifyRecordOptions,
  seen: readonly string[],
): RecordFault | null {
  for (const [index, text] of texts.entries()) {
    const line = readLine(text);
    const at = (code: RecordFaultCode, found: number | null): RecordFault => ({
      line: index + 1,
      code,
      expected: chain.hashes.length + 1,
      found,
    });
    switch (line.kind) {
      case 'neither':
        return at(isCutOff(index, texts) ? 'end_missing' : 'line_not_an_entry', null);
      case 'end':
        return faultOfEnd(chain, line, texts, index, seen.length);
      case 'entry': {
        const code = faultOfEntry(chain, line, { texts, index, seen }, options);
        if (code !== null) return at(code, line.entry.sequence);
        chain.hashes.push(line.entry.hash);
        count(chain, line.entry);
        noteKey(chain, line.entry);
      }
    }
  }
  const isShorter = chain.hashes.length < seen.length;
  const expected = chain.hashes.length + 1;
  return {
    line: texts.length + 1,
    code: isShorter ? 'shorter_than_seen' : 'end_missing',
    expected,
    found: null,
  };
}

/** A last line that breaks off: the file was not copied to its end. */
function isCutOff(index: number, texts: readonly string[]): boolean {
  const text = texts[index] ?? '';
  return index === texts.length - 1 && text.startsWith('{') && !text.endsWith('}');
}

/** Where in the file a line is, and what an earlier export has. */
interface Standing {
  readonly texts: readonly string[];
  readonly index: number;
  readonly seen: readonly string[];
}

function faultOfEntry(
  chain: Chain,
  { entry, exact }: Extract<Line, { kind: 'entry' }>,
  { texts, index, seen }: Standing,
  { isSignature, keys }: VerifyRecordOptions,
): RecordFaultCode | null {
  const expected = chain.hashes.length + 1;
  if (!exact) return 'line_written_otherwise';
  if (entry.alliance !== chain.alliance) return 'of_another_alliance';
  if (entry.sequence > expected)
    return isAmong(expected, texts, index) ? 'entry_out_of_place' : 'entries_missing';
  if (entry.sequence < expected) return 'entry_out_of_place';
  if (hashOfEntry(entry) !== entry.hash) return 'hash_differs';
  if (entry.previous !== (chain.hashes.at(-1) ?? null)) return 'previous_differs';
  const before = seen[chain.hashes.length];
  if (before !== undefined && before !== texts[index]) return 'not_as_seen';
  if (entry.action === 'record_countersigned' && !isOfEarlierHead(chain, entry))
    return 'countersigns_another_head';
  const { signature } = entry;
  const announced = announcedKey(entry);
  if (announced !== null && !isOwnKey(chain, entry.actor.party, announced, keys))
    return 'key_of_another_side';
  if (signature === undefined)
    return entry.action === 'record_countersigned' ? 'signature_not_genuine' : null;
  const { publicKey } = signature;
  if (!isSignature(entry.content, publicKey, signature.signature)) return 'signature_not_genuine';
  const { party } = entry.actor;
  const inUse = chain.keys.findLast((one) => one.party === party);
  if (inUse !== undefined && inUse.publicKey !== publicKey) return 'signature_of_another_key';
  return isOwnKey(chain, party, publicKey, keys) ? null : 'signature_of_another_key';
}

/** Not against what is known of the side's keys, and nobody else's in this record. */
function isOwnKey(
  { keys: told, signatures }: Chain,
  party: string,
  publicKey: string,
  known: VerifyRecordOptions['keys'],
): boolean {
  if (known.get(party)?.has(publicKey) === false) return false;
  return ![...told, ...signatures.values()].some((one) => one.publicKey === publicKey && one.party !== party);
}

function announcedKey({ action, subject: { publicKey } }: ReadEntry): string | null {
  return action === 'signing_key_announced' ? String(publicKey) : null;
}

/** A side's key is the one it announced last. */
function noteKey({ keys }: Chain, entry: ReadEntry): void {
  const publicKey = announcedKey(entry);
  if (publicKey === null) return;
  const { party } = entry.actor;
  const before = keys.findLastIndex((one) => one.party === party);
  const ended = keys[before];
  if (ended !== undefined) keys[before] = { ...ended, until: entry.sequence };
  const keptBy = String(entry.subject.keptBy);
  keys.push({ party, publicKey, keptBy, from: entry.sequence, since: entry.at, until: null });
}

/** Whether an entry stands further down; asked once, of the first line that is out of order. */
function isAmong(sequence: number, texts: readonly string[], after: number): boolean {
  return texts.slice(after + 1).some((text) => {
    const line = readLine(text);
    return line.kind === 'entry' && line.entry.sequence === sequence;
  });
}

/** A countersignature is over the hash of an entry before it, and says which. */
function isOfEarlierHead({ hashes }: Chain, { subject, content }: ReadEntry): boolean {
  const { sequence } = subject;
  return typeof sequence === 'number' && hashes[sequence - 1] === content;
}

function faultOfEnd(
  chain: Chain,
  { end, exact }: Extract<Line, { kind: 'end' }>,
  texts: readonly string[],
  index: number,
  seen: number,
): RecordFault | null {
  const at = (code: RecordFaultCode, line = index + 1): RecordFault => ({
    line,
    code,
    expected: chain.hashes.length,
    found: end.sequence,
  });
  if (!exact) return at('line_written_otherwise');
  if (end.alliance !== chain.alliance) return at('of_another_alliance');
  if (end.sequence !== chain.hashes.length || end.hash !== (chain.hashes.at(-1) ?? null))
    return at('end_differs');
  if (index + 1 < texts.length) return at('something_after_the_end', index + 2);
  return chain.hashes.length < seen ? at('shorter_than_seen') : null;
}

function count({ signatures }: Chain, { actor: { party }, signature }: ReadEntry): void {
  if (signature === undefined) return;
  const { publicKey } = signature;
  const key = `${party} ${publicKey}`;
  const before = signatures.get(key)?.count ?? 0;
  signatures.set(key, { party, publicKey, count: before + 1 });
}

/** The lines of a text; a line break at its very end begins no line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function entryLines(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => readLine(text).kind === 'entry');
}

/** Whose record it is: what the first line says that can be read; `null` where none can. */
function allianceOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const line = readLine(text);
    switch (line.kind) {
      case 'entry':
        return line.entry.alliance;
      case 'end':
        return line.end.alliance;
      case 'neither':
        break;
    }
  }
  return null;
}

function readLine(text: string): Line {
  const json = parse(text);
  const exact = (value: Json) => canonicalJson(value) === text;
  const entry = entrySchema.safeParse(json);
  if (entry.success) return { kind: 'entry', entry: entry.data, exact: exact(entry.data) };
  const end = endSchema.safeParse(json);
  if (end.success) return { kind: 'end', end: end.data, exact: exact(end.data) };
  return { kind: 'neither' };
}

function parse(text: string): Json {
  try {
    const json: unknown = JSON.parse(text);
    return isHashable(json) ? json : null;
  } catch {
    return null;
  }
}
