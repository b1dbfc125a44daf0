import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#kernel/json-places.ts';
import { localDateOf } from '#kernel/local-date.ts';
import { neededByVersions, type SignedVersion } from './needed-fields.ts';
import {
  canonicalPolicy,
  type HoldableField,
  hashOfPolicy,
  holdableFields,
  isOpen,
  openPolicy,
  type SharingPolicy,
} from './sharing-policy.ts';
import { everythingShown, partyRules, type ReadingRules, showEvent } from './show-event.ts';

const today = localDateOf(2026, 7, 15) ?? 0;

const sale: JsonObject = {
  party: 'hard',
  receivedAt: '2026-03-06T00:00:00Z',
  id: 's1',
  kind: 'sale',
  at: '2026-03-05T10:00:00+07:00',
  amount: '121.00',
  tax: '21.00',
  currency: 'EUR',
  collectedBy: 'hard',
  product: 'A',
  channel: 'web',
  region: 'VN',
  customer: 'Jansen',
  costOfGoods: '40.00',
  salt: 'x',
};
const refund: JsonObject = {
  party: 'hard',
  id: 'r1',
  kind: 'refund',
  of: 's1',
  amount: '1.00',
  at: '2026-06-01T10:00:00Z',
};
const cost: JsonObject = {
  party: 'hard',
  id: 'c1',
  kind: 'cost',
  category: 'fair',
  amount: '5.00',
  at: '2026-03-05T10:00:00Z',
};
const payment: JsonObject = {
  party: 'hard',
  id: 'p1',
  kind: 'payment',
  from: 'hard',
  to: 'soft',
  amount: '5.00',
  at: '2020-03-05T10:00:00Z',
};

function policyOf(
  changes: Partial<SharingPolicy['sale']>,
  costs: Partial<SharingPolicy['cost']> = {},
): SharingPolicy {
  return { sale: { ...openPolicy.sale, ...changes }, cost: { ...openPolicy.cost, ...costs } };
}

const terms = (more: object) => ({
  starts: '2026-01-01',
  timeZone: 'Europe/Amsterdam',
  period: 'month',
  base: 'gross',
  shares: [{ split: { soft: '0.3', hard: '0.7' } }],
  ...more,
});

function rulesWith(policy: SharingPolicy, ...signed: readonly SignedVersion[]): ReadingRules {
  return { of: new Map([['hard', partyRules(policy, today)]]), needed: neededByVersions(signed) };
}

const version = (number: number, more: object, signedAt = '2025-12-20T00:00:00Z'): SignedVersion => ({
  version: number,
  terms: terms(more),
  signedByAllAt: new Date(signedAt),
});

const known = (id: string) => (id === 's1' ? sale : undefined);
const shown = (event: JsonObject, rules: ReadingRules) => showEvent(event, rules, known);

