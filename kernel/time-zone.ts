/**
 * Time zones of the IANA database, as the platform's Intl knows them. A look-up is one Map access in all but the
 * first use of a day, because settlement asks it once or twice for each of millions of events.
 */
import type { Instant } from './instant.ts';
import type { LocalDate } from './local-date.ts';

const daySeconds = 86_400;

export interface TimeZone {
  readonly name: string;
  /** Seconds that local time is ahead of UTC at a whole second since 1970. */
  readonly offsetAt: (seconds: number) => number;
}

/** What is known of one UTC day: its offset, and where it changes within the day, from which second to what. */
interface OffsetsOfDay {
  readonly offset: number;
  readonly changesAt: number;
  readonly after: number;
}

const known = new Map<string, TimeZone>();

/** The zone of an IANA name ("Asia/Ho_Chi_Minh", "UTC"), or `null` where there is none. */
export function timeZone(name: string): TimeZone | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = makeZone(name);
  if (made !== null) known.set(name, made);
  return made;
}

function makeZone(name: string): TimeZone | null {
  // Newer engines also take fixed offsets ("+01:00") for a zone; those are no names.
  const format = /^[A-Za-z]/.test(name) ? offsetFormat(name) : null;
  if (format === null) return null;
  const days = new Map<number, OffsetsOfDay>();
  return {
    name,
    offsetAt: (seconds) => {
      const day = Math.floor(seconds / daySeconds);
      let offsets = days.get(day);
      if (offsets === undefined) {
        offsets = offsetsOfDay(format, day);
        days.set(day, offsets);
      }
      return seconds < offsets.changesAt ? offsets.offset : offsets.after;
    },
  };
}

function offsetFormat(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads the offset at both ends of a day and, where they differ, halves the day until the second of the change is found. */
function offsetsOfDay(format: Intl.DateTimeFormat, day: number): OffsetsOfDay {
  let low = day * daySeconds;
  let high = low + daySeconds;
  const offset = readOffset(format, low);
  const after = readOffset(format, high);
  if (offset === after) return { offset, changesAt: high, after };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(format, middle) === offset) low = middle;
    else high = middle;
  }
  return { offset, changesAt: high, after };
}

function readOffset(format: Intl.DateTimeFormat, seconds: number): number {
  const text = format.formatToParts(seconds * 1000).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const found = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (found === null) return 0;
  const [, sign, hours, minutes, rest = '0'] = found;
  const offset = Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest);
  return sign === '-' ? -offset : offset;
}

/** The calendar day on which an instant falls in a zone. */
export function localDateAt(instant: Instant, zone: TimeZone): LocalDate {
  return Math.floor((instant.seconds + zone.offsetAt(instant.seconds)) / daySeconds);
}

/** The first whole second of a calendar day in a zone (midnight, or the end of the gap where the clocks skip it). */
export function startOfDayIn(date: LocalDate, zone: TimeZone): number {
  const localMidnight = date * daySeconds;
  let low = localMidnight - daySeconds;
  let high = localMidnight + daySeconds;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (Math.floor((middle + zone.offsetAt(middle)) / daySeconds) < date) low = middle;
    else high = middle;
  }
  return high;
}
