import { instantOfMillis } from '#kernel/instant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt } from '#kernel/time-zone.ts';
import { type LocatedCompany, timeZoneOf } from './time-zone-of.ts';

/** The calendar day it is for a company, `YYYY-MM-DD`: what is due today there may be due tomorrow elsewhere. */
export function todayOf(company: LocatedCompany, now: Date): string {
  return formatLocalDate(localDateAt(instantOfMillis(now.getTime()), timeZoneOf(company)));
}
