/** What becomes of pushed events: which are new, which were there before, and as what the new ones are recorded. */
import { type Hash, hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { compareInstants, formatInstant, type Instant } from '#kernel/instant.ts';
import { type JsonObject, member, memberPath } from '#kernel/json-places.ts';
import { type Currency, parseMoney } from '#kernel/money.ts';
import type { EventKind } from './event-kind.ts';
import { amountFault, type PushedEvent } from './parse-pushed.ts';

/** An event that has its id already, or that a pushed refund names. */
export interface KnownEvent {
  readonly party: string;
  readonly kind: EventKind;
  readonly currency: Currency | null;
  readonly givenHash: string;
}

/** What an alliance knows when events arrive. */
export interface Ledger {
  readonly known: ReadonlyMap<string, KnownEvent>;
  /** The moment before which statements are closed or the agreement settles nothing, or `null`. */
  readonly sealedUntil: Instant | null;
  /** The currency of the agreement in force, or `null` without one. */
  readonly settlementCurrency: Currency | null;
  /**
   * Gives each sale a salt, where its side holds something back: a text nobody can guess, which is part of the event as
   * it is kept and hashed, so that no hash tells what is held back to somebody who tries names. `null`: none is needed.
   */
  readonly salt: (() => string) | null;
}

export interface StandingEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly day: string;
  readonly currency: Currency | null;
  /** Minor units; `null` where the currency is not known. */
  readonly amountMinor: bigint | null;
  readonly content: JsonObject;
  /** Of the event as it was sent: tells a repeat. */
  readonly givenHash: Hash;
  /** The same, with the salt where it has one: for the record. */
  readonly recordedHash: Hash;
}

/** `accepted` counts once; a repeat changes nothing; a conflicting duplicate is not taken. */
export type PushOutcome =
  | { readonly outcome: 'accepted'; readonly event: StandingEvent }
  | { readonly outcome: 'repeated'; readonly id: string }
  | { readonly outcome: 'conflicting_duplicate'; readonly id: string; readonly path: string };

/** @param party whose events these are @param now when they arrived */
export function decidePush(
  events: readonly PushedEvent[],
  ledger: Ledger,
  party: string,
  now: Instant,
): Decision<readonly PushOutcome[], 'invalid_input'> {
  const known = new Map(ledger.known);
  const batch = new Map<string, PushedEvent>();
  for (const event of events) if (!batch.has(event.id)) batch.set(event.id, event);
  const faults: Refusal[] = [];
  const outcomes = events.map((event): PushOutcome => {
    const before = known.get(event.id);
    if (before !== undefined) {
      return before.givenHash === event.givenHash
        ? { outcome: 'repeated', id: event.id }
        : { outcome: 'conflicting_duplicate', id: event.id, path: memberPath(event.path, 'id') };
    }
    const sale = event.of === null ? undefined : saleOf(event.of, known, batch, party);
    const currency =
      event.currency ?? sale?.currency ?? (event.kind === 'payment' ? ledger.settlementCurrency : null);
    const fault = currencyFault(event, sale, currency);
    if (fault !== null) faults.push(fault);
    known.set(event.id, { party, kind: event.kind, currency, givenHash: event.givenHash });
    return { outcome: 'accepted', event: standing(event, sale, currency, ledger, party, now) };
  });
  return faults.length > 0 ? refuse('invalid_input', { faults }) : accept(outcomes);
}

type Sale = Pick<KnownEvent, 'party' | 'currency'>;

function saleOf(
  id: string,
  known: ReadonlyMap<string, KnownEvent>,
  batch: ReadonlyMap<string, PushedEvent>,
  party: string,
): Sale | undefined {
  const before = known.get(id);
  if (before !== undefined) return before.kind === 'sale' ? before : undefined;
  const together = batch.get(id);
  return together?.kind === 'sale' ? { party, currency: together.currency } : undefined;
}

function currencyFault(
  event: PushedEvent,
  sale: Sale | undefined,
  currency: Currency | null,
): Refusal | null {
  if (sale !== undefined && currency !== sale.currency) {
    const values = { found: currency ?? '', expected: sale.currency ?? '' };
    return { code: 'currency_not_of_sale', path: memberPath(event.path, 'currency'), values };
  }
  if (event.currency !== null || currency === null) return null;
  const fault = amountFault(event.amount, currency, 'above zero');
  return fault === null ? null : { ...fault, path: memberPath(event.path, 'amount') };
}

/**
 * What an event is recorded as. Its own `recordedAt` (or `at`) stands while no statement of that time is closed; after
 * that it is the moment of arrival, so that a closed statement never changes and the late fact lands in an open one. The
 * same before the agreement begins: a year that was typed wrongly opens no period that somebody would have to close.
 */
function standing(
  event: PushedEvent,
  sale: Sale | undefined,
  currency: Currency | null,
  { sealedUntil, salt }: Ledger,
  party: string,
  now: Instant,
): StandingEvent {
  const claimed = event.recordedAt ?? event.at;
  const isSealed = sealedUntil !== null && compareInstants(claimed, sealedUntil) < 0;
  // A refund that names no payer is its sale's collector's; where that is not the sender, the sender is written in.
  const paidByDefault =
    event.kind === 'refund' && member(event.given, 'paidBy') === undefined && sale?.party !== party;
  const salted = salt === null || event.kind !== 'sale' ? null : { salt: salt() };
  return {
    id: event.id,
    kind: event.kind,
    at: event.at,
    recordedAt: isSealed ? now : claimed,
    day: event.day,
    currency,
    amountMinor: currency === null ? null : parseMoney(event.amount, currency),
    content: {
      ...event.given,
      ...(paidByDefault ? { paidBy: party } : {}),
      ...(isSealed ? { recordedAt: formatInstant(now) } : {}),
      ...salted,
    },
    givenHash: event.givenHash,
    recordedHash: salted === null ? event.givenHash : hashJson({ ...event.given, ...salted }),
  };
}
