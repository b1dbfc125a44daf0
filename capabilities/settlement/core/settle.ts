/**
 * The settlement engine: terms, rates and events in, statements out. It can run over everything at once (`settleAll`)
 * or period by period (`recordEvents`, then `closePeriod`, with the state kept in between); both give the same bytes.
 */
import { accept, type Decision } from '#kernel/decision.ts';
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { applyEvent, type OnLine } from './apply-event.ts';
import type { Basis } from './check-event.ts';
import { closePeriod, withLines } from './close-period.ts';
import { type EventBatch, type EventsRefusal, parseEvents } from './events.ts';
import type { Posting } from './postings.ts';
import type { Explanation } from './sentences.ts';
import { continueUnder, openPeriod, type SettlementState, startState } from './state.ts';
import type { Statement, StatementHead } from './statement.ts';

/**
 * Takes the events recorded in one period, in processing order, into the state. Batches follow each other in the order
 * of their periods; an event that happens in a later period waits there for its statement.
 */
export function recordEvents(basis: Basis, state: SettlementState, batch: EventBatch, onLine?: OnLine): void {
  for (const event of batch.events) applyEvent(basis, state, event, onLine);
  for (const unread of batch.unread) {
    if (unread.period !== null) openPeriod(state, unread.period).unread.push(unread);
  }
}

export interface Listener {
  readonly onLine?: OnLine;
  readonly onClosed?: (head: StatementHead<Explanation>) => void;
}

/**
 * The statements of all periods from the first to the last with anything in it, gaps included.
 * @param until at least up to the period that begins on this day, where it is given, and no further
 * @param listener told of each line as it comes and of each statement as it is closed
 */
export function settle(
  basis: Basis,
  batch: EventBatch,
  until: LocalDate | null = null,
  listener: Listener = {},
): readonly Statement<Explanation>[] {
  const span = activeSpan(batch);
  const first = span === null || (until !== null && until < span.first) ? until : span.first;
  const last = until ?? span?.last ?? null;
  return first === null || last === null ? [] : settleSpan(() => basis, batch, { first, last }, listener);
}

export interface Span {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/**
 * The statements of the periods from the first to the last, each by its own terms.
 * @param basisOf the terms and rates of the period that begins on a day; the terms share parties, currency, time zone
 *   and length of period
 * @param span begins no later than the first period with anything in it
 */
export function settleSpan(
  basisOf: (start: LocalDate) => Basis,
  batch: EventBatch,
  { first, last }: Span,
  { onLine, onClosed }: Listener = {},
): readonly Statement<Explanation>[] {
  let basis = basisOf(first);
  let state = startState(basis.terms);
  const postings = new Map<LocalDate, Posting[]>();
  const keep: OnLine = (start, posting, text) => {
    const kept = postings.get(start);
    if (kept === undefined) postings.set(start, [posting]);
    else kept.push(posting);
    onLine?.(start, posting, text);
  };
  const untimed = batch.unread.filter(({ period }) => period === null);
  const statements: Statement<Explanation>[] = [];
  let taken = 0;
  for (let start = first; start <= last; start = nextPeriod(start, basis.terms.period)) {
    const next = basisOf(start);
    if (next.terms.hash !== basis.terms.hash) state = continueUnder(state, next.terms);
    basis = next;
    const from = taken;
    while ((batch.events[taken]?.recordedIn ?? Number.POSITIVE_INFINITY) <= start) taken += 1;
    const unread = start === first ? batch.unread : [];
    recordEvents(basis, state, { events: batch.events.slice(from, taken), unread }, keep);
    const { head } = closePeriod(basis, state, start, untimed);
    onClosed?.(head);
    statements.push(withLines(basis.terms, head, postings.get(start) ?? []));
  }
  return statements;
}

/** The first and last period with anything in it; `null` without any. */
export function activeSpan({ events, unread }: EventBatch): Span | null {
  let first: LocalDate | null = null;
  let last: LocalDate | null = null;
  const widen = ({ period }: { readonly period: LocalDate | null }): void => {
    if (period === null) return;
    if (first === null || period < first) first = period;
    if (last === null || period > last) last = period;
  };
  events.forEach(widen);
  unread.forEach(widen);
  return first === null || last === null ? null : { first, last };
}

/** `settle` from a list of events of unknown shape. */
export function settleAll(
  basis: Basis,
  events: unknown,
): Decision<readonly Statement<Explanation>[], EventsRefusal> {
  const batch = parseEvents(events, basis.terms);
  return batch.ok ? accept(settle(basis, batch.value)) : batch;
}