describe('fields', () => {
  it('that are held back are absent, with the salt, and named', () => {
    const { event, withheld, listed } = shown(sale, rulesWith(policyOf({ withheld: ['customer', 'tax'] })));
    expect(event).not.toHaveProperty('customer');
    expect(event).not.toHaveProperty('tax');
    expect(event).not.toHaveProperty('salt');
    expect(event).toMatchObject({ product: 'A', amount: '121.00' });
    expect([withheld, listed]).toEqual([['customer', 'tax'], true]);
  });

  it('are named alike whether the event has them or not', () => {
    const { customer: _, ...without } = sale;
    const rules = rulesWith(policyOf({ withheld: ['customer'] }));
    expect(shown(without, rules)).toEqual(shown(sale, rules));
  });

  it.each<[string, object, readonly HoldableField[]]>([
    [
      'nothing, gross and to all alike',
      {},
      ['customer', 'product', 'channel', 'region', 'tax', 'costOfGoods'],
    ],
    ['tax, of net', { base: 'net' }, ['customer', 'product', 'channel', 'region', 'costOfGoods']],
    ['tax and cost of goods, of profit', { base: 'profit' }, ['customer', 'product', 'channel', 'region']],
    [
      'what a rule asks for',
      {
        shares: [
          { when: { product: ['A'] }, split: {} },
          { when: { customer: ['B'], region: ['VN'] }, split: {} },
        ],
      },
      ['channel', 'tax', 'costOfGoods'],
    ],
  ])('that settlement needs are shown: %s', (_, more, withheld) => {
    const rules = rulesWith(policyOf({ withheld: holdableFields }), version(1, more));
    expect(shown(sale, rules).withheld).toEqual(withheld);
  });

  it('that only later terms need stay held back of events before them', () => {
    const rules = rulesWith(
      policyOf({ withheld: ['customer'] }),
      version(1, {}),
      version(
        2,
        { starts: '2026-04-01', shares: [{ when: { customer: ['B'] }, split: {} }] },
        '2026-03-20T00:00:00Z',
      ),
    );
    expect(shown(sale, rules).withheld).toEqual(['customer']);
    expect(shown({ ...sale, at: '2026-04-01T00:30:00+02:00' }, rules).withheld).toEqual([]);
    // Recorded late, it is settled by the terms of the period in which it was recorded.
    expect(shown({ ...sale, recordedAt: '2026-05-01T10:00:00Z' }, rules).withheld).toEqual([]);
  });

  it('that earlier terms needed stay readable of the events settled by them', () => {
    const rules = rulesWith(
      policyOf({ withheld: ['customer'] }),
      version(1, { shares: [{ when: { customer: ['B'] }, split: {} }] }),
      version(2, { starts: '2026-04-01' }, '2026-05-20T00:00:00Z'),
    );
    expect(shown(sale, rules).withheld).toEqual([]);
    // Signed on 20 May: April may have been closed by the first version before that.
    expect(shown({ ...sale, at: '2026-04-10T10:00:00Z' }, rules).withheld).toEqual([]);
    expect(shown({ ...sale, at: '2026-06-10T10:00:00Z' }, rules).withheld).toEqual(['customer']);
  });
});

describe('rows', () => {
  it.each<[string, JsonObject, SharingPolicy, boolean]>([
    ['a sale of a chosen product', sale, policyOf({ only: { product: ['B', 'A'] } }), true],
    ['a sale of another product', sale, policyOf({ only: { product: ['B'] } }), false],
    [
      'a sale of a chosen product to another customer',
      sale,
      policyOf({ only: { product: ['A'], customer: ['X'] } }),
      false,
    ],
    [
      'a sale without the field',
      { ...sale, region: undefined },
      policyOf({ only: { region: ['VN'] } }),
      false,
    ],
    ['a refund of a sale that is listed', refund, policyOf({ only: { product: ['A'] } }), true],
    ['a refund of a sale that is not', refund, policyOf({ only: { product: ['B'] } }), false],
    ['a refund of an unknown sale', { ...refund, of: 'x' }, policyOf({ only: { product: ['A'] } }), false],
    ['a refund of an unknown sale where all are listed', { ...refund, of: 'x' }, policyOf({}), true],
    ['a cost of a chosen category', cost, policyOf({}, { only: { category: ['fair'] } }), true],
    ['a cost of another category', cost, policyOf({}, { only: { category: ['x'] } }), false],
    ['a payment, always', payment, policyOf({ only: { product: ['B'] }, months: 1 }), true],
    [
      'a sale on the first day that is not too old',
      { ...sale, at: '2026-05-15T23:59:00-11:00' },
      policyOf({ months: 2 }),
      true,
    ],
    ['a sale on the day before', { ...sale, at: '2026-05-14T10:00:00Z' }, policyOf({ months: 2 }), false],
    ['an old cost', cost, policyOf({}, { months: 2 }), false],
    ['an old cost where only sales end', cost, policyOf({ months: 2 }), true],
  ])('%s', (_, event, policy, listed) => {
    expect(shown(event, rulesWith(policy)).listed).toBe(listed);
  });

  it('that are not listed have on statements what settlement needs and nothing more', () => {
    const rules = rulesWith(policyOf({ months: 1 }), version(1, { base: 'net' }));
    const { event, withheld, listed } = shown(sale, rules);
    expect(listed).toBe(false);
    expect(withheld).toEqual(['customer', 'product', 'channel', 'region', 'costOfGoods']);
    expect(event).toMatchObject({ id: 's1', amount: '121.00', tax: '21.00', collectedBy: 'hard' });
  });
});

