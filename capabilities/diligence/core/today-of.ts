import { instantOfMillis } from '#kernel/instant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';

/** Where a country has several zones, the one of its capital. Countries not listed count by UTC. */
const zones: Readonly<Record<string, string>> = {
  VN: 'Asia/Ho_Chi_Minh',
  CN: 'Asia/Shanghai',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
};

/** The calendar day it is for a company of this country (ISO 3166-1 alpha-2). @param millis since 1970 */
export function todayOf(country: string, millis: number): string {
  const zone = timeZone(zones[country] ?? 'UTC') ?? timeZone('UTC');
  const instant = instantOfMillis(millis);
  return zone === null ? '' : formatLocalDate(localDateAt(instant, zone));
}
