import { expect, it } from 'vitest';
import { todayOf } from './today-of.ts';

it.each([
  ['VN', '2026-11-21T18:00:00Z', '2026-11-22'],
  ['CN', '2026-11-21T15:59:59Z', '2026-11-21'],
  ['NL', '2026-07-01T22:30:00Z', '2026-07-02'],
  ['BR', '2026-11-21T23:59:59Z', '2026-11-21'],
])('in %s it is at %s the day %s', (country, instant, day) => {
  expect(todayOf(country, Date.parse(instant))).toBe(day);
});
