/** Calendars as text by RFC 5545, as calendar programs fetch and import them. */

export interface CalendarEvent {
  /** The same for the same thing each time, and for nothing else in the world. */
  readonly uid: string;
  /** Milliseconds since 1970: when what is said of it last changed. */
  readonly changedAt: number;
  /** Counts its changes. */
  readonly sequence: number;
  readonly when: EventTime;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** A whole address without white space, or empty. */
  readonly url: string;
  readonly state: 'standing' | 'cancelled';
}

/** A calendar day, the same day everywhere; or a moment, which each reader's program shows in the reader's zone. */
export type EventTime =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly startsAt: number; readonly minutes: number };

/** Lines are at most 75 octets long, the line break not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** @returns lines that each end with CRLF, as the media type `text/calendar` in UTF-8 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Calendar 1.0//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // The name by RFC 7986, and as older programs know it; likewise how often to look again.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent): readonly string[] {
  const { when, description, location, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...(when.kind === 'day'
      ? // A day alone is the whole of it, and keeps nobody from a meeting.
        [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT']
      : [`DTSTART:${utc(when.startsAt)}`, `DURATION:PT${when.minutes}M`, 'TRANSP:OPAQUE']),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(/^\S+$/.test(url) ? [`URL:${url}`] : []),
    `STATUS:${event.state === 'standing' ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT',
  ];
}

/** `20260301T090000Z` */
function utc(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Text as a value (RFC 5545, 3.3.11): line breaks of any kind as `\n`, other control characters but the tab left out. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll(/\r\n|\r|\n|\u2028|\u2029/g, String.raw`\n`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Breaks a line where its octets in UTF-8 would be too many, never inside a character; what follows begins with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** Octets of one character in UTF-8; half a surrogate pair becomes U+FFFD, which takes three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
