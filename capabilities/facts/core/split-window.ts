/** Which parts of a window of dates are whole months, whose sums are kept, and which must be added up from the rows. */
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, nextPeriod, parseLocalDate, startOfPeriod } from '#kernel/local-date.ts';

/** Both ends included, as `yyyy-mm-dd`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export interface SplitWindow {
  /** The first days of the first and the last whole month; `null` where there is none. */
  readonly months: DayRange | null;
  /** What lies before and behind the whole months: at most two ranges, none of them empty. */
  readonly edges: readonly DayRange[];
}

/**
 * A month counts as whole, too, where the window leaves out only days on which there are no facts.
 * @param facts the first and the last day there are facts of
 */
export function splitWindow(window: DayRange, facts: DayRange): SplitWindow {
  if (window.from > facts.to || window.to < facts.from) return { months: null, edges: [] };
  const [from, to] = [dayOf(window.from), dayOf(window.to)];
  const first = window.from <= facts.from ? startOfPeriod(dayOf(facts.from), 'month') : from;
  const last = window.to >= facts.to ? nextPeriod(startOfPeriod(dayOf(facts.to), 'month'), 'month') - 1 : to;
  const begins = startOfPeriod(first, 'month') === first ? first : nextMonth(first);
  const ends = nextMonth(last) === last + 1 ? last + 1 : startOfPeriod(last, 'month');
  if (begins >= ends) return { months: null, edges: [rangeOf(first, last)] };
  return {
    months: rangeOf(begins, startOfPeriod(ends - 1, 'month')),
    edges: [
      ...(first < begins ? [rangeOf(first, begins - 1)] : []),
      ...(ends <= last ? [rangeOf(ends, last)] : []),
    ],
  };
}

function nextMonth(day: number): number {
  return nextPeriod(startOfPeriod(day, 'month'), 'month');
}

function rangeOf(from: number, to: number): DayRange {
  return { from: formatLocalDate(from), to: formatLocalDate(to) };
}

function dayOf(text: string): number {
  const day = parseLocalDate(text);
  invariant(day !== null, 'a window is made of days that exist');
  return day;
}