describe('a policy', () => {
  const someFields = fc.subarray([...holdableFields]);
  const some = fc.option(fc.uniqueArray(fc.constantFrom('A', 'web', 'VN', 'Jansen', 'x'), { minLength: 1 }), {
    nil: undefined,
  });
  const months = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
  const policies: fc.Arbitrary<SharingPolicy> = fc.record({
    sale: fc.record({
      withheld: someFields,
      only: fc.record({ product: some, region: some, channel: some, customer: some }),
      months,
    }),
    cost: fc.record({ only: fc.record({ category: some }), months }),
  });
  const events = fc.constantFrom(sale, refund, cost, payment);
  const signed = fc.subarray([
    version(1, { base: 'profit' }),
    version(2, { shares: [{ when: { channel: ['web'] }, split: {} }] }),
  ]);

  it('is never exceeded: whatever it holds back and settlement does not need is absent', () => {
    fc.assert(
      fc.property(events, policies, signed, (event, policy, versions) => {
        const rules = rulesWith(policy, ...versions);
        const needed = new Set(rules.needed.flatMap(({ fields }) => fields.map(({ field }) => field)));
        const { event: seen, withheld, listed } = shown(event, rules);
        const held = event.kind !== 'sale' ? [] : listed ? policy.sale.withheld : holdableFields;
        for (const field of held) if (!needed.has(field)) expect(seen).not.toHaveProperty(field);
        if (withheld.length > 0) expect(seen).not.toHaveProperty('salt');
        // And nothing is made up or changed.
        for (const [name, value] of Object.entries(seen)) expect(value).toBe(event[name]);
        for (const field of withheld) expect(held).toContain(field);
      }),
    );
  });

  it('of nobody leaves every event as it is', () => {
    for (const event of [sale, refund, cost, payment]) {
      for (const rules of [everythingShown, rulesWith(openPolicy)]) {
        expect(shown(event, rules)).toEqual({ event, withheld: [], listed: true });
        expect(shown(event, rules).event).toBe(event);
      }
    }
  });

  it('binds only what its own side shares', () => {
    const rules = rulesWith(policyOf({ withheld: holdableFields, months: 1 }));
    const own = { ...sale, party: 'soft' };
    expect(shown(own, rules).event).toBe(own);
  });

  it('has one hash however it is written, and is open only where it holds nothing back', () => {
    const one = policyOf({
      withheld: ['tax', 'customer'],
      only: { region: ['b', 'a', 'a'], product: ['x'] },
    });
    const other = policyOf({
      withheld: ['customer', 'tax', 'tax'],
      only: { product: ['x'], region: ['a', 'b'] },
    });
    expect(hashOfPolicy(one)).toBe(hashOfPolicy(other));
    expect(canonicalPolicy(one)).toEqual(canonicalPolicy(other));
    fc.assert(
      fc.property(policies, (policy) => {
        const { sale: sales, cost: costs } = canonicalPolicy(policy);
        const nothing = sales.withheld.length === 0 && sales.months === null && costs.months === null;
        const all = Object.keys(sales.only).length === 0 && Object.keys(costs.only).length === 0;
        expect(isOpen(policy)).toBe(nothing && all);
      }),
    );
  });
});
