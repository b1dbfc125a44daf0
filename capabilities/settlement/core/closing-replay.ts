import { type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import type { Basis } from './check-event.ts';
import { closingLines, type OnClosingLine } from './closing-line.ts';
import type { DayRange } from './columns/calendar.ts';
import { canUseColumns } from './columns/can-use-columns.ts';
import { type Reach, replayColumns } from './columns/replay-columns.ts';
import { type Replay, startReplay } from './replay.ts';
import type { Span } from './settle.ts';
import type { Settling } from './state.ts';
import type { Terms } from './terms.ts';

/** Tables of days have room for every day; beyond two centuries somebody mistyped a year, and they would only cost memory. */
const mostDays = 200 * 366;

/**
 * The quicker of the two engines that covers what is closed; both give the same statements and lines. Columns are settled
 * under one agreement, so where another takes over between the first period and the last, objects are.
 */
export function closingReplay(
  { first, last }: Span,
  basisOf: (start: LocalDate) => Basis,
  reach: Reach,
  take: OnClosingLine,
  settling: Settling,
): Replay {
  const basis = basisOf(first);
  const { terms } = basis;
  let isOne = canUseColumns(terms) && reach.days.last - reach.days.first < mostDays;
  for (let start = first; isOne && start <= last; start = nextPeriod(start, terms.period)) {
    isOne = basisOf(start).terms.hash === terms.hash;
  }
  return isOne
    ? replayColumns(first, basis, reach, take, settling)
    : startReplay(first, basisOf, closingLines(terms, take), settling);
}

/** All days that a settlement meets, from the first day of a period on. */
export function daysAround(
  { period }: Pick<Terms, 'period'>,
  { first, last }: Span,
  events: DayRange | null,
): DayRange {
  return {
    first: startOfPeriod(Math.min(first, events?.first ?? first), period),
    last: Math.max(last, events?.last ?? last),
  };
}
