import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Hash, hashJson } from '#kernel/canonical-json.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { addToLocalDate, formatLocalDate, type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Basis } from './check-event.ts';
import type { UnreadEvent } from './events.ts';
import { explainPosting } from './explain-posting.ts';
import type { Posting } from './postings.ts';
import type { Explanation } from './sentences.ts';
import type { OpenPeriod, SettlementState } from './state.ts';
import type { BareLine, BareStatement, Carried, Parts, Statement, Transfer } from './statement.ts';
import type { Terms } from './terms.ts';

/**
 * The statement of the period that begins on `start`, of what was entered in it. Periods are closed in order, each
 * when all that was recorded before its end has been applied; the state moves on to the next (see state.ts).
 * @param untimed events whose times cannot be read: exceptions of every period until they are mended
 */
export function closePeriod(
  { terms, rates }: Basis,
  state: SettlementState,
  start: LocalDate,
  untimed: readonly UnreadEvent[],
): Statement<Explanation> {
  const period: OpenPeriod = state.open.get(start) ?? {
    events: [],
    postings: [],
    exceptions: [],
    unread: [],
  };
  state.open.delete(start);
  const end = nextPeriod(start, terms.period);
  const change = changes(terms, period.postings);
  const closing = state.balances.map((opening, party) => {
    const { entitled, held, payments } = change[party] ?? noChange();
    return opening + entitled - held + payments;
  });
  invariant(closing.reduce((a, b) => a + b, 0n) === 0n, 'balances add up to zero');
  const unread = [...period.unread, ...untimed].sort((a, b) => a.index - b.index);
  const exceptions = [...period.exceptions, ...unread.map(({ exception }) => exception)];
  const bare: BareStatement = {
    statement: 1,
    period: { from: formatLocalDate(start), to: formatLocalDate(end) },
    currency: terms.currency,
    parties: byParty(terms, (party) => {
      const { entitled, held, payments } = change[party] ?? noChange();
      const money = (minor: bigint | undefined) => formatMoney(minor ?? 0n, terms.currency);
      return {
        opening: money(state.balances[party]),
        entitled: money(entitled),
        held: money(held),
        payments: money(payments),
        closing: money(closing[party]),
      };
    }),
    lines: period.postings.map((posting) => bareLine(terms, posting)),
    ...payouts(terms, closing, end),
    exceptions: exceptions.map(({ event, code }) => ({ event, code })),
    hashes: {
      terms: terms.hash,
      rates: rates.hash,
      events: hashOfEvents(period.events),
      previous: state.previous,
    },
  };
  const hash = hashJson(bare);
  state.balances = closing;
  state.previous = hash;
  return {
    ...bare,
    lines: bare.lines.map((line, index) => ({ ...line, why: explainLine(terms, period.postings[index]) })),
    exceptions,
    hashes: { ...bare.hashes, statement: hash },
  };
}

function explainLine(terms: Terms, posting: Posting | undefined): Explanation {
  invariant(posting !== undefined, 'a line has its posting');
  return explainPosting(terms, posting);
}

interface Change {
  entitled: bigint;
  held: bigint;
  payments: bigint;
}

function noChange(): Change {
  return { entitled: 0n, held: 0n, payments: 0n };
}

/** What the postings changed for each party; what is entitled and what is held always change by the same sum. */
function changes(terms: Terms, postings: readonly Posting[]): readonly Change[] {
  const changed = terms.parties.map(noChange);
  const add = (party: number, kind: keyof Change, minor: bigint): void => {
    const change = changed[party];
    if (change !== undefined) change[kind] += minor;
  };
  for (const posting of postings) {
    if (posting.kind === 'payment') {
      add(posting.from, 'payments', posting.amount);
      add(posting.to, 'payments', -posting.amount);
      continue;
    }
    for (let party = 0; party < posting.parts.length; party += 1)
      add(party, 'entitled', posting.parts[party] ?? 0n);
    if (posting.kind === 'sale') add(posting.collector, 'held', posting.base);
    else if (posting.kind !== 'bonus') add(posting.paidBy, 'held', posting.base);
  }
  return changed;
}

/** An entry for each party, in the order of the terms. */
function byParty<Value>(terms: Terms, value: (party: number) => Value): Readonly<Record<string, Value>> {
  // `fromEntries` defines members, so that a party may be called whatever it likes, even `__proto__`.
  return Object.fromEntries(terms.parties.map((name, party) => [name, value(party)]));
}

function bareLine(terms: Terms, posting: Posting): BareLine {
  const event = posting.event.id;
  const late = posting.event.late;
  const money = (minor: bigint) => formatMoney(minor, terms.currency);
  const parts = (minor: readonly bigint[]): Parts => byParty(terms, (party) => money(minor[party] ?? 0n));
  switch (posting.kind) {
    case 'sale':
      return {
        event,
        kind: 'sale',
        late,
        base: money(posting.base),
        rule: posting.rule,
        parts: parts(posting.parts),
      };
    case 'refund':
    case 'cost':
      return { event, kind: posting.kind, late, base: money(posting.base), parts: parts(posting.parts) };
    case 'payment':
      return { event, kind: 'payment', late, amount: money(posting.amount) };
    case 'bonus':
      return { event, kind: 'bonus', bonus: posting.bonus, parts: parts(posting.parts) };
    default:
      return unreachable(posting);
  }
}

/** Who pays whom: the largest debtor pays the largest creditor until nothing is owed; small payments are carried over. */
function payouts(
  terms: Terms,
  closing: readonly bigint[],
  end: LocalDate,
): { readonly transfers: readonly Transfer[]; readonly carried: readonly Carried[] } {
  const owed = [...closing];
  const transfers: Transfer[] = [];
  const carried: Carried[] = [];
  const due = formatLocalDate(addToLocalDate(end, terms.payout.dueIn));
  for (;;) {
    // Ties go to the first in the order of the parties: `indexOf` finds that one.
    const debtor = owed.indexOf(owed.reduce((least, balance) => (balance < least ? balance : least), 0n));
    const creditor = owed.indexOf(owed.reduce((most, balance) => (balance > most ? balance : most), 0n));
    const debt = -(owed[debtor] ?? 0n);
    const credit = owed[creditor] ?? 0n;
    if (debt <= 0n || credit <= 0n) return { transfers, carried };
    const minor = debt < credit ? debt : credit;
    owed[debtor] = minor - debt;
    owed[creditor] = credit - minor;
    const payment = {
      from: terms.parties[debtor] ?? '',
      to: terms.parties[creditor] ?? '',
      amount: formatMoney(minor, terms.currency),
    };
    if (minor < terms.payout.minimum) carried.push(payment);
    else transfers.push({ ...payment, due });
  }
}

/** The hash of the canonical JSON of a list of events, taken event by event so that the whole text never exists. */
function hashOfEvents(events: readonly JsonObject[]): Hash {
  const hash = sha256.create();
  events.forEach((event, index) => {
    hash.update(utf8ToBytes(`${index === 0 ? '[' : ','}${canonicalJson(event)}`));
  });
  hash.update(utf8ToBytes(events.length === 0 ? '[]' : ']'));
  return `sha256:${bytesToHex(hash.digest())}`;
}
