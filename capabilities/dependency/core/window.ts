/** Which dates count. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import type { DependencyRefusalCode } from './refusals.ts';

/** Both ends included, as `yyyy-mm-dd`. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

/** What a person asks for: an end left out is the usual one. */
export interface AskedWindow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly all?: boolean | undefined;
}

/**
 * The window for facts from `first` to `last`. Without a wish it is the 12 months up to the last fact; with only an
 * end, the 12 months up to that end; with only a beginning, up to the last fact.
 */
export function windowFor(
  asked: AskedWindow,
  facts: { readonly first: string; readonly last: string },
): Decision<DateWindow, DependencyRefusalCode> {
  if (asked.all) return accept({ from: facts.first, to: facts.last });
  const to = asked.to ?? facts.last;
  const from = asked.from ?? twelveMonthsTo(to);
  return from > to ? refuse('window_ends_before_it_begins', { values: { from, to } }) : accept({ from, to });
}

/** The first of the 12 months that end with a day: up to 1998-05-06 they begin on 1997-05-07. */
export function twelveMonthsTo(last: string): string {
  const date = parseLocalDate(last);
  invariant(date !== null, 'a window is made of dates that exist');
  return formatLocalDate(addToLocalDate(date, { count: -12, unit: 'months' }) + 1);
}

export function isWithin(date: string, { from, to }: DateWindow): boolean {
  return date >= from && date <= to;
}
