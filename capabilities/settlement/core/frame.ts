/** Periods as days and moments, in the time zone of the terms. */
import type { Instant } from '#kernel/instant.ts';
import { type LocalDate, nextPeriod, parsePeriodName, startOfPeriod } from '#kernel/local-date.ts';
import { localDateAt, startOfDayIn } from '#kernel/time-zone.ts';
import type { Terms } from './terms.ts';

/** What all terms of one chain of statements share. */
export type Frame = Pick<Terms, 'timeZone' | 'period'>;

/** The first day of the period that holds a moment. */
export function periodAt({ timeZone, period }: Frame, moment: Instant): LocalDate {
  return startOfPeriod(localDateAt(moment, timeZone), period);
}

/** The moment at which the period that begins on `start` is over. */
export function endOfPeriod({ timeZone, period }: Frame, start: LocalDate): Instant {
  return { seconds: startOfDayIn(nextPeriod(start, period), timeZone), fraction: '' };
}

/** The first day of a period by its name, or `null` where the name is of another length of period. */
export function periodNamed({ period }: Frame, name: string): LocalDate | null {
  const parsed = parsePeriodName(name);
  return parsed === null || parsed.period !== period ? null : parsed.start;
}
