import { expect, it } from 'vitest';
import { type DaysAndMore, isWholeMonths } from './whole-months.ts';

it.each<[DaysAndMore & Readonly<Record<string, string>>, boolean]>([
  [{}, true],
  [{ partner: 'soft' }, true],
  [{ from: '2026-03-01', to: '2026-03-31' }, true],
  [{ from: '2026-03-01' }, true],
  [{ to: '2028-02-29' }, true],
  [{ from: '2026-03-02' }, false],
  [{ to: '2028-02-28' }, false],
  [{ to: '2026-03-30' }, false],
  [{ product: 'A' }, false],
  [{ from: '2026-03-01', channel: 'web' }, false],
])('%o', (filter, whole) => {
  expect(isWholeMonths(filter)).toBe(whole);
});
