import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { parseEvents } from '../core/events.ts';
import { endOfPeriod } from '../core/frame.ts';
import { governingTerms, type SignedTerms } from '../core/governing-terms.ts';
import type { OnClosed } from '../core/ledger/keep-ledger.ts';
import { parseRates, type Rates } from '../core/rates.ts';
import { startReplay } from '../core/replay.ts';
import type { Explanation } from '../core/sentences.ts';
import type { Statement } from '../core/statement.ts';
import type { StatementRow } from './store.ts';

/** Statements of one currency need no rates. */
const noRates: Rates = emptyRates();

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

/**
 * Settles all events anew from the first period on and answers with the statements that are not closed yet, up to the
 * period that begins on `last`. What comes out for the closed ones must be what was closed.
 * @param onClosed told of each of them, closed or not, with what its lines did
 */
export async function replayEvents(
  tx: Transaction,
  alliance: Id,
  signed: readonly SignedTerms[],
  closed: readonly StatementRow[],
  first: LocalDate,
  last: LocalDate,
  onClosed?: OnClosed,
): Promise<readonly Statement<Explanation>[]> {
  const basisOf = (start: LocalDate) => ({ terms: termsOf(signed, closed, start).terms, rates: noRates });
  const replay = startReplay(first, basisOf, onClosed);
  const frame = termsOf(signed, closed, first).terms;
  const open: Statement<Explanation>[] = [];
  let done = 0;
  const keep = (statements: readonly Statement<Explanation>[]): void => {
    for (const statement of statements) {
      const before = closed[done];
      done += 1;
      if (before === undefined) open.push(statement);
      else
        invariant(before.hash === statement.hashes.statement, 'a closed period is settled as it was closed');
    }
  };
  for await (const chunk of eventsRecordedBefore(tx, alliance, endOfPeriod(frame, last))) {
    const batch = parseEvents(chunk, frame);
    invariant(batch.ok && batch.value.unread.length === 0, 'shared events can be read');
    keep(replay.take(batch.value.events));
  }
  keep(replay.finish(last));
  return open;
}
