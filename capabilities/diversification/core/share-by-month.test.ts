import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '#capabilities/dependency/core/concentration.ts';
import { groupAmounts } from '#capabilities/dependency/core/group-amounts.ts';
import { monthsLater, trend } from '#capabilities/dependency/core/trend.ts';
import { isAtMost, shareOf } from './plan-path.ts';
import { shareByMonth } from './share-by-month.ts';

describe('the share by month', () => {
  const amount = fc.record({
    month: fc.integer({ min: 0, max: 25 }).map((passed) => monthsLater('2024-01', passed)),
    name: fc.constantFrom('A', 'B', 'C'),
    amountMinor: fc.bigInt({ min: -500n, max: 1000n }),
  });

  it('has the months of the trend of all, and the share that name has in the sums of each year', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 60 }), (amounts) => {
        const points = trend(amounts);
        const own = new Map(shareByMonth(amounts, 'A').map((point) => [point.month, point]));
        for (const { month } of points) {
          const found = own.get(month);
          expect(found).toBeDefined();
          const year = amounts.filter((one) => one.month <= month && one.month > monthsLater(month, -12));
          const all = concentration(groupAmounts(year).amounts);
          const shares = all.ok ? all.value.shares : [];
          const share = shares.find(({ name }) => name === 'A')?.share ?? shareOf(0n, 1n);
          const mine = shareOf(found?.incomeMinor ?? 0n, found?.totalMinor ?? 0n);
          expect(isAtMost(mine, share) && isAtMost(share, mine)).toBe(true);
        }
      }),
    );
  });

  it('has one point while the history is shorter than a year', () => {
    const amounts = [
      { month: '2026-01', name: 'A', amountMinor: 60n },
      { month: '2026-03', name: 'B', amountMinor: 40n },
    ];
    expect(shareByMonth(amounts, 'A')).toEqual([{ month: '2026-03', incomeMinor: 60n, totalMinor: 100n }]);
    expect(shareByMonth([], 'A')).toEqual([]);
  });
});
