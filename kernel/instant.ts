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
