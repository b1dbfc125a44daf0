/** Points in time, read exactly as they were written: no rounding, no clock, no zone but the offset in the text. */
import { localDateOf } from './local-date.ts';

/**
 * `seconds` are whole seconds since 1970-01-01T00:00:00Z (leap seconds do not exist), and `fraction` holds the
 * decimal digits after them as given, without trailing zeros. So any number of digits compares exactly.
 */
export interface Instant {
  readonly seconds: number;
  readonly fraction: string;
}

const instantForm =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/;

/**
 * The instant an ISO 8601 text with an offset means ("2026-03-05T10:00:00+01:00", "2026-03-05T09:00Z"), or `null`:
 * no offset, a day or an hour that does not exist (30 February, 24:00, second 60), any other form.
 */
export function parseInstant(text: string): Instant | null {
  return parseUsualInstant(text) ?? parseAnyInstant(text);
}

/**
 * The form in which programs mostly write instants, in UTC with seconds, read without a match of twelve texts; `null` for
 * any other, and for what is no instant.
 */
function parseUsualInstant(text: string): Instant | null {
  const last = text.length - 1;
  if (last < 19 || text[last] !== 'Z' || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return null;
  if (text[13] !== ':' || text[16] !== ':' || (last > 19 && text[19] !== '.') || last === 20) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const date = localDateOf(year, twoDigits(text, 5), twoDigits(text, 8));
  if (date === null || hour > 23 || minute > 59 || second > 59) return null;
  const seconds = date * 86_400 + hour * 3_600 + minute * 60 + second;
  if (Number.isNaN(seconds)) return null;
  for (let at = 20; at < last; at += 1) if (!isDigit(text.charCodeAt(at))) return null;
  const fraction = text.slice(20, last);
  return {
    seconds,
    fraction: fraction.endsWith('0') ? fraction.replace(/0+$/, '') : fraction,
  };
}

/** NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : Number.NaN;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function parseAnyInstant(text: string): Instant | null {
  const found = instantForm.exec(text);
  if (found === null) return null;
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second = '0',
    fraction = '',
    sign,
    offsetHour,
    offsetMinute = '0',
  ] = found;
  const date = localDateOf(Number(year), Number(month), Number(day));
  if (date === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  let offset = 0;
  if (sign !== undefined) {
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null;
    offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60);
  }
  return {
    seconds: date * 86_400 + Number(hour) * 3_600 + Number(minute) * 60 + Number(second) - offset,
    fraction: fraction.endsWith('0') ? fraction.replace(/0+$/, '') : fraction,
  };
}

/** Negative where `a` is before `b`, positive where it is after, zero where they are the same instant. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}

/** @param millis milliseconds since 1970, as clocks give them */
export function instantOfMillis(millis: number): Instant {
  const seconds = Math.floor(millis / 1000);
  const fraction = String(Math.trunc(millis - seconds * 1000)).padStart(3, '0');
  return { seconds, fraction: fraction.replace(/0+$/, '') };
}

/** The instant in UTC with all its digits: "2026-03-05T09:00:00.125Z". Years 0000 to 9999. */
export function formatInstant({ seconds, fraction }: Instant): string {
  const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`;
}
