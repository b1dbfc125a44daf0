import { expect, it } from 'vitest';
import { recentChanges } from './recent-changes.ts';

const now = '2026-05-20T12:00:00Z';
const change = (party: string, at: string) => ({ party, at });

it.each([
  ['of nobody', [], []],
  ['of our own', [change('soft', '2026-05-20T11:00:00Z')], []],
  ['of the other side', [change('hard', '2026-05-06T12:00:00Z')], ['2026-05-06T12:00:00Z']],
  ['older than two weeks', [change('hard', '2026-05-06T11:59:59Z')], []],
  [
    'several of one side: the latest',
    [
      change('hard', '2026-05-19T00:00:00Z'),
      change('soft', '2026-05-18T00:00:00Z'),
      change('hard', '2026-05-17T00:00:00Z'),
    ],
    ['2026-05-19T00:00:00Z'],
  ],
])('a change %s', (_, changes, expected) => {
  expect(recentChanges(changes, 'soft', now).map(({ at }) => at)).toEqual(expected);
});
