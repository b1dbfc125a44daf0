/** From when on an agreement settles: what happened before that belongs to no period of it. */
import type { Json } from '#kernel/canonical-json.ts';
import type { Instant } from '#kernel/instant.ts';
import { isObject, member } from '#kernel/json-places.ts';
import { calendarPeriods, parseLocalDate, startOfPeriod } from '#kernel/local-date.ts';
import { startOfDayIn, timeZone } from '#kernel/time-zone.ts';

/**
 * The moment at which the period begins that holds the first day of the terms, in their time zone.
 * @param terms a terms file as it was signed
 */
export function firstMoment(terms: Json): Instant | null {
  if (!isObject(terms)) return null;
  const starts = parseLocalDate(textAt(terms, 'starts'));
  const zone = timeZone(textAt(terms, 'timeZone'));
  const period = calendarPeriods.find((one) => one === textAt(terms, 'period'));
  if (starts === null || zone === null || period === undefined) return null;
  return { seconds: startOfDayIn(startOfPeriod(starts, period), zone), fraction: '' };
}

function textAt(terms: Parameters<typeof member>[0], name: string): string {
  const value = member(terms, name);
  return typeof value === 'string' ? value : '';
}
