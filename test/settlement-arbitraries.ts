/** Random agreements of two to five parties in all the language of terms, with events that are often, but not always, fine. */
import fc from 'fast-check';
import type { Basis } from '#capabilities/settlement/core/check-event.ts';
import { type EventBatch, parseEvents } from '#capabilities/settlement/core/events.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import { parseRates } from '#capabilities/settlement/core/rates.ts';
import { type Currency, formatMoney } from '#kernel/money.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Case {
  readonly basis: Basis;
  readonly batch: EventBatch;
}

const names = ['soft', 'hard', 'care', 'lend', 'sell'];
const anyPer = fc.constantFrom('period', 'month', 'quarter', 'year', 'life');
const roles = ['source', 'close', 'deliver'];

/** What sales and costs are in, by the number of their id; pounds have no rate. */
function currencyOf(settlement: Currency, id: number): Currency {
  const currencies = [settlement, settlement, 'USD', settlement, 'JPY', settlement, 'GBP'] as const;
  return currencies[id % currencies.length] ?? settlement;
}

/** Rates of up to four places that sum to 1; a party of rate 0 is left out or named. */
function anySplit(parties: readonly string[]): fc.Arbitrary<Fields> {
  const cut = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 5000, 10_000));
  const cuts = fc.array(cut, { minLength: parties.length - 1, maxLength: parties.length - 1 });
  return fc.tuple(cuts, fc.boolean()).map(([inner, named]) => {
    const edges = [0, ...inner.sort((a, b) => a - b), 10_000];
    const rate = (digits: number) => (digits === 10_000 ? '1' : `0.${String(digits).padStart(4, '0')}`);
    const rates = parties.map(
      (party, index) => [party, (edges[index + 1] ?? 0) - (edges[index] ?? 0)] as const,
    );
    return Object.fromEntries(
      rates.flatMap(([party, digits]) => (digits === 0 && !named ? [] : [[party, rate(digits)]])),
    );
  });
}

function anyTerms(parties: readonly string[], currency: Currency): fc.Arbitrary<Fields> {
  const money = (most: number) =>
    fc.integer({ min: 0, max: most }).map((minor) => formatMoney(BigInt(minor), currency));
  const party = fc.constantFrom(...parties);
  const split = anySplit(parties);
  const steps = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { maxLength: 3 }),
      fc.array(split, { minLength: 4, maxLength: 4 }),
    )
    .map(([limits, splits]) => [
      ...limits
        .sort((a, b) => a - b)
        .map((minor, index) => ({ upTo: formatMoney(BigInt(minor), currency), split: splits[index] })),
      { split: splits[3] },
    ]);
  const rule = fc.oneof(
    fc.record({ split }),
    fc.record({
      tiers: fc.record({ per: anyPer, mode: fc.constantFrom('marginal', 'whole'), steps }),
    }),
    fc.record({ roles: fc.constant({ source: '0.1', close: '0.255', deliver: '0.645' }), else: party }),
    fc.record({ fee: fc.record({ to: party, amount: money(9000) }), rest: split }),
  );
  const when = fc.constantFrom(
    {},
    {},
    { when: { product: ['p'] } },
    { when: { product: ['p', 'q'], region: ['VN'] } },
  );
  const cap = fc.record({ amount: money(12_000), per: anyPer });
  const category = fc.constantFrom('x', '*');
  return fc.record({
    terms: fc.constant(1),
    parties: fc.constant(parties),
    currency: fc.constant(currency),
    timeZone: fc.constantFrom('Europe/Amsterdam', 'Asia/Ho_Chi_Minh', 'America/New_York', 'UTC'),
    period: fc.constantFrom('month', 'quarter', 'year'),
    starts: fc.constant('2026-01-01'),
    ends: fc.constantFrom(null, null, '2026-05-31'),
    base: fc.constantFrom('gross', 'net', 'profit'),
    shares: fc.array(
      fc.tuple(when, rule).map(([condition, share]) => ({ ...condition, ...share })),
      { minLength: 1, maxLength: 3, size: 'max' },
    ),
    costs: fc.array(fc.oneof(fc.record({ category, split }), fc.record({ category, split, cap })), {
      maxLength: 2,
    }),
    bonuses: fc.array(
      fc.record({ to: party, from: party, per: anyPer, reaches: money(30_000), amount: money(1000) }),
      { maxLength: 2 },
    ),
    refunds: fc.constantFrom({}, { within: 'P20D' }, { within: 'P1M' }),
    payout: fc.record({ minimum: money(5000), dueIn: fc.constantFrom('P30D', 'P1M') }),
  });
}

