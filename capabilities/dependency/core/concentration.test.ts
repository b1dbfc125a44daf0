import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentration, dependencyBand } from './concentration.ts';
import { groupAmounts, groupByControl } from './group-amounts.ts';
import {
  euMergerGuidelines2004,
  hhiBand,
  usMergerGuidelines2010,
  usMergerGuidelines2023,
} from './policies.ts';
import { decimalOf, numberOf, percentOf } from './show-ratio.ts';

function of(amounts: Readonly<Record<string, bigint>>) {
  const found = concentration(new Map(Object.entries(amounts)));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

test('a case worked by hand', () => {
  const found = of({ A: 60n, B: 20n, C: 12n, D: 8n, E: 0n, F: -10n });
  expect(found.totalMinor).toBe(100n);
  expect(found.netMinor).toBe(90n);
  expect(found.count).toBe(6);
  expect(
    found.shares.map(({ name, share, cumulative }) => [name, percentOf(share, 1), percentOf(cumulative, 1)]),
  ).toEqual([
    ['A', '60.0', '60.0'],
    ['B', '20.0', '80.0'],
    ['C', '12.0', '92.0'],
    ['D', '8.0', '100.0'],
    ['E', '0.0', '100.0'],
  ]);
  expect(found.negatives).toEqual([{ name: 'F', amountMinor: -10n }]);
  expect([found.top[1], found.top[3], found.top[5], found.top[10]].map(numberOf)).toEqual([0.6, 0.92, 1, 1]);
  expect(found.band).toBe('high');
  expect(found.disclose.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(numberOf(found.hhi)).toBe(3600 + 400 + 144 + 64);
  expect(found.hhiBand).toBe('high');
  expect(found.policy.id).toBe('us-2023');
  expect(decimalOf(found.effectiveNumber, 4)).toBe('2.3764');
  // Σᵢ Σⱼ |xᵢ − xⱼ| over 60, 20, 12, 8, 0, 0 is 728; ÷ (2 · 6 · 100)
  expect(decimalOf(found.gini, 6)).toBe('0.606667');
});

test.each([
  [0n, 'fine'],
  [1999n, 'fine'],
  [2000n, 'watch'],
  [3000n, 'watch'],
  [3001n, 'high'],
  [10000n, 'high'],
])('a largest share of %s in 10,000 is %s', (numerator, band) => {
  expect(dependencyBand({ numerator, denominator: 10_000n })).toBe(band);
});

test.each([
  [999n, usMergerGuidelines2023, 'low'],
  [1000n, usMergerGuidelines2023, 'moderate'],
  [1800n, usMergerGuidelines2023, 'moderate'],
  [1801n, usMergerGuidelines2023, 'high'],
  [1499n, usMergerGuidelines2010, 'low'],
  [2501n, usMergerGuidelines2010, 'high'],
  [2000n, euMergerGuidelines2004, 'moderate'],
  [2001n, euMergerGuidelines2004, 'high'],
])('an HHI of %s under %o is %s', (numerator, policy, band) => {
  expect(hhiBand({ numerator, denominator: 1n }, policy)).toBe(band);
});

test('exactly 10 % is disclosed', () => {
  expect(of({ A: 90n, B: 10n }).disclose.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(of({ A: 901n, B: 99n }).disclose.map(({ name }) => name)).toEqual(['A']);
});

test.each<[string, Record<string, bigint>, string]>([
  ['nobody', {}, 'no_sales_in_window'],
  ['nothing but refunds', { A: -5n }, 'no_income_in_window'],
  ['nothing left', { A: 0n, B: -1n }, 'no_income_in_window'],
])('%s is refused', (_, amounts, code) => {
  expect(concentration(new Map(Object.entries(amounts)))).toMatchObject({ refusal: { code } });
});

test('companies under common control count as one', () => {
  const amounts = new Map([
    ['Acme Hanoi', 30n],
    ['Acme Hue', 25n],
    ['Other', 45n],
  ]);
  const grouped = groupByControl(
    amounts,
    new Map([
      ['Acme Hanoi', 'Acme'],
      ['Acme Hue', 'Acme'],
    ]),
  );
  expect(grouped).toEqual(
    new Map([
      ['Acme', 55n],
      ['Other', 45n],
    ]),
  );
});

test('facts are summed by name, refunds deducted, the nameless apart', () => {
  const facts = [
    { name: 'A', amountMinor: 10n },
    { name: 'A', amountMinor: -3n },
    { name: null, amountMinor: 5n },
    { name: null, amountMinor: 6n, count: 2 },
  ];
  expect(groupAmounts(facts)).toEqual({
    amounts: new Map([['A', 7n]]),
    unnamed: { amountMinor: 11n, count: 3 },
  });
});

const amounts = fc.array(fc.bigInt({ min: -1_000_000n, max: 1_000_000_000n }), {
  minLength: 1,
  maxLength: 40,
});
const named = amounts
  .filter((list) => list.some((amount) => amount > 0n))
  .map((list) => list.map((amount, at): [string, bigint] => [`n${at}`, amount]));

test('shares add up to 1, the HHI lies between 10,000 ÷ n and 10,000, the Gini between 0 and 1', () => {
  fc.assert(
    fc.property(named, (entries) => {
      const found = concentration(new Map(entries));
      if (!found.ok) throw new Error(found.refusal.code);
      const { shares, totalMinor, hhi, gini, effectiveNumber, top } = found.value;
      expect(shares.reduce((sum, { share }) => sum + share.numerator, 0n)).toBe(totalMinor);
      const last = shares.at(-1)?.cumulative;
      expect(last?.numerator).toBe(last?.denominator);
      expect(hhi.numerator <= 10_000n * hhi.denominator).toBe(true);
      expect(hhi.numerator * BigInt(shares.length) >= 10_000n * hhi.denominator).toBe(true);
      expect(hhi.numerator * effectiveNumber.numerator).toBe(
        10_000n * hhi.denominator * effectiveNumber.denominator,
      );
      expect(gini.numerator >= 0n && gini.numerator < gini.denominator).toBe(true);
      expect(numberOf(top[1]) <= numberOf(top[3]) && numberOf(top[3]) <= numberOf(top[10])).toBe(true);
    }),
  );
});

test('the order of the counterparties does not matter', () => {
  fc.assert(
    fc.property(named, fc.infiniteStream(fc.nat()), (entries, chance) => {
      const keyed = entries.map((entry): [number, [string, bigint]] => [chance.next().value ?? 0, entry]);
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, entry]) => entry);
      expect(concentration(new Map(shuffled))).toEqual(concentration(new Map(entries)));
    }),
  );
});

