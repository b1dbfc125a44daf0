import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquisitionCost, newCustomers } from './acquisition.ts';
import { overlapping } from './channel-spend.ts';
import { lastDayOf, monthsOfPeriod, spendByMonth } from './spend-period.ts';

const purchase = (customer: string, channel: string | null, date = '2026-01-01') => ({
  customer,
  channel,
  date,
});

describe('the cost of winning a customer', () => {
  it('is spend divided by new customers, channel by channel', () => {
    const purchases = [
      purchase('a', 'Fair'),
      purchase('b', 'fair '),
      purchase('c', 'Fair'),
      purchase('d', 'Word of mouth'),
      purchase('e', null),
    ];
    const spends = [
      { channel: 'Fair', amountMinor: 1000n },
      { channel: 'Zalo', amountMinor: 500n },
    ];
    expect(acquisitionCost(purchases, spends)).toEqual({
      channels: [
        { channel: 'Fair', spendMinor: 1000n, customers: 3, costMinor: 333n },
        { channel: 'Zalo', spendMinor: 500n, customers: 0, costMinor: null },
        { channel: 'Word of mouth', spendMinor: null, customers: 1, costMinor: null },
      ],
      costMinor: 500n,
      spendMinor: 1500n,
      customers: 5,
      withoutChannel: 1,
    });
  });

  it('is nothing where nothing is known', () => {
    expect(acquisitionCost([], [])).toMatchObject({ channels: [], costMinor: null, customers: 0 });
  });

  it('loses no spend and no customer, whatever the order', () => {
    const channel = fc.constantFrom('A', 'a', 'B', 'C');
    fc.assert(
      fc.property(
        fc.array(fc.option(channel, { nil: null }), { maxLength: 20 }),
        fc.array(fc.record({ channel, amountMinor: fc.bigInt({ min: 0n, max: 10n ** 12n }) }), {
          maxLength: 20,
        }),
        (channels, spends) => {
          const purchases = channels.map((one, index) => purchase(String(index), one));
          const found = acquisitionCost(purchases, spends);
          const counted = found.channels.reduce((sum, { customers }) => sum + customers, 0);
          expect(counted + found.withoutChannel).toBe(purchases.length);
          expect(found.spendMinor).toBe(spends.reduce((sum, { amountMinor }) => sum + amountMinor, 0n));
        },
      ),
    );
  });

  it('counts customers under common control once, and not when one of them bought before', () => {
    const controllers = new Map([
      ['Bosch DE', 'Bosch'],
      ['Bosch NL', 'Bosch'],
      ['Philips CN', 'Philips'],
    ]);
    const purchases = [
      purchase('Bosch NL', 'Fair', '2026-02-01'),
      purchase('Bosch DE', 'Web', '2026-01-15'),
      purchase('Philips CN', 'Web'),
      purchase('Lotus', 'Web'),
    ];
    expect(newCustomers(purchases, controllers, new Set(['Philips']))).toEqual([
      { customer: 'Bosch', channel: 'Web', date: '2026-01-15' },
      { customer: 'Lotus', channel: 'Web', date: '2026-01-01' },
    ]);
  });
});

describe('periods of spend', () => {
  it.each([
    ['2026-03', ['2026-03']],
    ['2026-Q4', ['2026-10', '2026-11', '2026-12']],
    ['2026-13', null],
    ['March', null],
  ])('%s are the months %s', (period, months) => {
    expect(monthsOfPeriod(period)).toEqual(months);
  });

  it('are laid out on their months to the minor unit', () => {
    expect(spendByMonth('2026-Q1', 100n).map(({ amountMinor }) => amountMinor)).toEqual([34n, 33n, 33n]);
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.constantFrom('2026', '2026-Q2', '2026-07'),
        (minor, period) => {
          expect(spendByMonth(period, minor).reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(
            minor,
          );
        },
      ),
    );
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });

  it('overlap where another period of the same channel and currency has one of their months', () => {
    const march = { channel: 'Fair', period: '2026-03', currency: 'EUR' };
    const quarter = { channel: 'FAIR', period: '2026-Q1', currency: 'EUR' };
    expect(overlapping(march, [quarter])).toBe(quarter);
    expect(
      overlapping(march, [march, { ...quarter, period: '2026-Q2' }, { ...quarter, currency: 'VND' }]),
    ).toBeUndefined();
  });
});
