import { expect, it } from 'vitest';
import { todayOf } from './today-of.ts';

it.each([
  ['VN', null, '2026-11-21T18:00:00Z', '2026-11-22'],
  ['CN', null, '2026-11-21T15:59:59Z', '2026-11-21'],
  ['NL', null, '2026-07-01T22:30:00Z', '2026-07-02'],
  ['NL', 'Asia/Ho_Chi_Minh', '2026-07-01T17:30:00Z', '2026-07-02'],
  ['XX', null, '2026-11-21T23:59:59Z', '2026-11-21'],
])('in %s with the zone %s it is at %s the day %s', (country, timeZone, instant, day) => {
  expect(todayOf({ country, timeZone }, new Date(instant))).toBe(day);
});
