/**
 * Terms tried on past figures. The events go through the very rules of settlement, but only sums by month and party are
 * kept: no lines, no explanations, no canonical JSON, no hashes. What a statement says is entitled, held and paid in a
 * period is what the months of that period add up to here.
 */
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { unreachable } from '#kernel/invariant.ts';
import { type JsonObject, member } from '#kernel/json-places.ts';
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import type { Currency } from '#kernel/money.ts';
import { outcomeOf } from './apply-event.ts';
import { type Basis, isProblem, readRoles } from './check-event.ts';
import type { ExceptionCode, ReadEvent, UnreadEvent } from './events.ts';
import type { Posting } from './postings.ts';
import { type SettlementState, startState } from './state.ts';
import type { Terms } from './terms.ts';

/** What events came to for one party, in minor units of the settlement currency. */
export interface PartySums {
  /** As statements have them. */
  entitled: bigint;
  held: bigint;
  payments: bigint;
  /** Parts of sales, refunds and bonuses: what is entitled before costs are shared. */
  gained: bigint;
  /** The base of the sales that the party took in, less the refunds that it paid. */
  collected: bigint;
  /** The costs that stay with the party once they have been shared. */
  borne: bigint;
  /** The base of sales, shared evenly among the roles that are named on them. */
  roles: bigint;
}

/** By party, in the order of the terms. */
export type Sums = readonly PartySums[];

/** What sales can be looked at by, to see where one side does much and gets little. */
export const groupFields = ['product', 'channel', 'region'] as const;
export type GroupField = (typeof groupFields)[number];

export interface Group {
  /** `null`: sales that name none. */
  readonly value: string | null;
  /** Of sales and refunds alone; costs and bonuses belong to no single product. */
  readonly sums: Sums;
}

export interface Simulation {
  readonly parties: readonly string[];
  readonly currency: Currency;
  /** From the first to the last with anything in it, gaps included. */
  readonly months: readonly { readonly from: LocalDate; readonly sums: Sums }[];
  readonly whole: Sums;
  readonly groups: Readonly<Record<GroupField, readonly Group[]>>;
  /** Events that were applied. */
  readonly applied: number;
  /** What could not be applied, in the order of the codes' first event, with that event's id. */
  readonly exceptions: readonly {
    readonly code: ExceptionCode;
    readonly count: number;
    readonly event: string;
  }[];
}

export interface Simulator {
  /** Takes the next events in processing order. */
  readonly take: (events: readonly ReadEvent[]) => void;
  /** Counts events whose kind or times could not be read. */
  readonly leaveOut: (unread: readonly UnreadEvent[]) => void;
  readonly finish: () => Simulation;
}

/**
 * The terms as if they had begun on a day and had not ended, whatever term they name: a draft begins in the future, and
 * what it is tried on lies in the past.
 */
export function asIfFrom(terms: Terms, starts: LocalDate): Terms {
  return { ...terms, starts, ends: null };
}

/**
 * The events of a window that begins on a day: those before it, and refunds of sales before it, are no part of it.
 * @param events in processing order
 */
export function eventsFrom(events: readonly ReadEvent[], first: LocalDate): readonly ReadEvent[] {
  const before = new Set<string>();
  return events.filter(({ id, kind, day, given }) => {
    if (day < first) {
      if (kind === 'sale') before.add(id);
      return false;
    }
    const of = kind === 'refund' ? member(given, 'of') : undefined;
    return typeof of !== 'string' || !before.has(of);
  });
}

/** What was summed, by month and by what sales are looked at by. */
export interface Kept {
  readonly months: Map<LocalDate, Sums>;
  readonly groups: Readonly<Record<GroupField, Map<string | null, Sums>>>;
}

/** Events must have been read with `period: 'month'`: each counts in the month that its `period` names. */
export function startSimulation(basis: Basis): Simulator {
  const { terms } = basis;
  const state = startState(terms);
  const kept: Kept = {
    months: new Map(),
    groups: { product: new Map(), channel: new Map(), region: new Map() },
  };
  const left = leftOut();
  let applied = 0;
  return {
    take(events) {
      for (const event of events) {
        const outcome = outcomeOf(basis, state, event);
        if (outcome === 'repeated') continue;
        if (isProblem(outcome)) {
          left.add(outcome.problem.code, event.id);
          continue;
        }
        applied += 1;
        for (const posting of outcome) count(terms, state, kept, posting);
      }
    },
    leaveOut(unread) {
      for (const { exception } of unread) left.add(exception.code, exception.event);
    },
    finish: () => simulationOf(terms, kept, applied, left.all()),
  };
}

/** Counts exceptions by code, in the order of the codes' first event. */
export function leftOut() {
  const exceptions = new Map<ExceptionCode, { count: number; readonly event: string }>();
  return {
    add(code: ExceptionCode, event: string): void {
      const known = exceptions.get(code);
      if (known === undefined) exceptions.set(code, { count: 1, event });
      else known.count += 1;
    },
    all: (): Simulation['exceptions'] =>
      [...exceptions].map(([code, { count: times, event }]) => ({ code, count: times, event })),
  };
}

