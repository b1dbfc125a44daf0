import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupAmounts } from './group-amounts.ts';
import { salesColumns } from './sales-columns.ts';

const sale = fc.record({
  date: fc.constantFrom('2025-01-31', '2025-02-01', '2025-02-28', '2026-02-01'),
  name: fc.constantFrom('A', 'B', 'C', null),
  amountMinor: fc.oneof(
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  ),
});

it('holds what single sales would', () => {
  fc.assert(
    fc.property(fc.array(sale), (sales) => {
      const columns = salesColumns();
      for (const { date, name, amountMinor } of sales) columns.add(date, name, amountMinor);
      expect(new Set(columns.days)).toEqual(new Set(sales.map(({ date }) => date)));
      const isAsked = (date: string) => date < '2026';
      const asked = sales.filter(({ date }) => isAsked(date));
      expect(columns.net(isAsked)).toEqual(groupAmounts(asked));
      const byMonth = columns.byMonth(isAsked);
      for (const month of ['2025-01', '2025-02', '2026-02']) {
        const { amounts } = groupAmounts(asked.filter(({ date }) => date.startsWith(month)));
        const own = byMonth.filter((one) => one.month === month);
        expect(new Map(own.map(({ name, amountMinor }) => [name, amountMinor]))).toEqual(amounts);
        expect(own).toHaveLength(amounts.size);
      }
    }),
  );
});
