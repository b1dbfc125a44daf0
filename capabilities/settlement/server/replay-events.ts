import { createHash } from 'node:crypto';
import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Enter } from '#platform/http/serve.ts';
import type { OnLine } from '../core/apply-event.ts';
import { type ClosedPeriod, withLines } from '../core/close-period.ts';
import { parseEvents } from '../core/events.ts';
import { endOfPeriod } from '../core/frame.ts';
import { governingTerms, type SignedTerms } from '../core/governing-terms.ts';
import type { Posting } from '../core/postings.ts';
import { parseRates, type Rates } from '../core/rates.ts';
import { startReplay } from '../core/replay.ts';
import type { Explanation } from '../core/sentences.ts';
import type { Statement } from '../core/statement.ts';
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
  readonly onLine: OnLine;
  /** Waited for after each some thousand events, with how many were settled so far. */
  readonly onChunk?: (events: number) => Promise<void>;
}

/**
 * Settles all events anew from the first period on, up to the period that begins on `last`. What comes out for the closed
 * ones must be what was closed.
 * @param enter the transactions in which events are read, one for each chunk
 * @returns the statement of the last period
 */
export async function replayEvents(
  enter: Enter,
  alliance: Id,
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
  { onClosed, onLine, onChunk }: ReplayListener,
): Promise<ClosedPeriod> {
  const basisOf = (start: LocalDate) => ({ terms: termsOf(signed, closed, start).terms, rates: noRates });
  // The table of events has each id once.
  const replay = startReplay(first, basisOf, onLine, { ids: 'unique', sha256: () => createHash('sha256') });
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
  for await (const chunk of eventsRecordedBefore(enter, alliance, endOfPeriod(frame, last))) {
    const batch = parseEvents(chunk, frame);
    invariant(batch.ok && batch.value.unread.length === 0, 'shared events can be read');
    tell(replay.take(batch.value.events));
    events += chunk.length;
    await onChunk?.(events);
  }
  tell(replay.finish(last));
  invariant(latest !== undefined, 'the last period is not before the first');
  return latest;
}

/** The statements of the periods that are not closed yet, up to the one that begins on `last`, with their lines. */
export async function statementsNow(
  tx: Transaction,
  alliance: Id,
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  span: { readonly first: LocalDate; readonly last: LocalDate },
): Promise<readonly Statement<Explanation>[]> {
  const isClosed = (start: LocalDate) => formatLocalDate(start) <= (closed.at(-1)?.from ?? '');
  const postings = new Map<LocalDate, Posting[]>();
  const statements: Statement<Explanation>[] = [];
  await replayEvents((read) => read(tx), alliance, signed, closed, span, {
    onClosed({ start, head }) {
      const { terms } = termsOf(signed, closed, start);
      if (!isClosed(start)) statements.push(withLines(terms, head, postings.get(start) ?? []));
    },
    onLine(start, posting) {
      if (isClosed(start)) return;
      const kept = postings.get(start);
      if (kept === undefined) postings.set(start, [posting]);
      else kept.push(posting);
    },
  });
  return statements;
}
