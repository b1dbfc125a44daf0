import { expect, test } from 'vitest';
import { parseInstant } from './instant.ts';
import { formatLocalDate, parseLocalDate } from './local-date.ts';
import { localDateAt, startOfDayIn, type TimeZone, timeZone } from './time-zone.ts';

function zone(name: string): TimeZone {
  const found = timeZone(name);
  if (found === null) throw new Error(`${name} is no zone`);
  return found;
}

function seconds(text: string): number {
  const found = parseInstant(text);
  if (found === null) throw new Error(`${text} is no instant`);
  return found.seconds;
}

test.each([
  ['2026-03-31T23:30:00Z', 'Europe/Amsterdam', '2026-04-01'],
  ['2026-03-31T21:59:59Z', 'Europe/Amsterdam', '2026-03-31'],
  ['2026-03-31T22:00:00Z', 'Europe/Amsterdam', '2026-04-01'],
  ['2026-01-31T22:59:59.999999Z', 'Europe/Amsterdam', '2026-01-31'],
  ['2026-01-31T23:00:00Z', 'Europe/Amsterdam', '2026-02-01'],
  ['2026-01-30T17:00:00Z', 'Asia/Ho_Chi_Minh', '2026-01-31'],
  ['2026-01-30T15:59:59Z', 'Asia/Shanghai', '2026-01-30'],
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ['2026-06-01T03:00:00Z', 'America/New_York', '2026-05-31'],
  ['0001-01-01T00:00:00Z', 'UTC', '0001-01-01'],
])('%s in %s is %s', (instant, name, day) => {
  const parsed = parseInstant(instant);
  if (parsed === null) throw new Error('the test gives instants');
  expect(formatLocalDate(localDateAt(parsed, zone(name)))).toBe(day);
});

test('the clock changes at the exact second, twice a year and twice in a Ramadan', () => {
  const amsterdam = zone('Europe/Amsterdam');
  expect(amsterdam.offsetAt(seconds('2026-03-29T00:59:59Z'))).toBe(3_600);
  expect(amsterdam.offsetAt(seconds('2026-03-29T01:00:00Z'))).toBe(7_200);
  expect(amsterdam.offsetAt(seconds('2026-10-25T00:59:59Z'))).toBe(7_200);
  expect(amsterdam.offsetAt(seconds('2026-10-25T01:00:00Z'))).toBe(3_600);
  const casablanca = zone('Africa/Casablanca');
  expect(casablanca.offsetAt(seconds('2024-03-01T00:00:00Z'))).toBe(3_600);
  expect(casablanca.offsetAt(seconds('2024-03-20T00:00:00Z'))).toBe(0);
  expect(casablanca.offsetAt(seconds('2024-05-01T00:00:00Z'))).toBe(3_600);
});

test.each(['Europe/Nowhere', '', '+01:00', 'Amsterdam', 'GMT+25'])('“%s” is no zone', (name) => {
  expect(timeZone(name)).toBeNull();
});

test.each([
  ['2026-04-01', 'Europe/Amsterdam', '2026-03-31T22:00:00Z'],
  ['2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00Z'],
  ['2026-02-01', 'Asia/Ho_Chi_Minh', '2026-01-31T17:00:00Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
])('%s in %s begins at %s', (day, name, instant) => {
  const date = parseLocalDate(day);
  if (date === null) throw new Error('the test gives dates');
  expect(startOfDayIn(date, zone(name))).toBe(seconds(instant));
});
