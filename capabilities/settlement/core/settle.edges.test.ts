/** The edges of the published rules: last days, empty days, steps and caps met exactly, what comes late and twice. */
import { describe, expect, test } from 'vitest';
import {
  costOf,
  exceptionsOf,
  type Fields,
  linesOf,
  partsOf,
  paymentOf,
  refundOf,
  saleOf,
  settled,
} from './test-examples.ts';

const half = { soft: '0.5', hard: '0.5' };

function codes(terms: Fields, ...events: readonly Fields[]): readonly string[] {
  return exceptionsOf(settled(terms, events));
}

describe('days', () => {
  test('the term holds its first and its last day whole, in its own time zone', () => {
    const terms = { ends: '2026-06-30' };
    expect(codes(terms, saleOf('a', '1.00', { at: '2025-12-31T22:59:59Z' }))).toEqual(['a outside-term']);
    expect(codes(terms, saleOf('a', '1.00', { at: '2025-12-31T23:00:00Z' }))).toEqual([]);
    expect(codes(terms, costOf('a', '1.00', { at: '2026-06-30T21:59:59Z' }))).toEqual([]);
    expect(codes(terms, costOf('a', '1.00', { at: '2026-06-30T22:00:00Z' }))).toEqual(['a outside-term']);
  });

  test('what was sold in the term is refunded and paid for after it', () => {
    const sale = saleOf('a', '10.00', { at: '2026-06-30T10:00:00Z' });
    const after = { at: '2026-09-01T10:00:00Z' };
    const events = [sale, refundOf('r', 'a', '4.00', after), paymentOf('p', '1.00', after)];
    expect(codes({ ends: '2026-06-30' }, ...events)).toEqual([]);
  });

  /** Within, the day of the sale, the last day of a timely refund. */
  test.each([
    ['P1M', '2026-01-31', '2026-02-28'],
    ['P1M', '2028-01-31', '2028-02-29'],
    ['P1M', '2028-01-30', '2028-02-29'],
    ['P1M', '2026-02-28', '2026-03-28'],
    ['P12M', '2028-02-29', '2029-02-28'],
    ['P48M', '2028-02-29', '2032-02-29'],
    ['P3M', '2026-11-30', '2027-02-28'],
    ['P0D', '2026-03-10', '2026-03-10'],
    ['P0M', '2026-03-31', '2026-03-31'],
    ['P1D', '2028-02-28', '2028-02-29'],
    ['P365D', '2028-01-01', '2028-12-31'],
  ])('%s after %s is %s', (within, sold, last) => {
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const events = [
      saleOf('a', '10.00', { at: `${sold}T12:00:00Z` }),
      refundOf('timely', 'a', '5.00', { at: `${last}T12:00:00Z` }),
      refundOf('late', 'a', '5.00', { at: `${next}T12:00:00Z` }),
    ];
    const statements = settled({ refunds: { within }, shares: [{ split: half }] }, events);
    expect(partsOf(statements, 'timely')).toEqual(['-2.50', '-2.50']);
    expect(partsOf(statements, 'late')).toEqual(['0.00', '-5.00']);
  });

  test('a refund is timely by the day it was made, whenever it is recorded', () => {
    const events = [
      saleOf('a', '10.00', { at: '2026-01-31T12:00:00Z' }),
      refundOf('r', 'a', '5.00', { at: '2026-02-28T22:59:59Z', recordedAt: '2026-07-01T12:00:00Z' }),
    ];
    const statements = settled({ refunds: { within: 'P1M' }, shares: [{ split: half }] }, events);
    expect(linesOf(statements)[1]).toMatchObject({ late: true, parts: { soft: '-2.50', hard: '-2.50' } });
    expect(statements.at(-1)?.period.from).toBe('2026-07-01');
  });

  /** Time zone, a moment, the first day of the month that holds it. */
  test.each([
    ['Europe/Amsterdam', '2026-03-31T21:59:59Z', '2026-03-01'],
    ['Europe/Amsterdam', '2026-03-31T22:00:00Z', '2026-04-01'],
    ['Europe/Amsterdam', '2026-10-31T22:59:59Z', '2026-10-01'],
    ['Europe/Amsterdam', '2026-10-31T23:00:00Z', '2026-11-01'],
    ['Asia/Ho_Chi_Minh', '2026-03-31T17:00:00Z', '2026-04-01'],
    ['Asia/Shanghai', '2026-03-31T15:59:59.999999Z', '2026-03-01'],
    ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-01'],
    ['Pacific/Apia', '2026-03-31T10:59:59Z', '2026-03-01'],
    ['Pacific/Apia', '2026-03-31T11:00:00Z', '2026-04-01'],
    ['UTC', '2028-02-29T23:59:59Z', '2028-02-01'],
  ])('in %s %s is in the month from %s', (timeZone, at, from) => {
    const [statement] = settled({ timeZone }, [saleOf('a', '1.00', { at })]);
    expect(statement?.period.from).toBe(from);
  });

  test('a day that begins at one o’clock, and one of 25 hours, are days like others', () => {
    // In Beirut the clocks went forward at midnight of 27 March 2022 and back at midnight of 30 October.
    const terms = { timeZone: 'Asia/Beirut', starts: '2022-03-27', ends: '2022-10-30' };
    const sales = [
      saleOf('before', '1.00', { at: '2022-03-26T21:59:59Z' }),
      saleOf('first', '1.00', { at: '2022-03-26T22:00:00Z' }),
      saleOf('last', '1.00', { at: '2022-10-30T21:59:59Z' }),
      saleOf('after', '1.00', { at: '2022-10-30T22:00:00Z' }),
    ];
    expect(codes(terms, ...sales)).toEqual(['before outside-term', 'after outside-term']);
  });
});

