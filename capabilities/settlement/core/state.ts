/**
 * What settlement remembers between events and from one period to the next. The functions that take events change it in
 * place, because copying the memory of millions of sales for each event or period would be the cost of settling.
 */
import type { Hash } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { Currency } from '#kernel/money.ts';
import {
  type RunningHash,
  runningHash,
  type Sha256,
  type TextChunks,
  textChunks,
} from '#kernel/text-chunks.ts';
import type { Exception, UnreadEvent } from './events.ts';
import type { Posting } from './postings.ts';
import type { Terms } from './terms.ts';
import { writeEvent } from './write-event.ts';
import { lineWriter } from './write-line.ts';

/** What a later refund needs to know of a sale. */
export interface SaleMemory {
  readonly currency: Currency;
  /** Minor units of the sale's own currency. */
  readonly amount: bigint;
  /** Minor units of the settlement currency, as all that follow. */
  readonly base: bigint;
  readonly parts: readonly bigint[];
  readonly rule: number;
  readonly collector: number;
  readonly day: LocalDate;
  /** All refunds so far, in the sale's own currency. */
  refunded: bigint;
  /** The part of the base that all refunds so far took back. */
  refundedBase: bigint;
  /** The part of the base that timely refunds took back, and how each party bore it. */
  timelyBase: bigint;
  timelyParts: readonly bigint[];
}

/** One window of a tiers rule. */
export interface TierWindow {
  counter: bigint;
  /** Mode `whole`: the highest step reached, and what the window's lines have shared in all. */
  reached: number;
  shared: readonly bigint[];
}

/** One window of a bonus. */
export interface BonusWindow {
  sum: bigint;
  paid: bigint;
}

/** What a period changed for one party, in minor units. */
export interface Change {
  entitled: bigint;
  held: bigint;
  payments: bigint;
}

/** What came in for a period whose statement has not been closed: no line is kept, only what its statement is made of. */
export interface OpenPeriod {
  /** The canonical JSON of the list of the events applied, as given, in processing order, hashed as it grows. */
  readonly events: RunningHash;
  /** The canonical JSON of the lines, with commas between them. */
  readonly lines: Uint8Array[];
  readonly lineTexts: TextChunks;
  lineCount: number;
  /** In the order of the parties. */
  readonly changes: readonly Change[];
  readonly exceptions: Exception[];
  readonly unread: UnreadEvent[];
}

export interface SettlementState {
  readonly sha256: (() => Sha256) | undefined;
  /** The event that took each id; `null` where no id comes twice, so that there is nothing to remember. */
  readonly taken: Map<string, JsonObject> | null;
  readonly sales: Map<string, SaleMemory>;
  /** By share rule, by window. */
  readonly tiers: readonly Map<LocalDate, TierWindow>[];
  /** Shared so far, by cost rule, by window. */
  readonly capped: readonly Map<LocalDate, bigint>[];
  /** By bonus, by window. */
  readonly bonuses: readonly Map<LocalDate, BonusWindow>[];
  /** By first day. An event can be recorded before the period it happens in begins. */
  readonly open: Map<LocalDate, OpenPeriod>;
  readonly writeEvent: typeof writeEvent;
  readonly lineText: (posting: Posting) => string;
  /** The closing balance of each party on the last statement. */
  balances: readonly bigint[];
  /** The hash of the last statement. */
  previous: Hash | null;
}

/** What whoever settles may know or have that settlement cannot see for itself. */
export interface Settling {
  /** `unique` where no id comes twice, as in a table with a primary key. */
  readonly ids?: 'any' | 'unique';
  /** See `runningHash`. */
  readonly sha256?: () => Sha256;
  /** Adds the canonical JSON of an event as it was given; `writeKeptEvent` where `given` is more than that. */
  readonly writeEvent?: typeof writeEvent;
}

export function startState(terms: Terms, settling: Settling = {}): SettlementState {
  const { ids = 'any', sha256, writeEvent: write = writeEvent } = settling;
  return {
    sha256,
    writeEvent: write,
    taken: ids === 'any' ? new Map() : null,
    sales: new Map(),
    tiers: terms.shares.map(() => new Map()),
    capped: terms.costs.map(() => new Map()),
    bonuses: terms.bonuses.map(() => new Map()),
    open: new Map(),
    lineText: lineWriter(terms),
    balances: terms.parties.map(() => 0n),
    previous: null,
  };
}

/** The open period that begins on a day, made where nothing came in for it yet. */
export function openPeriod(state: SettlementState, start: LocalDate): OpenPeriod {
  const found = state.open.get(start);
  if (found !== undefined) return found;
  const made = emptyPeriod(state);
  state.open.set(start, made);
  return made;
}

/** Enters an event that was applied, before its lines. */
export function addEvent(
  { writeEvent: write }: Pick<SettlementState, 'writeEvent'>,
  { events, lineCount }: OpenPeriod,
  given: JsonObject,
): void {
  events.bytes.add(lineCount === 0 ? '[' : ',');
  write(events.bytes, given);
  events.pass();
}

/** Enters a line by its canonical JSON, as text or as UTF-8. */
export function addLine(period: OpenPeriod, line: string | Uint8Array): void {
  const { bytes, pass } = period.lineTexts;
  if (period.lineCount > 0) bytes.add(',');
  if (typeof line === 'string') bytes.add(line);
  else bytes.addBytes(line);
  pass();
  period.lineCount += 1;
}

export function emptyPeriod({ balances, sha256 }: SettlementState): OpenPeriod {
  const lines: Uint8Array[] = [];
  return {
    events: runningHash(sha256),
    lines,
    lineTexts: textChunks((chunk) => lines.push(chunk.slice())),
    lineCount: 0,
    changes: balances.map(() => ({ entitled: 0n, held: 0n, payments: 0n })),
    exceptions: [],
    unread: [],
  };
}

/**
 * The state under terms that follow others: balances, the chain of statements, the ids taken and the sales that can
 * still be refunded go on; counters of tiers, caps and bonuses start afresh, because they belong to their rules.
 */
export function continueUnder(state: SettlementState, terms: Terms): SettlementState {
  const { sha256, writeEvent: write, taken, sales, open, balances, previous } = state;
  return { ...startState(terms), sha256, writeEvent: write, taken, sales, open, balances, previous };
}
