import { expect, it } from 'vitest';
import { recentChanges } from './recent-changes.ts';

const now = '2026-05-20T12:00:00Z';
const change = (party: string, at: string, version = 1) => ({ party, at, version });
const sides = [
  { party: 'soft', seen: 0 },
  { party: 'hard', seen: 1 },
];

it.each([
  ['of nobody', [], []],
  ['of our own', [change('soft', '2026-05-20T11:00:00Z')], []],
  ['of the other side', [change('hard', '2026-05-06T12:00:00Z', 2)], ['2026-05-06T12:00:00Z']],
  ['older than two weeks', [change('hard', '2026-05-06T11:59:59Z', 2)], []],
  ['that was seen', [change('hard', '2026-05-19T00:00:00Z', 1)], []],
  ['of a side nobody knows any more', [change('gone', '2026-05-19T00:00:00Z')], ['2026-05-19T00:00:00Z']],
  [
    'several of one side: the latest',
    [
      change('hard', '2026-05-19T00:00:00Z', 3),
      change('soft', '2026-05-18T00:00:00Z'),
      change('hard', '2026-05-17T00:00:00Z', 2),
    ],
    ['2026-05-19T00:00:00Z'],
  ],
])('a change %s', (_, changes, expected) => {
  expect(recentChanges({ changes, sides, ownParty: 'soft', asOf: now }).map(({ at }) => at)).toEqual(
    expected,
  );
});
