import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeZone } from '#kernel/time-zone.ts';
import {
  findReminders,
  nextMorning,
  type RemindedApproach,
  type RemindedMeeting,
  usualChoice,
} from './reminders.ts';

const hanoi = timeZone('Asia/Ho_Chi_Minh');
if (hanoi === null) throw new Error('there is a zone for Hanoi');
const zone = hanoi;

const approach = (more: Partial<RemindedApproach> = {}): RemindedApproach => ({
  selection: 's',
  candidate: 'c',
  name: 'Weserkamp',
  owner: 'minh',
  begunAt: new Date('2026-03-01T02:00:00Z'),
  nextStep: null,
  contacts: [],
  meetings: [],
  ...more,
});

const meeting = (more: Partial<RemindedMeeting> = {}): RemindedMeeting => ({
  id: 'm',
  startsAt: new Date('2026-03-06T02:00:00Z'),
  durationMinutes: 60,
  ourPeople: ['lan'],
  state: 'planned',
  actions: [],
  ...more,
});

const ask = (one: RemindedApproach, now: string, quietDays: number | null = 14) =>
  findReminders({
    approaches: [one],
    now: new Date(now),
    zone,
    colleagues: new Set(['minh', 'lan']),
    choiceOf: () => ({ byMail: true, quietDays }),
  }).map(({ kind, person, days }) => [kind, person, days]);

const step = (due: string, owner = 'lan') => ({ nextStep: { text: 'Call', owner, due } });

describe('a next step', () => {
  it.each([
    ['2026-03-05', '2026-03-04T16:59:00Z', []],
    ['2026-03-05', '2026-03-04T17:00:00Z', [['step_due', 'lan', 0]]],
    ['2026-03-05', '2026-03-05T17:00:00Z', [['step_overdue', 'lan', 1]]],
    ['2026-02-28', '2026-03-05T03:00:00Z', [['step_overdue', 'lan', 5]]],
  ])('due %s is told at %s as the day is in Hanoi', (due, now, expected) => {
    expect(ask(approach(step(due)), now)).toEqual(expected);
  });

  it('of somebody who has left is for everybody', () => {
    expect(ask(approach(step('2026-03-05', 'gone')), '2026-03-05T03:00:00Z')).toEqual([
      ['step_due', null, 0],
    ]);
  });
});

describe('a meeting', () => {
  it.each([
    ['two days before', '2026-03-04T03:00:00Z', []],
    ['the day before', '2026-03-05T03:00:00Z', ['meeting_tomorrow', 'meeting_tomorrow']],
    ['on its day', '2026-03-05T17:30:00Z', ['meeting_today', 'meeting_today']],
    ['when it is over', '2026-03-06T03:00:00Z', ['minutes_missing']],
  ])('%s', (_, now, kinds) => {
    expect(ask(approach({ meetings: [meeting()] }), now).map(([kind]) => kind)).toEqual(kinds);
  });

  it('that was called off asks for nothing; what was promised in one is due', () => {
    const action = { text: 'Send', owner: 'lan', due: '2026-03-07', state: 'open' } as const;
    const actions = [action, { ...action, state: 'done' as const }];
    expect(ask(approach({ meetings: [meeting({ state: 'cancelled' })] }), '2026-03-06T08:00:00Z')).toEqual(
      [],
    );
    const held = approach({ meetings: [meeting({ state: 'held', actions })] });
    expect(ask(held, '2026-03-07T08:00:00Z')).toEqual([['action_due', 'lan', 0]]);
    expect(ask(held, '2026-03-09T08:00:00Z')).toEqual([['action_overdue', 'lan', 2]]);
  });
});

describe('silence', () => {
  const now = '2026-03-15T08:00:00Z';
  it.each([
    ['told after the days that were chosen', approach(), 14, [['silence', 'minh', 14]]],
    ['not a day before', approach(), 15, []],
    ['never where nobody wants it', approach(), null, []],
    ['not while a step lies ahead', approach(step('2026-03-20')), 14, []],
    [
      'not while a meeting lies ahead',
      approach({ meetings: [meeting({ startsAt: new Date('2026-03-20') })] }),
      14,
      [],
    ],
  ])('is %s', (_, one, days, expected) => {
    expect(ask(one, now, days)).toEqual(expected);
  });
});

describe('the morning at which reminders are mailed', () => {
  it.each([
    ['2026-03-05T00:00:00Z', 'Asia/Ho_Chi_Minh', '2026-03-05T01:00:00.000Z'],
    ['2026-03-05T01:00:00Z', 'Asia/Ho_Chi_Minh', '2026-03-06T01:00:00.000Z'],
    ['2026-03-28T12:00:00Z', 'Europe/Amsterdam', '2026-03-29T06:00:00.000Z'],
    ['2026-10-24T12:00:00Z', 'Europe/Amsterdam', '2026-10-25T07:00:00.000Z'],
  ])('after %s in %s is %s', (now, name, expected) => {
    const there = timeZone(name);
    if (there === null) throw new Error('the test gives zones');
    expect(new Date(nextMorning(new Date(now), there)).toISOString()).toBe(expected);
  });

  it('always lies ahead, and within two days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom('Asia/Shanghai', 'Europe/Amsterdam', 'Pacific/Apia', 'America/New_York'),
        (now, name) => {
          const there = timeZone(name);
          if (there === null) throw new Error('the test gives zones');
          const ahead = nextMorning(now, there) - now.getTime();
          expect(ahead).toBeGreaterThan(0);
          expect(ahead).toBeLessThanOrEqual(26 * 3_600_000);
        },
      ),
    );
  });
});

it('reminds by mail and after two weeks of silence unless something else was chosen', () => {
  expect(usualChoice).toEqual({ byMail: true, quietDays: 14 });
});
