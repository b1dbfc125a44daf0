import { describe, expect, test } from 'vitest';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { type ClosingChoice, closesAt, closesOn, closingTimer } from './closing-timer.ts';
import { parsedTerms } from './test-examples.ts';

let made = 0;
const chosen = (party: string, graceDays: number | null): ClosingChoice => {
  made += 1;
  const id = `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  return { id, organisation: id, party, person: id, graceDays, chosenAt: new Date(made) };
};

describe('a timer', () => {
  test.each<[string, readonly ClosingChoice[], number | null]>([
    ['nobody chose', [], null],
    ['one side chose', [chosen('soft', 5)], null],
    ['both chose', [chosen('soft', 5), chosen('hard', 5)], 5],
    ['both chose to wait for nothing', [chosen('soft', 0), chosen('hard', 0)], 0],
    ['the longer of two', [chosen('soft', 5), chosen('hard', 10)], 10],
    ['one chose that there be none', [chosen('soft', 5), chosen('hard', null)], null],
    ['one took it back', [chosen('soft', 5), chosen('hard', 5), chosen('soft', null)], null],
    ['one chose anew', [chosen('soft', 5), chosen('hard', 5), chosen('soft', 8)], 8],
    ['one side chose twice', [chosen('soft', 5), chosen('soft', 6)], null],
    ['one who is no side', [chosen('soft', 5), chosen('firm', 6)], null],
  ])('%s', (_, choices, days) => {
    expect(closingTimer(['soft', 'hard'], choices)?.graceDays ?? null).toBe(days);
  });

  test('rests on the latest choice of the sides', () => {
    const choices = [chosen('soft', 5), chosen('hard', 5), chosen('firm', 1)];
    expect(closingTimer(['soft', 'hard'], choices)?.choice).toBe(choices[1]);
  });

  test('there is none without sides', () => {
    expect(closingTimer([], [])).toBeNull();
  });
});

describe('when a period closes', () => {
  test.each([
    ['month', '2026-03-01', 0, '2026-04-01', '2026-03-31T22:00:00.000Z'],
    ['month', '2026-03-01', 10, '2026-04-11', '2026-04-10T22:00:00.000Z'],
    ['month', '2026-12-01', 5, '2027-01-06', '2027-01-05T23:00:00.000Z'],
    ['quarter', '2026-01-01', 30, '2026-05-01', '2026-04-30T22:00:00.000Z'],
    ['year', '2026-01-01', 60, '2027-03-02', '2027-03-01T23:00:00.000Z'],
  ])('%s of %s and %i days: %s', (period, from, days, on, at) => {
    const frame = parsedTerms({ period });
    const start = parseLocalDate(from) ?? 0;
    expect(formatLocalDate(closesOn(frame, start, days))).toBe(on);
    expect(closesAt(frame, start, days).toISOString()).toBe(at);
  });
});
