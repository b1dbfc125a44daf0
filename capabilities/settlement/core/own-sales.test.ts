import { describe, expect, it } from 'vitest';
import { timeZone } from '#kernel/time-zone.ts';
import { readOwnSales, salesAsEvents } from './own-sales.ts';

const head = 'date,amount,currency,id,customer,channel,partner,product,region,supplier,file,line';

function eventsOf(rows: readonly string[], zone = 'Europe/Amsterdam') {
  const found = timeZone(zone);
  if (found === null) throw new Error('the test names a zone');
  return salesAsEvents(readOwnSales(`\uFEFF${[head, ...rows].join('\r\n')}\r\n`), 'hard', found);
}

/** Amount, customer and product; the rest of a row does not matter to refunds. */
const row = (date: string, amount: string, customer = 'Anna', product = 'lamp') =>
  `${date},${amount},EUR,,${customer},,,${product},,,sales.csv,2`;

describe('own sales as events', () => {
  it('has each sale at noon of its day, collected by the side whose they are', () => {
    expect(eventsOf(['2026-03-10,12.50,EUR,A1,"Anna, Inc.",web,,lamp,NL,,sales.csv,2']).events).toEqual([
      {
        id: 'sale-1',
        kind: 'sale',
        at: '2026-03-10T11:00:00Z',
        amount: '12.50',
        currency: 'EUR',
        collectedBy: 'hard',
        customer: 'Anna, Inc.',
        channel: 'web',
        product: 'lamp',
        region: 'NL',
      },
    ]);
  });

  it.each(['Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Pacific/Pago_Pago'])('keeps the day in %s', (zone) => {
    const [event] = eventsOf([row('2026-03-10', '1.00')], zone).events;
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(local.format(new Date(String(event?.at)))).toBe('2026-03-10 12:00');
  });

  it.each<[string, readonly string[], readonly (readonly [string, string])[], number]>([
    ['of the sale before', [row('2026-03-10', '9.00'), row('2026-03-11', '-4.00')], [['sale-1', '4.00']], 0],
    ['on the same day', [row('2026-03-10', '-4.00'), row('2026-03-10', '9.00')], [['sale-1', '4.00']], 0],
    [
      'of the latest first, then the one before',
      [row('2026-03-12', '-5.00'), row('2026-03-11', '3.00'), row('2026-03-10', '9.00')],
      [
        ['sale-2', '3.00'],
        ['sale-1', '2.00'],
      ],
      0,
    ],
    [
      'of no other customer or product',
      [
        row('2026-03-10', '9.00', 'Ben'),
        row('2026-03-10', '9.00', 'Anna', 'fan'),
        row('2026-03-11', '-4.00'),
      ],
      [],
      1,
    ],
    ['of what is left', [row('2026-03-10', '3.00'), row('2026-03-11', '-4.00')], [['sale-1', '3.00']], 1],
    ['of nothing later', [row('2026-03-11', '9.00'), row('2026-03-10', '-4.00')], [], 1],
  ])('takes an amount below zero for a refund %s', (_, rows, refunds, leftOut) => {
    const made = eventsOf(rows);
    const found = made.events.filter(({ kind }) => kind === 'refund');
    expect(found.map(({ of, amount }) => [of, amount])).toEqual(refunds);
    expect(made.leftOut).toBe(leftOut);
  });

  it('leaves rows out that it cannot read', () => {
    expect(eventsOf(['soon,1.00,EUR', '2026-03-10,1.005,EUR', '2026-03-10,1.00,XXQ'])).toEqual({
      events: [],
      leftOut: 3,
    });
  });

  it('reads a file without any rows', () => {
    expect(readOwnSales('')).toEqual([]);
    expect(readOwnSales(head)).toEqual([]);
  });
});
