import { expect, it } from 'vitest';
import { formatInstant } from '#kernel/instant.ts';
import { firstMoment } from './first-moment.ts';

const terms = { starts: '2026-05-15', timeZone: 'Asia/Ho_Chi_Minh', period: 'month' };

it.each([
  [terms, '2026-04-30T17:00:00Z'],
  [{ ...terms, period: 'quarter' }, '2026-03-31T17:00:00Z'],
  [{ ...terms, period: 'year', timeZone: 'Europe/Amsterdam' }, '2025-12-31T23:00:00Z'],
])('%o settles from the beginning of the period of its first day', (given, expected) => {
  const moment = firstMoment(given);
  expect(moment && formatInstant(moment)).toBe(expected);
});

it.each([[null], ['terms'], [{}], [{ ...terms, starts: 'soon' }], [{ ...terms, timeZone: 'Mars/One' }]])(
  '%o says nothing of it',
  (given) => {
    expect(firstMoment(given)).toBeNull();
  },
);