export function simulationOf(
  terms: Terms,
  kept: Kept,
  applied: number,
  exceptions: Simulation['exceptions'],
): Simulation {
  const months = filled(kept.months, terms);
  return {
    parties: terms.parties,
    currency: terms.currency,
    months,
    whole: total(
      terms,
      months.map(({ sums }) => sums),
    ),
    groups: {
      product: listed(kept.groups.product),
      channel: listed(kept.groups.channel),
      region: listed(kept.groups.region),
    },
    applied,
    exceptions,
  };
}

function noSums(terms: Terms): Sums {
  return terms.parties.map(() => ({
    entitled: 0n,
    held: 0n,
    payments: 0n,
    gained: 0n,
    collected: 0n,
    borne: 0n,
    roles: 0n,
  }));
}

function sumsOf<Key>(terms: Terms, kept: Map<Key, Sums>, key: Key): Sums {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = noSums(terms);
  kept.set(key, made);
  return made;
}

function add(sums: Sums, party: number, field: keyof PartySums, minor: bigint): void {
  const own = sums[party];
  if (own !== undefined) own[field] += minor;
}

/** Adds what a posting did to the sums it belongs to. */
function count(terms: Terms, state: SettlementState, kept: Kept, posting: Posting): void {
  const month = sumsOf(terms, kept.months, posting.event.period);
  switch (posting.kind) {
    case 'sale':
      countBase(terms, kept, month, posting.event.given, posting, posting.collector);
      return;
    case 'refund': {
      const sale = state.taken?.get(posting.sale) ?? posting.event.given;
      countBase(terms, kept, month, sale, posting, posting.paidBy);
      return;
    }
    case 'cost':
      posting.parts.forEach((part, party) => {
        add(month, party, 'entitled', part);
        add(month, party, 'borne', -part);
      });
      add(month, posting.paidBy, 'held', posting.base);
      // The base of a cost is the opposite of what is shared of it; the rest stays with whoever paid.
      add(month, posting.paidBy, 'borne', posting.amount + posting.base);
      return;
    case 'payment':
      add(month, posting.from, 'payments', posting.amount);
      add(month, posting.to, 'payments', -posting.amount);
      return;
    case 'bonus':
      posting.parts.forEach((part, party) => {
        add(month, party, 'entitled', part);
        add(month, party, 'gained', part);
      });
      return;
    default:
      unreachable(posting);
  }
}

/** A sale or a refund: its base and its parts, in its month and in what the sale says it is of. */
function countBase(
  terms: Terms,
  kept: Kept,
  month: Sums,
  sale: JsonObject,
  { base, parts }: { readonly base: bigint; readonly parts: readonly bigint[] },
  holder: number,
): void {
  const roles = rolesOf(terms, sale, base);
  const grouped = groupFields.map((field) => {
    const value = member(sale, field);
    return sumsOf(terms, kept.groups[field], typeof value === 'string' ? value : null);
  });
  for (const sums of [month, ...grouped]) {
    parts.forEach((part, party) => {
      add(sums, party, 'entitled', part);
      add(sums, party, 'gained', part);
    });
    add(sums, holder, 'held', base);
    add(sums, holder, 'collected', base);
    roles?.forEach((part, party) => {
      add(sums, party, 'roles', part);
    });
  }
}

/** A base by the number of roles that each party played, largest remainder; `null` where no role is named. */
function rolesOf(terms: Terms, sale: JsonObject, base: bigint): readonly bigint[] | null {
  if (member(sale, 'roles') === undefined) return null;
  const played = readRoles(terms, sale);
  if (isProblem(played) || played.size === 0) return null;
  const weights = terms.parties.map(() => 0n);
  for (const party of played.values()) weights[party] = (weights[party] ?? 0n) + 1n;
  return splitByLargestRemainder(base, weights);
}

function filled(months: ReadonlyMap<LocalDate, Sums>, terms: Terms): Simulation['months'] {
  if (months.size === 0) return [];
  const starts = [...months.keys()];
  const last = starts.reduce((most, start) => Math.max(most, start));
  const all: { readonly from: LocalDate; readonly sums: Sums }[] = [];
  for (
    let from = starts.reduce((least, start) => Math.min(least, start));
    from <= last;
    from = nextPeriod(from, 'month')
  ) {
    all.push({ from, sums: months.get(from) ?? noSums(terms) });
  }
  return all;
}

function total(terms: Terms, all: readonly Sums[]): Sums {
  const whole = noSums(terms);
  for (const sums of all) {
    sums.forEach((own, party) => {
      add(whole, party, 'entitled', own.entitled);
      add(whole, party, 'held', own.held);
      add(whole, party, 'payments', own.payments);
      add(whole, party, 'gained', own.gained);
      add(whole, party, 'collected', own.collected);
      add(whole, party, 'borne', own.borne);
      add(whole, party, 'roles', own.roles);
    });
  }
  return whole;
}

/** The groups with the largest base first, those without a name last. */
function listed(groups: ReadonlyMap<string | null, Sums>): readonly Group[] {
  const size = ({ sums }: Group) => sums.reduce((sum, { collected }) => sum + collected, 0n);
  return [...groups]
    .map(([value, sums]) => ({ value, sums }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      const difference = size(b) - size(a);
      return difference > 0n ? 1 : difference < 0n ? -1 : a.value < b.value ? -1 : 1;
    });
}
