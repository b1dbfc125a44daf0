/**
 * Settles events as they are read, chunk by chunk: the same statements as `settle` gives over all of them at once,
 * also where the terms change from one period to the next. Nothing of a line is kept but what its statement is made of.
 */
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { applyEvent, type OnLine } from './apply-event.ts';
import type { Basis } from './check-event.ts';
import { type ClosedPeriod, closePeriod } from './close-period.ts';
import type { ReadEvent } from './events.ts';
import { continueUnder, type Settling, startState } from './state.ts';

export interface Replay {
  /** Takes the next events in processing order; answers with the statements of the periods that are over by them. */
  readonly take: (events: readonly ReadEvent[]) => readonly ClosedPeriod[];
  /** The statements up to the period that begins on `last`. */
  readonly finish: (last: LocalDate) => readonly ClosedPeriod[];
}

/**
 * @param first the first day of the first period with anything in it
 * @param basisOf the terms and rates of the period that begins on a day; they share parties, currency, time zone and
 *   length of period
 * @param onLine told of each line as it comes, in the order of its period's statement; lines of a later period can come
 *   before the last of an earlier one
 */
export function startReplay(
  first: LocalDate,
  basisOf: (start: LocalDate) => Basis,
  onLine?: OnLine,
  settling: Settling = {},
): Replay {
  let start = first;
  let basis = basisOf(start);
  let state = startState(basis.terms, settling);
  const close = (): ClosedPeriod => {
    const closed = closePeriod(basis, state, start, []);
    start = nextPeriod(start, basis.terms.period);
    const next = basisOf(start);
    if (next.terms.hash !== basis.terms.hash) state = continueUnder(state, next.terms);
    basis = next;
    return closed;
  };
  return {
    take(events) {
      const closed: ClosedPeriod[] = [];
      for (const event of events) {
        while (event.recordedIn > start) closed.push(close());
        applyEvent(basis, state, event, onLine);
      }
      return closed;
    },
    finish(last) {
      const closed: ClosedPeriod[] = [];
      while (start <= last) closed.push(close());
      return closed;
    },
  };
}