describe('tiers', () => {
  const steps = [
    { upTo: '100.00', split: { soft: '0.2', hard: '0.8' } },
    { upTo: '200.00', split: { soft: '0.5', hard: '0.5' } },
    { split: { soft: '1' } },
  ];
  const tiers = (mode: string, per = 'life') => ({
    base: 'profit',
    shares: [{ tiers: { per, mode, steps } }],
  });
  const loss = (id: string, costOfGoods: string) => saleOf(id, '0.00', { costOfGoods });

  test('marginal: a base that ends on a limit stays below it, the next begins above', () => {
    const statements = settled(tiers('marginal'), [
      saleOf('a', '100.00'),
      saleOf('b', '100.00'),
      saleOf('c', '1.00'),
    ]);
    expect(['a', 'b', 'c'].map((id) => partsOf(statements, id).join(' '))).toEqual([
      '20.00 80.00',
      '50.00 50.00',
      '1.00 0.00',
    ]);
  });

  test('marginal: what is taken away on a limit counts in the step below it, and above it in the step above', () => {
    const at = (counter: string) =>
      partsOf(settled(tiers('marginal'), [saleOf('a', counter), loss('b', '10.00')]), 'b');
    expect(at('100.00')).toEqual(['-2.00', '-8.00']);
    expect(at('100.01')).toEqual(['-5.00', '-5.00']);
    expect(at('200.00')).toEqual(['-5.00', '-5.00']);
    expect(at('200.01')).toEqual(['-10.00', '0.00']);
  });

  test('marginal: one sale over all steps is the sum of its parts in each, rounded once', () => {
    const statements = settled(tiers('marginal'), [loss('a', '0.05'), saleOf('b', '300.07')]);
    // 100.05 at 0.2, 100.00 at 0.5, 100.02 at 1.
    expect(partsOf(statements, 'b')).toEqual(['170.03', '130.04']);
  });

  test('marginal: a refund that takes the counter below zero leaves the next sale the first step for longer', () => {
    const statements = settled(tiers('marginal'), [
      saleOf('a', '50.00'),
      loss('b', '30.00'),
      refundOf('r', 'a', '50.00'),
      saleOf('c', '140.00', { at: '2026-03-21T10:00:00Z' }),
    ]);
    // From -30.00 to 110.00.
    expect(partsOf(statements, 'c')).toEqual(['31.00', '109.00']);
  });

  test('marginal: a late fact counts in the window of its day, where the counter stood', () => {
    const statements = settled(tiers('marginal', 'month'), [
      saleOf('a', '100.00', { at: '2026-01-10T10:00:00Z' }),
      saleOf('b', '100.00', { at: '2026-02-10T10:00:00Z' }),
      saleOf('late', '10.00', { at: '2026-01-31T10:00:00Z', recordedAt: '2026-02-11T10:00:00Z' }),
      saleOf('c', '10.00', { at: '2026-02-12T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'late')).toEqual(['5.00', '5.00']);
    expect(partsOf(statements, 'c')).toEqual(['5.00', '5.00']);
  });

  test('whole: a window that falls below zero is shared as a loss at the highest step it reached', () => {
    const statements = settled(tiers('whole'), [saleOf('a', '100.01'), loss('b', '200.02')]);
    expect(partsOf(statements, 'a')).toEqual(['50.01', '50.00']);
    // From 100.01 to -100.01, both at 0.5: the odd cent goes to the first party on either side.
    expect(partsOf(statements, 'b')).toEqual(['-100.02', '-100.00']);
  });

  test('whole: a step is reached by more than its limit, several at once, and stays for the window alone', () => {
    const statements = settled(tiers('whole', 'month'), [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      saleOf('b', '100.01', { at: '2026-03-02T10:00:00Z' }),
      refundOf('r', 'b', '100.01', { at: '2026-03-03T10:00:00Z' }),
      saleOf('c', '10.00', { at: '2026-04-01T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'a')).toEqual(['20.00', '80.00']);
    expect(partsOf(statements, 'b')).toEqual(['180.01', '-80.00']);
    expect(partsOf(statements, 'r')).toEqual(['-100.01', '0.00']);
    expect(partsOf(statements, 'c')).toEqual(['2.00', '8.00']);
  });
});

describe('refunds', () => {
  test('of a sale that is an exception, of another kind of event, of a sale to come, there is no sale', () => {
    const events = [
      saleOf('bad', '1.00', { currency: 'USD' }),
      costOf('cost', '5.00'),
      refundOf('r1', 'bad', '1.00'),
      refundOf('r2', 'cost', '1.00'),
      refundOf('r3', 'coming', '1.00'),
      saleOf('coming', '1.00', { at: '2026-03-20T10:00:01Z' }),
    ];
    expect(codes({}, ...events)).toEqual([
      'bad missing-rate',
      'r1 refund-without-sale',
      'r2 refund-without-sale',
      'r3 refund-without-sale',
    ]);
  });

  test('without their sale their amount is not looked at, their party is', () => {
    expect(codes({}, refundOf('r', 'nothing', 'ten'))).toEqual(['r refund-without-sale']);
    expect(codes({}, refundOf('r', 'nothing', 'ten', { paidBy: 'nobody' }))).toEqual(['r unknown-party']);
  });

  test('one beyond the sale is not applied, and a smaller one after it is', () => {
    const statements = settled({}, [
      saleOf('a', '10.00'),
      refundOf('r1', 'a', '6.00'),
      refundOf('r2', 'a', '4.01'),
      refundOf('r3', 'a', '4.00'),
      refundOf('r4', 'a', '0.01'),
    ]);
    expect(exceptionsOf(statements)).toEqual(['r2 refund-exceeds-sale', 'r4 refund-exceeds-sale']);
    expect(statements[0]?.parties).toMatchObject({ soft: { closing: '0.00' }, hard: { closing: '0.00' } });
  });

  test('nothing of a sale over nothing can be refunded', () => {
    expect(codes({}, saleOf('a', '0.00'), refundOf('r', 'a', '0.01'))).toEqual(['r refund-exceeds-sale']);
  });

  test('of a converted sale they take its own base back, whatever the rate has become', () => {
    const rates = [
      { date: '2026-03-01', from: 'USD', to: 'EUR', rate: '0.8' },
      { date: '2026-03-15', from: 'USD', to: 'EUR', rate: '1.6' },
    ];
    const sale = saleOf('a', '10.01', { currency: 'USD', tax: '1.00' });
    const refunds = [refundOf('r1', 'a', '5.00'), refundOf('r2', 'a', '5.01')];
    const statements = settled({ base: 'net' }, [sale, ...refunds], rates);
    // 8.008 and 0.80 make 7.21; 7.21 × 5.00 ÷ 10.01 is 3.6014….
    expect(linesOf(statements).map((line) => ('base' in line ? line.base : ''))).toEqual([
      '7.21',
      '-3.60',
      '-3.61',
    ]);
  });

  test('of a loss they give the loss back', () => {
    const terms = { base: 'profit', shares: [{ split: half }] };
    const statements = settled(terms, [
      saleOf('a', '10.00', { costOfGoods: '13.00' }),
      refundOf('r', 'a', '5.00'),
      refundOf('q', 'a', '5.00', { at: '2026-03-21T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'a')).toEqual(['-1.50', '-1.50']);
    expect(partsOf(statements, 'r')).toEqual(['0.75', '0.75']);
    expect(partsOf(statements, 'q')).toEqual(['0.75', '0.75']);
  });
});

describe('costs', () => {
  const cap = { amount: '100.00', per: 'period' };
  const capped = { costs: [{ category: '*', split: half, cap }] };

  test('a late cost counts against the cap of the window it fell in, as much of it as is left', () => {
    const statements = settled(capped, [
      costOf('march', '70.00', { at: '2026-03-10T10:00:00Z' }),
      costOf('april', '100.00', { at: '2026-04-10T10:00:00Z' }),
      costOf('late', '50.00', { at: '2026-03-31T21:59:59Z', recordedAt: '2026-04-11T10:00:00Z' }),
      costOf('more', '50.00', { at: '2026-04-30T10:00:00Z' }),
    ]);
    expect(linesOf(statements)).toMatchObject([
      { event: 'march', base: '-70.00', late: false },
      { event: 'april', base: '-100.00', late: false },
      { event: 'late', base: '-30.00', late: true },
      { event: 'more', base: '0.00', parts: { soft: '0.00', hard: '0.00' } },
    ]);
  });

  test('the cap is of the converted amount, and the odd unit goes to the first party', () => {
    const rates = [{ date: '2026-01-01', from: 'VND', to: 'EUR', rate: '0.00004' }];
    const statements = settled(capped, [costOf('a', '2500125', { currency: 'VND' })], rates);
    // 100.005 is half, and falls to the even 100.00.
    expect(linesOf(statements)[0]).toMatchObject({ base: '-100.00' });
    expect(partsOf(settled(capped, [costOf('a', '0.03')]), 'a')).toEqual(['-0.02', '-0.01']);
  });
});

describe('bonuses', () => {
  const terms = (changes: Fields) => ({
    base: 'profit',
    bonuses: [{ to: 'soft', from: 'hard', per: 'month', reaches: '100.00', amount: '5.00' }],
    ...changes,
  });
  const kinds = (changes: Fields, ...events: readonly Fields[]) =>
    linesOf(settled(terms(changes), events)).map(({ event, kind }) => `${event} ${kind}`);

  test('one is lost by a sale at a loss and earned again', () => {
    const events = [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      saleOf('b', '0.00', { costOfGoods: '0.01', at: '2026-03-02T10:00:00Z' }),
      saleOf('c', '0.01', { at: '2026-03-03T10:00:00Z' }),
    ];
    expect(kinds({}, ...events)).toEqual(['a sale', 'a bonus', 'b sale', 'b bonus', 'c sale', 'c bonus']);
    expect(partsOf(settled(terms({}), events), 'b', true)).toEqual(['-5.00', '5.00']);
  });

  test('a late refund takes nothing of its window', () => {
    const events = [saleOf('a', '100.00'), refundOf('r', 'a', '100.00', { at: '2026-03-12T10:00:00Z' })];
    expect(kinds({ refunds: { within: 'P1D' } }, ...events)).toEqual(['a sale', 'a bonus', 'r refund']);
    expect(kinds({ refunds: { within: 'P2D' } }, ...events)).toEqual([
      'a sale',
      'a bonus',
      'r refund',
      'r bonus',
    ]);
  });

  test('a late sale earns the bonus of its own window, on the statement in which it was recorded', () => {
    const statements = settled(terms({}), [
      saleOf('a', '60.00', { at: '2026-03-10T10:00:00Z' }),
      saleOf('b', '60.00', { at: '2026-04-10T10:00:00Z' }),
      saleOf('late', '40.00', { at: '2026-03-20T10:00:00Z', recordedAt: '2026-04-20T10:00:00Z' }),
    ]);
    expect(statements[0]?.lines.map(({ kind }) => kind)).toEqual(['sale']);
    expect(statements[1]?.lines.map(({ event, kind }) => `${event} ${kind}`)).toEqual([
      'b sale',
      'late sale',
      'late bonus',
    ]);
  });
});

describe('repeats', () => {
  const at = (moment: string) => ({ at: '2026-03-10T10:00:00Z', recordedAt: moment });

  test('an id taken by an event outside the term, without a rate or a rule stays taken', () => {
    const terms = { ends: '2026-06-30', shares: [{ when: { product: ['A'] }, split: half }] };
    const fine = { product: 'A', at: '2026-07-02T10:00:00Z', recordedAt: '2026-07-02T10:00:00Z' };
    const later = saleOf('a', '1.00', { ...fine, at: '2026-06-02T10:00:00Z' });
    const first = (changes: Fields) => saleOf('a', '1.00', { product: 'A', ...changes });
    const told = (changes: Fields) => codes(terms, first(changes), later);
    expect(told({ at: '2025-06-01T10:00:00Z' })).toEqual(['a outside-term', 'a conflicting-duplicate']);
    expect(told({ currency: 'USD' })).toEqual(['a missing-rate', 'a conflicting-duplicate']);
    expect(told({ product: 'C' })).toEqual(['a no-share-rule', 'a conflicting-duplicate']);
    expect(told({ amount: 'ten' })).toEqual(['a bad-amount']);
    expect(told({ collectedBy: 'nobody' })).toEqual(['a unknown-party']);
  });

  test('the same content is the same whatever the order of its fields, and is listed once', () => {
    const event = saleOf('a', '1.00', { currency: 'USD', ...at('2026-03-11T10:00:00Z') });
    const turned = Object.fromEntries(Object.entries(event).reverse());
    expect(codes({}, event, turned)).toEqual(['a missing-rate']);
  });

  test('the same event recorded again at another time is another content', () => {
    const again = saleOf('a', '1.00', at('2026-04-11T10:00:00Z'));
    const statements = settled({}, [saleOf('a', '1.00', at('2026-03-11T10:00:00Z')), again]);
    expect(statements.map((statement) => exceptionsOf([statement]))).toEqual([
      [],
      ['a conflicting-duplicate'],
    ]);
  });

  test('an event without a readable time stands on every statement, those of empty periods too', () => {
    const statements = settled({}, [
      saleOf('a', '1.00', { at: '2026-01-10T10:00:00Z' }),
      saleOf('b', '1.00', { at: '2026-03-10T10:00:00Z' }),
      { id: 'x', kind: 'sale', at: '2026-13-01T10:00:00Z' },
      { id: 'y', kind: 'gift' },
    ]);
    expect(statements.map((statement) => exceptionsOf([statement]))).toEqual(
      statements.map(() => ['x bad-time', 'y unknown-kind']),
    );
    expect(statements).toHaveLength(3);
  });
});

describe('who pays whom', () => {
  const parties = ['a', 'b', 'c', 'd'];
  const paid = (minimum: string, split: Fields, ...collected: readonly [party: string, amount: string][]) => {
    const terms = { parties, shares: [{ split }], payout: { minimum, dueIn: 'P1M' } };
    const sales = collected.map(([collectedBy, amount], index) =>
      saleOf(`s${index}`, amount, { collectedBy }),
    );
    const [statement] = settled(terms, sales);
    const written = (all: readonly { from: string; to: string; amount: string }[] = []) =>
      all.map(({ from, to, amount }) => `${from} ${to} ${amount}`);
    return [written(statement?.transfers), written(statement?.carried)];
  };

  test('after each payment the largest debtor and creditor are looked for anew', () => {
    // a and b get 50.00 each; c owes 60.00, d 40.00.
    expect(paid('0.00', { a: '0.5', b: '0.5' }, ['c', '60.00'], ['d', '40.00'])).toEqual([
      ['c a 50.00', 'd b 40.00', 'c b 10.00'],
      [],
    ]);
  });

  test('what is below the minimum is carried over and counts as paid in looking for the next', () => {
    expect(paid('20.00', { a: '0.5', b: '0.5' }, ['c', '60.00'], ['d', '40.00'])).toEqual([
      ['c a 50.00', 'd b 40.00'],
      ['c b 10.00'],
    ]);
    expect(paid('50.00', { a: '0.5', b: '0.5' }, ['c', '60.00'], ['d', '40.00'])).toEqual([
      ['c a 50.00'],
      ['d b 40.00', 'c b 10.00'],
    ]);
  });

  test('the day it is due follows the period by so many days or months', () => {
    const due = (period: string, dueIn: string) =>
      settled({ period, payout: { minimum: '0.00', dueIn } }, [saleOf('a', '10.00')])[0]?.transfers[0]?.due;
    expect(due('month', 'P30D')).toBe('2026-05-01');
    expect(due('month', 'P1M')).toBe('2026-05-01');
    expect(due('quarter', 'P0D')).toBe('2026-04-01');
    expect(due('year', 'P2M')).toBe('2027-03-01');
  });
});
