/** The moment that a calendar day and a time of day are in a place. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { TimeZone } from '#kernel/time-zone.ts';

/** `09:30` as minutes since midnight, or `null`. */
export function minutesOfDay(time: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

/**
 * Where clocks are put back the earlier of the two moments is meant; where they are put forward the times in the gap do
 * not exist. Two offsets are enough to try, as a zone changes at most once within two days.
 * @returns milliseconds since 1970
 */
export function momentIn(
  date: LocalDate,
  time: string,
  zone: TimeZone,
): Decision<number, 'time_is_no_time' | 'time_is_skipped'> {
  const minutes = minutesOfDay(time);
  if (minutes === null) return refuse('time_is_no_time', { path: 'body.time' });
  const local = date * 86_400 + minutes * 60;
  const found = [local - 86_400, local + 86_400]
    .map((near) => local - zone.offsetAt(near))
    .filter((seconds) => seconds + zone.offsetAt(seconds) === local);
  return found.length === 0
    ? refuse('time_is_skipped', { path: 'body.time', values: { zone: zone.name } })
    : accept(Math.min(...found) * 1000);
}
