import { describe, expect, it } from 'vitest';
import { decideReason } from './decide-reason.ts';

const red = { rating: 'red', findingVersion: 2 } as const;
const wish = { findingVersion: 2, reason: 'They pay in advance.', by: 'an' };
const written = { reason: 'They pay in advance.', by: 'an' };

describe('a reason to go on in spite of a red finding', () => {
  it.each([
    ['is new', red, null, wish, 'new'],
    ['is written once, however often it is sent', red, written, wish, 'repeated'],
    ['is not written over', red, { ...written, reason: 'Trust.' }, wish, 'reason_is_written'],
    ['nor by somebody else', red, { ...written, by: 'binh' }, wish, 'reason_is_written'],
    [
      'is for a red finding',
      { rating: 'amber', findingVersion: 2 } as const,
      null,
      wish,
      'finding_is_not_red',
    ],
    ['is for what was read', { ...red, findingVersion: 3 }, null, wish, 'finding_was_changed'],
  ])('%s', (_, item, before, asked, outcome) => {
    const decided = decideReason(item, before, asked);
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(outcome);
  });
});
