import { expect, test } from 'vitest';
import type { ContactEntry, Outcome } from './approach.ts';
import { type ApproachFacts, countingContacts, type MeetingState, type Stage, stageOf } from './stage-of.ts';

const contact = (id: string, outcome: Outcome | null, corrects: string | null = null): ContactEntry => ({
  id,
  corrects,
  correctionWhy: corrects === null ? null : 'why',
  content:
    outcome === null
      ? null
      : {
          at: new Date('2026-03-05T02:00:00Z'),
          by: 'minh',
          withWhom: 'Ms Brandt',
          means: 'phone',
          said: 'Hello',
          outcome,
          nextStep: null,
        },
  recordedAt: new Date('2026-03-05T03:00:00Z'),
  recordedBy: 'minh',
});

const facts = (
  contacts: readonly ContactEntry[],
  meetings: readonly MeetingState[] = [],
  more: Partial<ApproachFacts> = {},
): ApproachFacts => ({
  begun: { ended: null },
  contacts,
  meetings: meetings.map((state) => ({ state })),
  ...more,
});

const rows: readonly [Stage, string, ApproachFacts][] = [
  ['untouched', 'nobody has begun', facts([], [], { begun: null })],
  ['planned', 'there is a plan alone', facts([])],
  ['contacted', 'nobody answered', facts([contact('a', 'no_answer')])],
  ['talking', 'they answered once', facts([contact('a', 'no_answer'), contact('b', 'not_now')])],
  ['planned', 'the only contact was taken back', facts([contact('a', 'talked'), contact('b', null, 'a')])],
  [
    'contacted',
    'a correction says that nobody answered',
    facts([contact('a', 'talked'), contact('b', 'no_answer', 'a')]),
  ],
  ['meeting', 'a meeting is set', facts([contact('a', 'interested')], ['planned'])],
  ['talking', 'the meeting was called off', facts([contact('a', 'interested')], ['cancelled'])],
  ['met', 'one was held, another is set', facts([], ['held', 'planned'])],
  [
    'ended',
    'it has ended, whatever was before',
    facts([contact('a', 'talked')], ['held'], { begun: { ended: 'paused' } }),
  ],
];
test.each(rows)('%s: %s', (stage, _, given) => {
  expect(stageOf(given)).toBe(stage);
});

test('entries that were corrected no longer count', () => {
  const entries = [contact('a', 'talked'), contact('b', 'no_answer', 'a'), contact('c', 'interested')];
  expect(countingContacts(entries).map(({ id }) => id)).toEqual(['c', 'b']);
});
