import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import { reachOfEvents } from '#capabilities/sharing/server/reach-of-events.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Enter } from '#platform/http/serve.ts';
import type { Basis } from '../core/check-event.ts';
import type { ClosedPeriod } from '../core/close-period.ts';
import type { OnClosingLine } from '../core/closing-line.ts';
import { closingReplay, daysAround } from '../core/closing-replay.ts';
import { parseEvents } from '../core/events.ts';
import { endOfPeriod } from '../core/frame.ts';
import { governingTerms, type SignedTerms } from '../core/governing-terms.ts';
import { parseRates, type Rates } from '../core/rates.ts';
import type { Replay } from '../core/replay.ts';
import type { Settling } from '../core/state.ts';
import { writeKeptEvent } from '../core/write-event.ts';
import type { StatementRow } from './store.ts';

/** Statements of one currency need no rates. */
export const noRates: Rates = emptyRates();

function emptyRates(): Rates {
  const rates = parseRates([]);
  invariant(rates.ok, 'no rates are valid rates');
  return rates.value;
}

/** The terms of the period that begins on a day: of a closed one those it was closed by. */
export function termsOf(
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  start: LocalDate,
): SignedTerms {
  const from = formatLocalDate(start);
  const version = closed.find((row) => row.from === from)?.version;
  const found =
    version === undefined ? governingTerms(signed, start) : signed.find((one) => one.version === version);
  invariant(found, 'a period that is settled has its terms');
  return found;
}

/** Whoever listens to events being settled. */
export interface ReplayListener {
  /** Told of each statement, closed or not, as its period is over. */
  readonly onClosed: (closed: ClosedPeriod) => void;
  /** Told of each line of all periods as it comes. */
  readonly onLine: OnClosingLine;
}

/** Which events are settled, and into which periods. */
export interface ReplaySpan {
  /** The first day of the first period with anything in it. */
  readonly first: LocalDate;
  /** The first day of the last period that is settled. */
  readonly last: LocalDate;
  /** Only events up to this place (see `extentOfEvents`); without it all that were recorded before the last period's end. */
  readonly upTo?: bigint;
}

/**
 * Settles all events anew, a chunk of some hundred whenever it is asked for the next one, for whoever listens to lines of
 * open periods; see `replayThrough`.
 */
export async function* replayInChunks(
  tx: Transaction,
  alliance: Id,
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  span: ReplaySpan,
  { onClosed, onLine }: ReplayListener,
): AsyncGenerator<number, ClosedPeriod> {
  const frame = termsOf(signed, closed, span.first).terms;
  const { events, days } = await reachOfEvents(tx, alliance, endOfPeriod(frame, span.last));
  const reach = { events, days: daysAround(frame, span, days) };
  const replay = closingReplay(span, basesOf(signed, closed), reach, onLine, settling);
  const enter: Enter = (read) => read(tx);
  return yield* replayThrough(enter, alliance, signed, closed, span, { replay, onClosed });
}

/** The terms and rates of the period that begins on a day. */
export function basesOf(signed: readonly SignedTerms[], closed: readonly StatementRow[]) {
  return (start: LocalDate): Basis => ({ terms: termsOf(signed, closed, start).terms, rates: noRates });
}

/** The table of events has each id once, and more of each event than was given. */
export const settling: Settling = {
  ids: 'unique',
  sha256: () => createHash('sha256'),
  writeEvent: writeKeptEvent,
};

/**
 * Settles all events anew from the first period on, up to the period that begins on `last`, by a replay that was started
 * for these periods. What comes out for the closed periods must be what was closed.
 * @param enter the transactions in which events are read, one for each chunk
 * @returns how many events were settled so far, and at the end the statement of the last period
 */
export async function* replayThrough(
  enter: Enter,
  alliance: Id,
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  { first, last, upTo }: ReplaySpan,
  { replay, onClosed }: Pick<ReplayListener, 'onClosed'> & { readonly replay: Replay },
): AsyncGenerator<number, ClosedPeriod> {
  const frame = termsOf(signed, closed, first).terms;
  let done = 0;
  let latest: ClosedPeriod | undefined;
  const tell = (periods: readonly ClosedPeriod[]): void => {
    for (const period of periods) {
      const before = closed[done];
      done += 1;
      invariant(
        before === undefined || before.hash === period.head.hashes.statement,
        'a closed period is settled as it was closed',
      );
      onClosed(period);
      latest = period;
    }
  };
  let events = 0;
  for await (const chunk of eventsRecordedBefore(enter, alliance, endOfPeriod(frame, last), upTo)) {
    const batch = parseEvents(chunk, frame);
    invariant(batch.ok && batch.value.unread.length === 0, 'shared events can be read');
    // Whoever else waits for the processor has a turn.
    await setImmediate();
    tell(replay.take(batch.value.events));
    events += chunk.length;
    yield events;
  }
  tell(replay.finish(last));
  invariant(latest !== undefined, 'the last period is not before the first');
  return latest;
}
