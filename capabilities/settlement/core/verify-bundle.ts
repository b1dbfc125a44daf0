/**
 * Checks a bundle by itself, offline: recomputes every statement from the events, the rates and the terms of its period,
 * says where the first difference is, and checks each signature over the statement's hash.
 */
import type { Hash, Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { isSignature } from '#kernel/ed25519.ts';
import {
  isHashable,
  isList,
  isObject,
  itemPath,
  type JsonObject,
  member,
  memberPath,
} from '#kernel/json-places.ts';
import {
  formatLocalDate,
  type LocalDate,
  nextPeriod,
  parseLocalDate,
  startOfPeriod,
} from '#kernel/local-date.ts';
import { type EventBatch, parseEvents } from './events.ts';
import { canFollow } from './governing-terms.ts';
import { parseTerms } from './parse-terms.ts';
import { parseRates, type Rates } from './rates.ts';
import type { Explanation } from './sentences.ts';
import { activeSpan, type Span, settleSpan } from './settle.ts';
import type { Statement } from './statement.ts';
import { type Altered, compareStatements, type Difference } from './statement-difference.ts';
import type { Terms } from './terms.ts';
import { type PartlyRead, withUnreadHashes } from './unread-hashes.ts';

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
  /** The same key signs for another party of the bundle, so it cannot speak for one of them alone. */
  | 'of_a_shared_key'
  | 'of_no_party';

/** Derived from the signatures, never stored: `mismatched` where any of them, or the statement itself, does not hold. */
export type AgreementState = 'unsigned' | 'one-sided' | 'agreed' | 'mismatched';

export interface CheckedSignature {
  readonly party: string;
  readonly publicKey: string;
  readonly finding: SignatureFinding;
}

export interface StatementFinding {
  /** The first day of the period, as the bundle states it. */
  readonly period: string;
  readonly hash: Hash | null;
  /** The first one, lines before sums. */
  readonly difference: Difference | null;
  /** What was changed after the statement was made, as its own hashes tell. */
  readonly altered: readonly Altered[];
  readonly signatures: readonly CheckedSignature[];
  readonly state: AgreementState;
  /**
   * How many of its events a side holds back in part. Above 0 the check is incomplete: that the figures follow from what
   * can be read was checked, that the events are those of the statement's hash was not.
   */
  readonly heldBack: number;
}

export interface BundleFinding {
  /** Only where everything could be read and is as it should be. */
  readonly holds: boolean;
  /** Nothing is wrong in what could be read, and something could not be. */
  readonly incomplete: boolean;
  /** The first difference of the earliest statement that has one. */
  readonly first: (Difference & { readonly period: string }) | null;
  readonly statements: readonly StatementFinding[];
  /** Signatures of periods of which the bundle has no statement. */
  readonly stray: readonly { readonly party: string; readonly period: string }[];
  /** Ids of events of periods of which the bundle has no statement: nothing in it vouches for what they say. */
  readonly waiting: readonly string[];
}

const bundleKeys = [
  'terms',
  'laterTerms',
  'events',
  'rates',
  'statements',
  'withheld',
  'signatures',
] as const;

/** Whether whoever checks takes a public key for a party's own. */
export type IsTrusted = (party: string, publicKey: string) => boolean;

/**
 * @param isTrusted where nothing is known of a party's keys, the key in the bundle is only known to have made the
 *   signature, not whose it is
 */
export function verifyBundle(document: unknown, isTrusted: IsTrusted = () => true): Decision<BundleFinding> {
  const bundle = readBundle(document);
  if (!bundle.ok) return bundle;
  const { terms, statements, signatures } = bundle.value;
  const recomputed = recompute(bundle.value);
  const findings = statements.map((stated): StatementFinding => {
    const period = periodOf(stated);
    const { statement: own, heldBack = 0 } = recomputed.get(period) ?? {};
    const found = signatures
      .filter((one) => one.period === period)
      .map((signature) => {
        const { party, publicKey } = signature;
        const finding = findingOf(signature, own, terms.parties, isTrusted, signatures);
        return { party, publicKey, finding };
      });
    const { difference, altered } = compareStatements(own, stated);
    const state = stateOf(difference === null, found, terms.parties);
    const hash = own?.hashes.statement ?? null;
    return { period, hash, difference, altered, signatures: found, state, heldBack };
  });
  const periods = new Set(findings.map(({ period }) => period));
  const stray = signatures.flatMap(({ party, period }) => (periods.has(period) ? [] : [{ party, period }]));
  const right = stray.length === 0 && findings.every(({ state }) => state !== 'mismatched');
  const whole = findings.every(({ heldBack }) => heldBack === 0);
  const waiting = waitingFor(bundle.value, periods);
  return accept({
    holds: right && whole,
    incomplete: right && !whole,
    first: firstOf(findings),
    statements: findings,
    stray,
    waiting,
  });
}

/** The statements of all periods up to the last one stated, by their first day, each by the terms of its period. */
function recompute(bundle: Bundle): Map<string, PartlyRead> {
  const { terms, later, rates, events, statements, withheld } = bundle;
  const span = spanOf(statements, terms, activeSpan(events));
  if (span === null) return new Map();
  const basisOf = (start: LocalDate) => ({
    terms: later.findLast(({ from }) => from <= start)?.terms ?? terms,
    rates,
  });
  const settled = settleSpan(basisOf, events, span);
  const stated = new Map(statements.map((one) => [periodOf(one), one]));
  const read = withUnreadHashes(settled, stated, withheld);
  return new Map(read.map((one) => [one.statement.period.from, one]));
}

/**
 * From the first period stated or with anything in it to the last one stated. A chain has no gaps, so it can begin and
 * end no more periods away from the events than there are statements; a date beyond is not gone to, period by period.
 */
function spanOf(statements: readonly JsonObject[], terms: Terms, active: Span | null): Span | null {
  const stated = statements.flatMap((one) => periodStart(one, terms) ?? []).sort((a, b) => a - b);
  const [earliest] = stated;
  if (earliest === undefined) return null;
  let { first, last } = active ?? { first: earliest, last: earliest };
  for (const _ of statements) {
    if (first > earliest) first = startOfPeriod(first - 1, terms.period);
    last = nextPeriod(last, terms.period);
  }
  const reached = stated.filter((start) => start >= first && start <= last);
  return { first, last: reached.at(-1) ?? first };
}

function waitingFor({ events }: Bundle, stated: ReadonlySet<string>): readonly string[] {
  const isStated = (period: LocalDate) => stated.has(formatLocalDate(period));
  return [
    ...events.events.flatMap(({ id, period }) => (isStated(period) ? [] : [id])),
    ...events.unread.flatMap(({ exception, period }) =>
      period === null || isStated(period) ? [] : [exception.event],
    ),
  ];
}

function firstOf(findings: readonly StatementFinding[]): BundleFinding['first'] {
  const differing = findings
    .flatMap(({ period, difference }) => (difference === null ? [] : [{ period, ...difference }]))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return differing[0] ?? null;
}

/** Terms that govern the periods from a day on, until later ones do. */
interface LaterTerms {
  readonly from: LocalDate;
  readonly terms: Terms;
}

interface Bundle {
  /** Of the first periods; their parties, currency, time zone and length of period are those of all. */
  readonly terms: Terms;
  readonly later: readonly LaterTerms[];
  readonly rates: Rates;
  readonly events: EventBatch;
  readonly statements: readonly JsonObject[];
  /** Ids of the events of which something is held back. */
  readonly withheld: ReadonlySet<string>;
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
  const later = readLaterTerms(member(document, 'laterTerms') ?? [], terms.value, objects);
  if (!later.ok) return later;
  const withheld = readWithheld(member(document, 'withheld') ?? [], events.value);
  if (!withheld.ok) return withheld;
  const signatures = readSignatures(member(document, 'signatures') ?? []);
  if (!signatures.ok) return signatures;
  return accept({
    terms: terms.value,
    later: later.value,
    rates: rates.value,
    events: events.value,
    statements: objects,
    withheld: withheld.value,
    signatures: signatures.value,
  });
}

/** Each begins with a period after the one before, no earlier than it says itself, and governs a statement of the bundle. */
function readLaterTerms(
  value: Json,
  first: Terms,
  statements: readonly JsonObject[],
): Decision<readonly LaterTerms[]> {
  if (!isList(value)) return notValid('laterTerms', 'laterTerms');
  const stated = statements.flatMap((one) => periodStart(one, first) ?? []);
  const read: LaterTerms[] = [];
  for (const [index, item] of value.entries()) {
    const path = itemPath('laterTerms', index);
    if (!isObject(item)) return notValid('laterTerms', path);
    const { from, terms: document, ...more } = item;
    const [unknown] = Object.keys(more);
    if (unknown !== undefined) return notValid(unknown, memberPath(path, unknown));
    const day = typeof from === 'string' ? parseLocalDate(from) : null;
    if (day === null) return notValid('from', memberPath(path, 'from'));
    if (document === undefined) return notValid('terms', memberPath(path, 'terms'));
    const terms = parseTerms(document);
    if (!terms.ok) return within(memberPath(path, 'terms'), terms.refusal);
    const before = read.at(-1);
    const isPlaced =
      startOfPeriod(day, first.period) === day &&
      (before === undefined || before.from < day) &&
      terms.value.starts <= day &&
      stated.some((start) => start >= day);
    if (!isPlaced) return refuse('later_terms_misplaced', { path: memberPath(path, 'from') });
    if (!canFollow(before?.terms ?? first, terms.value))
      return refuse('later_terms_not_continuable', { path: memberPath(path, 'terms') });
    read.push({ from: day, terms: terms.value });
  }
  return accept(read);
}

/** Each names an event of the bundle, once, and fields that the event there does not show. */
function readWithheld(value: Json, { events }: EventBatch): Decision<ReadonlySet<string>> {
  if (!isList(value)) return notValid('withheld', 'withheld');
  const given = new Map(events.map((event) => [event.id, event.given]));
  const read = new Set<string>();
  for (const [index, item] of value.entries()) {
    const path = itemPath('withheld', index);
    if (!isObject(item)) return notValid('withheld', path);
    const { event, fields, hash, ...more } = item;
    const [unknown] = Object.keys(more);
    if (unknown !== undefined) return notValid(unknown, memberPath(path, unknown));
    const shown = typeof event === 'string' && !read.has(event) ? given.get(event) : undefined;
    if (typeof event !== 'string' || shown === undefined) return notValid('event', memberPath(path, 'event'));
    if (!isList(fields) || fields.length === 0) return notValid('fields', memberPath(path, 'fields'));
    for (const [place, field] of fields.entries()) {
      if (typeof field !== 'string' || member(shown, field) !== undefined)
        return notValid('fields', itemPath(memberPath(path, 'fields'), place));
    }
    if (hash !== null && typeof hash !== 'string') return notValid('hash', memberPath(path, 'hash'));
    read.add(event);
  }
  return accept(read);
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
    const { party, period, statement, publicKey, signature, ...more } = item;
    const [unknown] = Object.keys(more);
    if (unknown !== undefined) return notValid(unknown, memberPath(path, unknown));
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

/** The first day of the period that a statement says it is of; `null` where that is none. */
function periodStart(statement: JsonObject, { period }: Terms): LocalDate | null {
  const day = parseLocalDate(periodOf(statement));
  return day === null || startOfPeriod(day, period) !== day ? null : day;
}

function findingOf(
  { party, statement, publicKey, signature }: BundleSignature,
  own: Statement<Explanation> | undefined,
  parties: readonly string[],
  isTrusted: IsTrusted,
  all: readonly BundleSignature[],
): SignatureFinding {
  if (!parties.includes(party)) return 'of_no_party';
  if (!isSignature(statement, publicKey, signature)) return 'not_genuine';
  if (!isTrusted(party, publicKey)) return 'of_another_key';
  if (all.some((one) => one.publicKey === publicKey && one.party !== party)) return 'of_a_shared_key';
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
