/**
 * Checks a bundle by itself, offline: recomputes every statement from the terms, events and rates in it, says where
 * the first difference is, and checks each signature over the statement's hash.
 */
import type { Hash, Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import {
  isHashable,
  isList,
  isObject,
  itemPath,
  type JsonObject,
  member,
  memberPath,
} from '#kernel/json-places.ts';
import { type EventBatch, parseEvents } from './events.ts';
import { parseTerms } from './parse-terms.ts';
import { parseRates, type Rates } from './rates.ts';
import type { Explanation } from './sentences.ts';
import { settle } from './settle.ts';
import type { Statement } from './statement.ts';
import { type Altered, compareStatements, type Difference } from './statement-difference.ts';
import type { Terms } from './terms.ts';

/** One side's signature of one statement. */
export interface BundleSignature {
  readonly party: string;
  /** The first day of the statement's period. */
  readonly period: string;
  /** The hash that was signed. */
  readonly statement: string;
  /** Raw Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 bytes of `statement`, base64url. */
  readonly signature: string;
}

/** What a signature turned out to be worth. */
export type SignatureFinding =
  | 'genuine'
  /** It is of another content than the statement recomputed here. */
  | 'of_another_statement'
  /** Its key did not make it. */
  | 'not_genuine'
  /** Whoever checks trusts another key of this party. */
  | 'of_another_key'
  | 'of_no_party';

/** Derived from the signatures, never stored: `mismatched` where any of them, or the statement itself, does not hold. */
export type AgreementState = 'unsigned' | 'one-sided' | 'agreed' | 'mismatched';

export interface StatementFinding {
  /** The first day of the period, as the bundle states it. */
  readonly period: string;
  readonly hash: Hash | null;
  /** The first one, lines before sums. */
  readonly difference: Difference | null;
  /** What was changed after the statement was made, as its own hashes tell. */
  readonly altered: readonly Altered[];
  readonly signatures: readonly { readonly party: string; readonly finding: SignatureFinding }[];
  readonly state: AgreementState;
}

export interface BundleFinding {
  readonly holds: boolean;
  /** The first difference of the earliest statement that has one. */
  readonly first: (Difference & { readonly period: string }) | null;
  readonly statements: readonly StatementFinding[];
  /** Signatures of periods of which the bundle has no statement. */
  readonly stray: readonly { readonly party: string; readonly period: string }[];
}

/** Whether a signature is this key's Ed25519 signature of the UTF-8 bytes of the hash; key and signature in base64url. */
export type CheckSignature = (
  hash: string,
  publicKey: string,
  signature: string,
) => boolean | Promise<boolean>;

const bundleKeys = ['terms', 'events', 'rates', 'statements', 'signatures'] as const;

/**
 * @param trusted by party, the public key that whoever checks knows to be that party's; without one, the key in the
 *   bundle is only known to have made the signature, not whose it is
 */
export async function verifyBundle(
  document: unknown,
  checkSignature: CheckSignature,
  trusted: ReadonlyMap<string, string> = new Map(),
): Promise<Decision<BundleFinding>> {
  const bundle = readBundle(document);
  if (!bundle.ok) return bundle;
  const { terms, rates, events, statements, signatures } = bundle.value;
  const recomputed = new Map(settle({ terms, rates }, events).map((one) => [one.period.from, one]));
  const findings: StatementFinding[] = [];
  for (const stated of statements) {
    const period = periodOf(stated);
    const own = recomputed.get(period);
    const found: { party: string; finding: SignatureFinding }[] = [];
    for (const signature of signatures.filter((one) => one.period === period)) {
      const finding = await findingOf(signature, own, terms.parties, checkSignature, trusted);
      found.push({ party: signature.party, finding });
    }
    const { difference, altered } = compareStatements(own, stated);
    const state = stateOf(difference === null, found, terms.parties);
    const hash = own?.hashes.statement ?? null;
    findings.push({ period, hash, difference, altered, signatures: found, state });
  }
  const periods = new Set(findings.map(({ period }) => period));
  const stray = signatures.flatMap(({ party, period }) => (periods.has(period) ? [] : [{ party, period }]));
  const holds = stray.length === 0 && findings.every(({ state }) => state !== 'mismatched');
  return accept({ holds, first: firstOf(findings), statements: findings, stray });
}

function firstOf(findings: readonly StatementFinding[]): BundleFinding['first'] {
  const differing = findings
    .flatMap(({ period, difference }) => (difference === null ? [] : [{ period, ...difference }]))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return differing[0] ?? null;
}

interface Bundle {
  readonly terms: Terms;
  readonly rates: Rates;
  readonly events: EventBatch;
  readonly statements: readonly JsonObject[];
  readonly signatures: readonly BundleSignature[];
}

function readBundle(document: unknown): Decision<Bundle> {
  if (!isHashable(document) || !isObject(document)) return notValid('root', '');
  const unknown = Object.keys(document).find((key) => !bundleKeys.some((known) => known === key));
  if (unknown !== undefined) return notValid(unknown, memberPath('', unknown));
  const missing = (['terms', 'events', 'statements'] as const).find(
    (key) => member(document, key) === undefined,
  );
  if (missing !== undefined) return notValid(missing, missing);
  const terms = parseTerms(member(document, 'terms'));
  if (!terms.ok) return within('terms', terms.refusal);
  const rates = parseRates(member(document, 'rates') ?? []);
  if (!rates.ok) return within('rates', rates.refusal);
  const events = parseEvents(member(document, 'events'), terms.value);
  if (!events.ok) return within('events', events.refusal);
  const statements = member(document, 'statements');
  if (!isList(statements)) return notValid('statements', 'statements');
  if (statements.length === 0) return refuse('statements_missing', { path: 'statements' });
  const objects: JsonObject[] = [];
  for (const [index, statement] of statements.entries()) {
    if (!isObject(statement)) return notValid('statements', itemPath('statements', index));
    objects.push(statement);
  }
  const signatures = readSignatures(member(document, 'signatures') ?? []);
  if (!signatures.ok) return signatures;
  return accept({
    terms: terms.value,
    rates: rates.value,
    events: events.value,
    statements: objects,
    signatures: signatures.value,
  });
}

function notValid(key: string, path: string) {
  return refuse('bundle_not_valid', { path, values: { key } });
}

/** A refusal of a part of the bundle, with its places counted from the bundle's root. */
function within(key: string, refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  const faults = refusal.faults?.map((fault) => placedWithin(key, fault));
  const placed = placedWithin(key, refusal);
  return { ok: false, refusal: faults === undefined ? placed : { ...placed, faults } };
}

function placedWithin(key: string, refusal: Refusal): Refusal {
  const path = refusal.path ?? '';
  return { ...refusal, path: path === '' ? key : path.startsWith('[') ? `${key}${path}` : `${key}.${path}` };
}

function readSignatures(value: Json): Decision<readonly BundleSignature[], 'bundle_not_valid'> {
  if (!isList(value)) return notValid('signatures', 'signatures');
  const read: BundleSignature[] = [];
  for (const [index, item] of value.entries()) {
    const path = itemPath('signatures', index);
    if (!isObject(item)) return notValid('signatures', path);
    const { party, period, statement, publicKey, signature } = item;
    if (typeof party !== 'string') return notValid('party', memberPath(path, 'party'));
    if (typeof period !== 'string') return notValid('period', memberPath(path, 'period'));
    if (typeof statement !== 'string') return notValid('statement', memberPath(path, 'statement'));
    if (typeof publicKey !== 'string') return notValid('publicKey', memberPath(path, 'publicKey'));
    if (typeof signature !== 'string') return notValid('signature', memberPath(path, 'signature'));
    read.push({ party, period, statement, publicKey, signature });
  }
  return accept(read);
}

function periodOf(statement: JsonObject): string {
  const period = member(statement, 'period');
  const from = isObject(period) ? member(period, 'from') : undefined;
  return typeof from === 'string' ? from : '';
}

async function findingOf(
  { party, statement, publicKey, signature }: BundleSignature,
  own: Statement<Explanation> | undefined,
  parties: readonly string[],
  checkSignature: CheckSignature,
  trusted: ReadonlyMap<string, string>,
): Promise<SignatureFinding> {
  if (!parties.includes(party)) return 'of_no_party';
  if (!(await checkSignature(statement, publicKey, signature))) return 'not_genuine';
  if ((trusted.get(party) ?? publicKey) !== publicKey) return 'of_another_key';
  return statement === own?.hashes.statement ? 'genuine' : 'of_another_statement';
}

function stateOf(
  same: boolean,
  signatures: StatementFinding['signatures'],
  parties: readonly string[],
): AgreementState {
  if (!same || signatures.some(({ finding }) => finding !== 'genuine')) return 'mismatched';
  const signed = parties.filter((party) => signatures.some((signature) => signature.party === party));
  if (signed.length === 0) return 'unsigned';
  return signed.length === parties.length ? 'agreed' : 'one-sided';
}
