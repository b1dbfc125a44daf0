/**
 * Settles events as they are read, chunk by chunk: the same statements as `settle` gives over all of them at once,
 * also where the terms change from one period to the next.
 */
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { applyEvent } from './apply-event.ts';
import type { Basis } from './check-event.ts';
import { closePeriod } from './close-period.ts';
import type { ReadEvent } from './events.ts';
import type { OnClosed } from './ledger/keep-ledger.ts';
import type { Explanation } from './sentences.ts';
import { continueUnder, startState } from './state.ts';
import type { Statement } from './statement.ts';

export interface Replay {
  /** Takes the next events in processing order; answers with the statements of the periods that are over by them. */
  readonly take: (events: readonly ReadEvent[]) => readonly Statement<Explanation>[];
  /** The statements up to the period that begins on `last`. */
  readonly finish: (last: LocalDate) => readonly Statement<Explanation>[];
}

/**
 * @param first the first day of the first period with anything in it
 * @param basisOf the terms and rates of the period that begins on a day; they share parties, currency, time zone and
 *   length of period
 * @param onClosed told of each statement with what its lines did
 */
export function startReplay(
  first: LocalDate,
  basisOf: (start: LocalDate) => Basis,
  onClosed: OnClosed = () => {},
): Replay {
  let start = first;
  let basis = basisOf(start);
  let state = startState(basis.terms);
  const close = (): Statement<Explanation> => {
    const postings = state.open.get(start)?.postings ?? [];
    const statement = closePeriod(basis, state, start, []);
    onClosed(statement, postings);
    start = nextPeriod(start, basis.terms.period);
    const next = basisOf(start);
    if (next.terms.hash !== basis.terms.hash) state = continueUnder(state, next.terms);
    basis = next;
    return statement;
  };
  return {
    take(events) {
      const closed: Statement<Explanation>[] = [];
      for (const event of events) {
        while (event.recordedIn > start) closed.push(close());
        applyEvent(basis, state, event);
      }
      return closed;
    },
    finish(last) {
      const closed: Statement<Explanation>[] = [];
      while (start <= last) closed.push(close());
      return closed;
    },
  };
}
