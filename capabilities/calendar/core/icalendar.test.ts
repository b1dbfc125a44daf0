import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CalendarEvent, escapeText, foldLine, writeCalendar } from './icalendar.ts';

const event: CalendarEvent = {
  uid: 'contract-1-notice@entente.example',
  changedAt: Date.UTC(2026, 0, 5, 9, 30),
  sequence: 2,
  when: { kind: 'day', day: '2026-12-31' },
  summary: 'Last day to end the contract with Vinstar',
  description: '',
  location: '',
  url: 'https://entente.example/o/1/dependency/contracts',
  state: 'standing',
};

test('a day and a meeting, line by line', () => {
  const meeting: CalendarEvent = {
    ...event,
    uid: 'meeting-1@entente.example',
    when: { kind: 'moment', startsAt: Date.UTC(2026, 2, 6, 2), minutes: 90 },
    summary: 'Meeting; Moorbach, Bremen',
    description: 'Bring:\n- samples',
    location: 'Hall 3',
    url: 'not an address',
    state: 'cancelled',
  };
  expect(writeCalendar('Entente: Hải Sơn', [event, meeting]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Calendar 1.0//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Entente: Hải Sơn',
    'X-WR-CALNAME:Entente: Hải Sơn',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    'BEGIN:VEVENT',
    'UID:contract-1-notice@entente.example',
    'DTSTAMP:20260105T093000Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:20261231',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Last day to end the contract with Vinstar',
    'URL:https://entente.example/o/1/dependency/contracts',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:meeting-1@entente.example',
    'DTSTAMP:20260105T093000Z',
    'SEQUENCE:2',
    'DTSTART:20260306T020000Z',
    'DURATION:PT90M',
    'TRANSP:OPAQUE',
    String.raw`SUMMARY:Meeting\; Moorbach\, Bremen`,
    String.raw`DESCRIPTION:Bring:\n- samples`,
    'LOCATION:Hall 3',
    'STATUS:CANCELLED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['a comma, a semicolon', String.raw`a comma\, a semicolon`],
  ['a; b', String.raw`a\; b`],
  [String.raw`C:\new`, String.raw`C:\\new`],
  ['two\r\nlines', String.raw`two\nlines`],
  ['an old Mac\rline', String.raw`an old Mac\nline`],
  ['a\u2028separator', String.raw`a\nseparator`],
  ['a bell\u0007 and a tab\t', 'a bell and a tab\t'],
  ['colon: "quoted"', 'colon: "quoted"'],
])('%j is written as a value', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

describe('long lines', () => {
  it('are broken after 75 octets, the space of the next line among its own', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine('x'.repeat(75 + 74 + 1))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
    // 25 characters of three octets each are 75; a sixth of four octets would be 76 after 72.
    expect(foldLine('合'.repeat(26))).toBe(`${'合'.repeat(25)}\r\n 合`);
    expect(foldLine(`${'合'.repeat(24)}𠮷`)).toBe(`${'合'.repeat(24)}\r\n 𠮷`);
  });
});

/** A calendar program's reader: unfolds lines, then undoes the escapes of a value. */
function readValue(calendar: string, name: string): string | undefined {
  const line = calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

test('whatever is written is read back, in lines that keep to their length and cannot be broken out of', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  fc.assert(
    fc.property(text, text, (name, summary) => {
      const written = writeCalendar(name, [{ ...event, summary }]);
      const lines = written.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const plain = (value: string) =>
        value
          .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
          .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
      expect(readValue(written, 'SUMMARY')).toBe(plain(summary));
      expect(readValue(written, 'NAME')).toBe(plain(name));
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    }),
  );
});