function anyEvents(parties: readonly string[], currency: Currency): fc.Arbitrary<readonly Fields[]> {
  const party = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...parties) },
    { weight: 1, arbitrary: fc.constant('nobody') },
  );
  const id = fc.integer({ min: 0, max: 39 });
  const sold = fc.integer({ min: 0, max: 15 });
  const time = (first: number, last: number) =>
    fc
      .integer({ min: first * 24, max: last * 24 })
      .map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString());
  const minor = (most: number) => fc.integer({ min: 0, max: most });
  const text = (amount: number | undefined, own: Currency) =>
    amount === undefined ? undefined : formatMoney(BigInt(amount), own);
  const times = (first: number, last: number) =>
    fc.record({
      at: time(first, last),
      recordedAt: fc.oneof(fc.constant(undefined), fc.constant(undefined), time(first, 170)),
    });
  const sale = fc
    .record(
      {
        number: sold,
        amount: minor(20_000),
        tax: minor(3000),
        costOfGoods: minor(22_000),
        collectedBy: party,
        product: fc.constantFrom('p', 'q', 'r'),
        region: fc.constantFrom('VN', 'NL'),
        roles: fc.dictionary(fc.constantFrom(...roles), fc.constantFrom(...parties)),
      },
      { requiredKeys: ['number', 'amount', 'collectedBy'] },
    )
    .map(({ number, amount, tax, costOfGoods, ...rest }) => {
      const own = currencyOf(currency, number);
      const amounts = { amount: text(amount, own), tax: text(tax, own), costOfGoods: text(costOfGoods, own) };
      return { id: `sale${number}`, kind: 'sale', currency: own, ...amounts, ...rest };
    });
  const refund = fc

    .record({ number: id, of: sold, amount: minor(12_000), paidBy: fc.option(party, { nil: undefined }) })
    .map(({ number, of, amount, paidBy }) => ({
      id: `refund${number}`,
      kind: 'refund',
      of: `sale${of}`,
      amount: text(amount, currencyOf(currency, of)),
      paidBy,
    }));
  const cost = fc
    .record({
      number: id,
      amount: minor(9000),
      category: fc.constantFrom('x', 'y', undefined),
      paidBy: party,
    })
    .map(({ number, amount, ...spent }) => {
      const own = currencyOf(currency, number);
      return { id: `cost${number}`, kind: 'cost', currency: own, amount: text(amount, own), ...spent };
    });
  const payment = fc
    .record({ number: id, from: party, to: party, amount: minor(9000) })
    .map(({ number, amount, ...paid }) => ({
      id: `payment${number}`,
      kind: 'payment',
      amount: text(amount, currency),
      ...paid,
    }));
  const event = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(sale, times(-7, 120)) },
    { weight: 5, arbitrary: fc.tuple(refund, times(20, 170)) },
    { weight: 2, arbitrary: fc.tuple(cost, times(-7, 170)) },
    { weight: 1, arbitrary: fc.tuple(payment, times(-7, 170)) },
  );
  return fc.array(
    event.map(([fields, moments]): Fields => ({ ...fields, ...moments })),
    { maxLength: 60, size: 'max' },
  );
}

function caseOf(given: Fields, events: readonly Fields[]): Case {
  const terms = parseTerms(given);
  const rates = parseRates(
    [
      { date: '2026-01-01', from: 'USD', rate: '0.9137' },
      { date: '2026-03-01', from: 'USD', rate: '1.1' },
      { date: '2026-01-01', from: 'JPY', rate: '0.0061' },
    ].map((row) => ({ ...row, to: given.currency })),
  );
  if (!terms.ok || !rates.ok) throw new Error(JSON.stringify([terms, rates]));
  const batch = parseEvents(events, terms.value);
  if (!batch.ok) throw new Error(JSON.stringify(batch.refusal));
  return { basis: { terms: terms.value, rates: rates.value }, batch: batch.value };
}

export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 2, max: names.length }), fc.constantFrom<Currency>('EUR', 'VND', 'KWD'))
  .chain(([count, currency]) => {
    const parties = names.slice(0, count);
    return fc.tuple(anyTerms(parties, currency), anyEvents(parties, currency));
  })
  .map(([terms, events]) => caseOf(terms, events));
