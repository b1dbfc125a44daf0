import { describe, expect, it } from 'vitest';
import { isOverdue, sumUp } from './sum-up.ts';

const item = { state: 'open', dueOn: null, rating: null, isExplained: false } as const;

describe('due diligence summed up', () => {
  it.each([
    [{ ...item, dueOn: '2026-11-21' }, true],
    [{ ...item, state: 'under_way', dueOn: '2026-11-21' } as const, true],
    // The day itself is still there to do it.
    [{ ...item, dueOn: '2026-11-22' }, false],
    [{ ...item, state: 'done', dueOn: '2026-01-01' } as const, false],
    [{ ...item, state: 'set_aside', dueOn: '2026-01-01' } as const, false],
    [item, false],
  ])('%j is overdue: %s', (one, expected) => {
    expect(isOverdue(one, '2026-11-22')).toBe(expected);
  });

  it('leaves out what is set aside, and tells red ones that are explained from those that block', () => {
    const items = [
      { ...item, dueOn: '2026-11-01' },
      { ...item, state: 'set_aside', rating: 'amber' } as const,
      { ...item, state: 'done', rating: 'green' } as const,
      { ...item, state: 'done', rating: 'red' } as const,
      { ...item, state: 'done', rating: 'red', isExplained: true } as const,
      { ...item, rating: 'amber' } as const,
    ];
    expect(sumUp(items, '2026-11-22')).toEqual({
      items: 5,
      done: 3,
      overdue: 1,
      green: 1,
      amber: 1,
      red: 2,
      blocking: 1,
    });
  });
});
