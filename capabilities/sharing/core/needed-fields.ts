/**
 * Which fields of sales a settlement cannot do without, as the signed terms say: whoever is to recompute a statement must
 * be able to read them, so no policy holds them back. Everything that is not in `holdableFields` is needed anyway: ids,
 * times, amounts, currencies, who collected and paid, roles, categories of costs, and payments, which the other side made
 * or received itself.
 */
import type { Json } from '#kernel/canonical-json.ts';
import { compareInstants, type Instant, parseInstant } from '#kernel/instant.ts';
import { isList, isObject, type JsonObject, member } from '#kernel/json-places.ts';
import {
  type CalendarPeriod,
  calendarPeriods,
  type LocalDate,
  parseLocalDate,
  startOfPeriod,
} from '#kernel/local-date.ts';
import { localDateAt, type TimeZone, timeZone } from '#kernel/time-zone.ts';
import { type HoldableField, holdableFields, rowFields } from './sharing-policy.ts';

/** One version's need of one field. */
export interface NeededField {
  readonly field: HoldableField;
  /** The place in the terms that uses it: `base`, `shares[1].when.customer`. */
  readonly place: string;
}

/** The fields that terms use, each with the first place that does. */
export function fieldsUsedBy(terms: Json): readonly NeededField[] {
  if (!isObject(terms)) return [];
  const places = new Map<HoldableField, string>();
  const base = member(terms, 'base');
  if (base === 'net' || base === 'profit') places.set('tax', 'base');
  if (base === 'profit') places.set('costOfGoods', 'base');
  const shares = member(terms, 'shares');
  for (const [index, rule] of (isList(shares) ? shares : []).entries()) {
    const when = isObject(rule) ? member(rule, 'when') : undefined;
    if (!isObject(when)) continue;
    for (const field of rowFields) {
      if (member(when, field) !== undefined && !places.has(field))
        places.set(field, `shares[${index}].when.${field}`);
    }
  }
  return holdableFields.flatMap((field) => {
    const place = places.get(field);
    return place === undefined ? [] : [{ field, place }];
  });
}

/** A version that all sides signed. */
export interface SignedVersion {
  readonly version: number;
  readonly terms: Json;
  readonly signedByAllAt: Date;
}

/**
 * What one version needs, and of which events: those that settlement takes by it. `from`, `until`: first days of periods;
 * `null`: no bound.
 */
export interface NeededByVersion {
  readonly version: number;
  readonly fields: readonly NeededField[];
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly zone: TimeZone;
  readonly period: CalendarPeriod;
}

/**
 * A version is applied to periods from its first day on, and to no period that a later one governs, unless that period
 * was closed before the later one was signed. The first version has no lower bound. So these are at least the fields
 * that each event's own terms use, and of earlier events a new version opens nothing.
 * @param signed in the order of their versions
 */
export function neededByVersions(signed: readonly SignedVersion[]): readonly NeededByVersion[] {
  const read = signed.flatMap(({ version, terms, signedByAllAt }) => {
    const frame = isObject(terms) ? frameOf(terms) : null;
    return frame === null ? [] : [{ version, fields: fieldsUsedBy(terms), signedByAllAt, ...frame }];
  });
  return read.map(({ version, fields, starts, zone, period }, index) => {
    const next = read[index + 1];
    return {
      version,
      fields,
      from: index === 0 ? null : starts,
      until: next === undefined ? null : Math.max(next.starts, dayAt(next.signedByAllAt, next.zone)),
      zone,
      period,
    };
  });
}

function frameOf(
  terms: JsonObject,
): { readonly starts: LocalDate; readonly zone: TimeZone; readonly period: CalendarPeriod } | null {
  const text = (name: string) => {
    const value = member(terms, name);
    return typeof value === 'string' ? value : '';
  };
  const starts = parseLocalDate(text('starts'));
  const zone = timeZone(text('timeZone'));
  const period = calendarPeriods.find((one) => one === text('period'));
  return starts === null || zone === null || period === undefined ? null : { starts, zone, period };
}

function dayAt(moment: Date, zone: TimeZone): LocalDate {
  return localDateAt({ seconds: Math.floor(moment.getTime() / 1000), fraction: '' }, zone);
}

/** The fields of an event that settlement needs, as it was given. */
export function neededOf(
  event: JsonObject,
  versions: readonly NeededByVersion[],
): ReadonlySet<HoldableField> {
  const needed = new Set<HoldableField>();
  const at = instantOf(event, 'at');
  const recordedAt = instantOf(event, 'recordedAt') ?? at;
  for (const { fields, from, until, zone, period } of versions) {
    if (fields.length === 0) continue;
    // An event without a readable time cannot be placed: nothing that somebody may need is then held back.
    if (at !== null && recordedAt !== null) {
      const startAt = (instant: Instant) => startOfPeriod(localDateAt(instant, zone), period);
      const later = compareInstants(at, recordedAt) < 0 ? recordedAt : at;
      if (from !== null && startAt(later) < from) continue;
      if (until !== null && startAt(recordedAt) >= until) continue;
    }
    for (const { field } of fields) needed.add(field);
  }
  return needed;
}

function instantOf(event: JsonObject, name: string): Instant | null {
  const value = member(event, name);
  return typeof value === 'string' ? parseInstant(value) : null;
}
