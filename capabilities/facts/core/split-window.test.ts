import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLocalDate, nextPeriod, parseLocalDate } from '#kernel/local-date.ts';
import { type DayRange, splitWindow } from './split-window.ts';

const facts = { from: '2025-01-10', to: '2026-03-20' };

test.each<[string, string, DayRange | null, readonly (readonly [string, string])[]]>([
  ['2025-01-01', '2026-12-31', { from: '2025-01-01', to: '2026-03-01' }, []],
  ['2025-01-10', '2026-03-20', { from: '2025-01-01', to: '2026-03-01' }, []],
  ['2025-02-01', '2025-03-31', { from: '2025-02-01', to: '2025-03-01' }, []],
  [
    '2025-02-02',
    '2025-05-30',
    { from: '2025-03-01', to: '2025-04-01' },
    [
      ['2025-02-02', '2025-02-28'],
      ['2025-05-01', '2025-05-30'],
    ],
  ],
  ['2025-02-02', '2025-03-30', null, [['2025-02-02', '2025-03-30']]],
  ['2025-02-02', '2025-02-03', null, [['2025-02-02', '2025-02-03']]],
  ['2025-03-21', '2026-03-20', { from: '2025-04-01', to: '2026-03-01' }, [['2025-03-21', '2025-03-31']]],
  ['2024-01-01', '2024-12-31', null, []],
  ['2026-03-21', '2026-03-22', null, []],
])('%s to %s', (from, to, months, edges) => {
  expect(splitWindow({ from, to }, facts)).toEqual({
    months,
    edges: edges.map(([first, last]) => ({ from: first, to: last })),
  });
});

test('every day with facts in the window is counted exactly once', () => {
  const day = fc.integer({ min: 20_000, max: 20_400 });
  fc.assert(
    fc.property(day, day, day, day, day, (a, b, c, d, fact) => {
      const window = { from: formatLocalDate(Math.min(a, b)), to: formatLocalDate(Math.max(a, b)) };
      const held = { from: formatLocalDate(Math.min(c, d)), to: formatLocalDate(Math.max(c, d)) };
      const on = formatLocalDate(fact);
      fc.pre(on >= held.from && on <= held.to);
      const { months, edges } = splitWindow(window, held);
      const last = months === null ? null : parseLocalDate(months.to);
      const whole = {
        from: months?.from ?? '9999',
        to: last === null ? '' : formatLocalDate(nextPeriod(last, 'month') - 1),
      };
      const counted = [whole, ...edges].filter(({ from, to }) => on >= from && on <= to).length;
      expect(counted).toBe(on >= window.from && on <= window.to ? 1 : 0);
    }),
  );
});
