/** What falls due under a contract, and until when it binds. */
import { invariant } from '#kernel/invariant.ts';
import {
  addToLocalDate,
  type CalendarSpan,
  calendarDay,
  formatLocalDate,
  type LocalDate,
  localDateOf,
  parseCalendarSpan,
  parseLocalDate,
} from '#kernel/local-date.ts';
import type { ContractTerms } from './contract-terms.ts';

export const dueKinds = ['notice', 'end', 'renewal', 'price'] as const;
export type DueKind = (typeof dueKinds)[number];

export interface DueDate {
  readonly kind: DueKind;
  /** `yyyy-mm-dd` */
  readonly on: string;
  /** Of a price: what changes. Of a notice: the end that it prevents, or makes. */
  readonly about: string;
}

export type ContractState = 'ahead' | 'running' | 'ended';

export interface Standing {
  readonly state: ContractState;
  /**
   * The last day for which it is certain to hold, unless both agree otherwise; `null`: it has no end. Of a contract that
   * renews itself: the end of the first term that can still be ended in time.
   */
  readonly boundUntil: string | null;
  /** From the day asked about on, the next first. */
  readonly due: readonly DueDate[];
}

type DatedTerms = Pick<ContractTerms, 'startsOn' | 'endsOn' | 'notice' | 'renewsFor' | 'priceChanges'>;

/** @param on the day from which on things are ahead, `yyyy-mm-dd` */
export function standingOf(terms: DatedTerms, on: string): Standing {
  const today = dateOf(on);
  const ends = terms.endsOn === null ? null : dateOf(terms.endsOn);
  const renews = terms.renewsFor === null ? null : spanOf(terms.renewsFor);
  const isEnded = ends !== null && renews === null && ends < today;
  if (isEnded) return { state: 'ended', boundUntil: terms.endsOn, due: [] };
  const due: DueDate[] = terms.priceChanges
    .filter((change) => change.on >= on)
    .map((change) => ({ kind: 'price', on: change.on, about: change.change }));
  const bound = ends === null ? null : boundUntil(ends, renews, noticeOf(terms), today);
  if (ends !== null && renews === null) {
    due.push({ kind: 'end', on: formatLocalDate(ends), about: '' });
  }
  if (ends !== null && renews !== null && bound !== null) {
    const lastDay = before(bound, noticeOf(terms));
    due.push({ kind: 'notice', on: formatLocalDate(lastDay), about: formatLocalDate(bound) });
    const next = termEnds(ends, renews, today);
    due.push({ kind: 'renewal', on: formatLocalDate(next), about: '' });
  }
  const isAhead = terms.startsOn !== null && terms.startsOn > on;
  return {
    state: isAhead ? 'ahead' : 'running',
    boundUntil: bound === null ? null : formatLocalDate(bound),
    due: due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
}

/** The first end of a term whose last day for notice has not passed. */
function boundUntil(
  ends: LocalDate,
  renews: CalendarSpan | null,
  notice: CalendarSpan | null,
  today: LocalDate,
): LocalDate {
  if (renews === null) return ends;
  let term = 0;
  let end = ends;
  while (before(end, notice) < today) {
    term += 1;
    end = addToLocalDate(ends, { count: renews.count * term, unit: renews.unit });
  }
  return end;
}

/** The end of the term that runs on a day. Terms are counted from the first end, so that 31 January stays a last day. */
function termEnds(ends: LocalDate, renews: CalendarSpan, today: LocalDate): LocalDate {
  return boundUntil(ends, renews, null, today);
}

/** The last day on which notice reaches the end in time. */
function before(end: LocalDate, notice: CalendarSpan | null): LocalDate {
  return notice === null ? end : addToLocalDate(end, { count: -notice.count, unit: notice.unit });
}

function noticeOf({ notice }: DatedTerms): CalendarSpan | null {
  return notice === null ? null : spanOf(notice);
}

/** Whole months of notice: the income of a month begun is not counted on. */
export function noticeMonthsOf({ notice }: Pick<ContractTerms, 'notice'>): number {
  if (notice === null) return 0;
  const { count, unit } = spanOf(notice);
  return unit === 'months' ? count : Math.floor(count / 30);
}

/**
 * How many whole months, from the first on, a contract holds to its last day.
 * @param firstMonth `yyyy-mm` @param until `yyyy-mm-dd`
 */
export function wholeMonthsUntil(firstMonth: string, until: string): number {
  const [year, month] = firstMonth.split('-').map(Number);
  const first = localDateOf(year ?? 0, month ?? 0, 1);
  invariant(first !== null, 'a month is yyyy-mm');
  const from = calendarDay(first);
  const after = calendarDay(dateOf(until) + 1);
  return Math.max(0, (after.year - from.year) * 12 + after.month - from.month);
}

function dateOf(text: string): LocalDate {
  const date = parseLocalDate(text);
  invariant(date !== null, 'days of a contract exist');
  return date;
}

function spanOf(text: string): CalendarSpan {
  const span = parseCalendarSpan(text);
  invariant(span !== null, 'spans of a contract are P<n>M or P<n>D');
  return span;
}