test('the Gini is the double sum', () => {
  fc.assert(
    fc.property(named, (entries) => {
      const found = concentration(new Map(entries));
      if (!found.ok) throw new Error(found.refusal.code);
      const x = entries.map(([, amount]) => (amount < 0n ? 0n : amount));
      const total = x.reduce((a, b) => a + b, 0n);
      const differences = x.flatMap((a) => x.map((b) => (a > b ? a - b : b - a))).reduce((a, b) => a + b, 0n);
      const { numerator, denominator } = found.value.gini;
      expect(numerator * 2n * BigInt(x.length) * total).toBe(differences * denominator);
    }),
  );
});

test('amounts that doubles cannot tell apart stand in their order all the same', () => {
  const large = 2n ** 60n;
  const found = concentration(
    new Map([
      ['b', large],
      ['c', large + 1n],
      ['a', large],
      ['d', large - 1n],
    ]),
  );
  expect(found.ok && found.value.shares.map(({ name }) => name)).toEqual(['c', 'a', 'b', 'd']);
});

test('sums are exact however large the amounts are, also where they meet from both sides', () => {
  const amountMinor = fc.oneof(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    fc.constantFrom(2n ** 53n - 1n, 1n - 2n ** 53n, 2n ** 53n, -(2n ** 53n), 1n, -1n),
  );
  const name = fc.option(
    fc.integer({ min: 0, max: 5000 }).map((number) => `C${number % 3 === 0 ? 0 : number}`),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ name, amountMinor }), { maxLength: 2500, size: 'max' }), (facts) => {
      const sums = new Map<string | null, bigint>();
      for (const one of facts) sums.set(one.name, (sums.get(one.name) ?? 0n) + one.amountMinor);
      const found = groupAmounts(facts);
      expect(found.unnamed.amountMinor).toBe(sums.get(null) ?? 0n);
      sums.delete(null);
      expect(found.amounts).toEqual(sums);
    }),
    { numRuns: 12 },
  );
});
