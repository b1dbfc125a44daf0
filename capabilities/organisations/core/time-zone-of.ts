/** In which time zone the dates and meetings of a company are meant. */
import { invariant } from '#kernel/invariant.ts';
import { type TimeZone, timeZone } from '#kernel/time-zone.ts';

/** Where most people of a country live, for countries with one zone or with one that nearly everybody goes by. */
const zones: Readonly<Record<string, string>> = {
  VN: 'Asia/Ho_Chi_Minh',
  CN: 'Asia/Shanghai',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  IT: 'Europe/Rome',
  PT: 'Europe/Lisbon',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  HU: 'Europe/Budapest',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  GR: 'Europe/Athens',
  TR: 'Europe/Istanbul',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  HK: 'Asia/Hong_Kong',
  TW: 'Asia/Taipei',
  SG: 'Asia/Singapore',
  MY: 'Asia/Kuala_Lumpur',
  TH: 'Asia/Bangkok',
  PH: 'Asia/Manila',
  ID: 'Asia/Jakarta',
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  IN: 'Asia/Kolkata',
  AE: 'Asia/Dubai',
  ZA: 'Africa/Johannesburg',
  AU: 'Australia/Sydney',
  NZ: 'Pacific/Auckland',
  US: 'America/New_York',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  MX: 'America/Mexico_City',
};

export interface LocatedCompany {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** The IANA name of the zone it chose, if it chose one. */
  readonly timeZone: string | null;
}

/** The zone a company chose, else the one of its country; UTC where that is not known. */
export function timeZoneOf(company: LocatedCompany): TimeZone {
  const zone = timeZone(company.timeZone ?? zones[company.country] ?? 'UTC') ?? timeZone('UTC');
  invariant(zone, 'there is UTC');
  return zone;
}
