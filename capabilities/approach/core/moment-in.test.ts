import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { timeZone } from '#kernel/time-zone.ts';
import { minutesOfDay, momentIn } from './moment-in.ts';

function moment(day: string, time: string, zoneName: string): string {
  const zone = timeZone(zoneName);
  const date = parseLocalDate(day);
  if (zone === null || date === null) throw new Error('the test gives days and zones');
  const found = momentIn(date, time, zone);
  return found.ok ? new Date(found.value).toISOString() : found.refusal.code;
}

test.each([
  ['2026-01-15', '09:00', 'Asia/Ho_Chi_Minh', '2026-01-15T02:00:00.000Z'],
  ['2026-01-15', '00:30', 'Asia/Shanghai', '2026-01-14T16:30:00.000Z'],
  ['2026-07-15', '09:00', 'Europe/Amsterdam', '2026-07-15T07:00:00.000Z'],
  ['2026-03-29', '02:30', 'Europe/Amsterdam', 'time_is_skipped'],
  ['2026-03-29', '03:00', 'Europe/Amsterdam', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', 'Europe/Amsterdam', '2026-10-25T02:00:00.000Z'],
  ['2026-01-15', '24:00', 'UTC', 'time_is_no_time'],
  ['2026-01-15', '9:00', 'UTC', 'time_is_no_time'],
])('%s %s in %s is %s', (day, time, zone, expected) => {
  expect(moment(day, time, zone)).toBe(expected);
});

test('a moment is read back as the day and time it was told by', () => {
  const zones = fc.constantFrom(
    'Asia/Ho_Chi_Minh',
    'Europe/Amsterdam',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Apia',
  );
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 25_000 }), fc.nat(1439), zones, (date, minutes, zoneName) => {
      const zone = timeZone(zoneName);
      if (zone === null) throw new Error('the test gives zones');
      const pad = (value: number) => String(value).padStart(2, '0');
      const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
      const found = momentIn(date, time, zone);
      if (!found.ok) return;
      const seconds = found.value / 1000;
      const local = seconds + zone.offsetAt(seconds);
      expect(formatLocalDate(Math.floor(local / 86_400))).toBe(formatLocalDate(date));
      expect(minutesOfDay(time)).toBe((local % 86_400) / 60);
    }),
  );
});
