import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { leavingOf } from './leaving.ts';
import { simulate } from './simulate.ts';
import { stress } from './stress.ts';
import { type Binding, type Counterparty, type StressCase, usualLargeFrom } from './stress-case.ts';

const none: Ratio = { numerator: 0n, denominator: 1n };
const ratio = (text: string): Ratio => parseDecimal(text) ?? none;
const ending = (endsAfterMonths: number): Binding => ({ endsAfterMonths, noticeMonths: 0, renews: false });
const customer = (name: string, monthlyMinor: bigint, more: Partial<Counterparty> = {}): Counterparty => ({
  name,
  monthlyMinor,
  contract: null,
  leaves: null,
  ...more,
});

/** 1,000 a month each, all of it spent: whoever leaves costs 1,000 a month. */
const two: StressCase = {
  currency: 'EUR',
  firstMonth: null,
  income: [
    customer('A', 100_000n, { contract: ending(0), leaves: ratio('0.25') }),
    customer('B', 100_000n, { contract: ending(12), leaves: ratio('0.5') }),
  ],
  otherIncomeMinor: 0n,
  fixedCostMinor: 200_000n,
  variableCost: none,
  cashMinor: 1_500_000n,
  debtServiceMinor: 0n,
  creditLineMinor: 1_000_000n,
  departures: [],
  largeFrom: usualLargeFrom,
};

function found(stressCase: StressCase, draws = 10_000, seed = 1) {
  const decided = simulate(stressCase, { draws, seed });
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

/** Five standard deviations of a share of so many draws. */
const within = (chance: number, draws: number) => 5 * Math.sqrt((chance * (1 - chance)) / draws);

describe('two customers whose contracts end, each renewed or not', () => {
  // A stays or takes 24 months of 1,000, B 12 of them; 15,000 are there. So the lowest cash is 15,000, 3,000 (B),
  // −9,000 (A) or −21,000 (both), with the chances 3/8, 3/8, 1/8, 1/8.
  const simulation = found(two, 100_000);
  const share = (count: number) => count / 100_000;

  it('falls below 0 as often as A leaves, and beyond the credit line as often as both do', () => {
    expect(Math.abs(share(simulation.belowZero) - 1 / 4)).toBeLessThan(within(1 / 4, 100_000));
    expect(Math.abs(share(simulation.beyondCredit) - 1 / 8)).toBeLessThan(within(1 / 8, 100_000));
  });

  it('has the percentiles of the four courses', () => {
    expect(simulation.lowest).toEqual({
      p5: -2_100_000n,
      p25: simulation.belowZero >= 25_000 ? -900_000n : 300_000n,
      p50: 300_000n,
      p75: 1_500_000n,
      p95: 1_500_000n,
    });
    expect(simulation.fan[11]).toMatchObject({ month: 12, p5: 300_000n, p95: 1_500_000n });
  });

  it('has the worst course as its expected shortfall, since that is drawn more often than once in twenty', () => {
    expect(simulation.expectedShortfallMinor).toBe(-2_100_000n);
  });
});

describe('expected shortfall', () => {
  const sure = (leaves: string) => ({
    ...two,
    income: [customer('A', 100_000n, { contract: ending(0), leaves: ratio(leaves) })],
    fixedCostMinor: 100_000n,
  });

  it.each([
    ['nobody leaves', '0', 1_500_000n],
    ['somebody leaves for certain', '1', -900_000n],
  ])('where %s it is the only course there is', (_, leaves, wanted) => {
    expect(found(sure(leaves), 7).expectedShortfallMinor).toBe(wanted);
  });

  it('is the mean of the worst twentieth: in part the bad course, in part the good one', () => {
    const simulation = found(sure('0.02'), 10_000);
    const bad = BigInt(simulation.belowZero);
    expect(bad).toBeGreaterThan(0n);
    expect(bad).toBeLessThan(500n);
    expect(simulation.expectedShortfallMinor).toBe((bad * -900_000n + (500n - bad) * 1_500_000n) / 500n);
  });

  it('counts the last draw in part where a twentieth is no whole number of draws', () => {
    const simulation = found(sure('0.5'), 30);
    expect(simulation.belowZero).toBeGreaterThan(1);
    expect(simulation.expectedShortfallMinor).toBe(-900_000n);
  });
});

describe('laws', () => {
  const anyCase = fc
    .record({
      amounts: fc.array(fc.bigInt(1n, 1_000_000n), { minLength: 1, maxLength: 4 }),
      chances: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
      notices: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 4, maxLength: 4 }),
      cashMinor: fc.bigInt(0n, 10_000_000n),
      fixedCostMinor: fc.bigInt(0n, 2_000_000n),
    })
    .map(
      ({ amounts, chances, notices, ...rest }): StressCase => ({
        ...two,
        ...rest,
        variableCost: ratio('0.333'),
        income: amounts.map((monthlyMinor, index) =>
          customer(`c${index}`, monthlyMinor, {
            leaves: { numerator: BigInt(chances[index] ?? 0), denominator: 100n },
            contract: { endsAfterMonths: null, noticeMonths: notices[index] ?? 0, renews: true },
          }),
        ),
      }),
    );

  it('the same seed draws the same futures, another one others', () => {
    fc.assert(
      fc.property(anyCase, fc.maxSafeNat(), (stressCase, seed) => {
        expect(found(stressCase, 50, seed)).toEqual(found(stressCase, 50, seed));
      }),
      { numRuns: 30 },
    );
    expect(found(two, 1000, 1).belowZero).not.toBe(found(two, 1000, 2).belowZero);
  });

  it('is the same for ever, in the browser as on a server', () => {
    const { belowZero, beyondCredit, expectedShortfallMinor } = found(two, 1000, 42);
    expect({ belowZero, beyondCredit, expectedShortfallMinor }).toMatchInlineSnapshot(`
      {
        "belowZero": 247,
        "beyondCredit": 128,
        "expectedShortfallMinor": -2100000n,
      }
    `);
  });

  it('percentiles stand in order, and nobody loses less than one who stays', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        const simulation = found(stressCase, 60);
        const without = stress(stressCase);
        for (const { p5, p25, p50, p75, p95, month } of simulation.fan) {
          expect([p5 <= p25, p25 <= p50, p50 <= p75, p75 <= p95]).toEqual([true, true, true, true]);
          const best = without.ok ? without.value.without.months[month - 1]?.cashMinor : undefined;
          expect(p95).toBeLessThanOrEqual(best ?? 0n);
        }
        expect(simulation.expectedShortfallMinor).toBeLessThanOrEqual(simulation.lowest.p50);
      }),
      { numRuns: 40 },
    );
  });

  it('a likelier departure never leaves more', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        const sure = {
          ...stressCase,
          income: stressCase.income.map((one) => ({ ...one, leaves: ratio('1') })),
        };
        expect(found(sure, 40).belowZero).toBeGreaterThanOrEqual(found(stressCase, 40).belowZero);
        expect(found(sure, 40).expectedShortfallMinor).toBeLessThanOrEqual(
          found(stressCase, 40).expectedShortfallMinor,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('one that is sure to leave at its end is the scenario in which it does', () => {
    const leaving = {
      ...two,
      income: [customer('A', 100_000n, { contract: ending(5), leaves: ratio('1') })],
    };
    const departures = [{ counterparty: 'A', month: 6, cut: ratio('1'), rampMonths: 0, noticeMonths: 0 }];
    const scenario = stress({ ...leaving, departures });
    const cash = scenario.ok ? scenario.value.scenario.months.map(({ cashMinor }) => cashMinor) : [];
    expect(found(leaving, 3).fan.map(({ p50 }) => p50)).toEqual(cash);
  });

  it('draws only those that bring the large share, and says so of nobody', () => {
    const small = { ...two, otherIncomeMinor: 10_000_000n };
    expect(found(small, 10)).toMatchObject({ large: [], belowZero: 0 });
    expect(found(two, 10).large.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('how likely somebody leaves', () => {
  const ground = (contract: Binding | null) => leavingOf(customer('A', 1n, { contract }));

  it.each<[string, Binding | null, object]>([
    ['no contract', null, { ground: 'unrecorded', chance: ratio('0.20'), fallsIn: null, noticeMonths: 0 }],
    [
      'open with notice',
      { endsAfterMonths: null, noticeMonths: 3, renews: false },
      { ground: 'open', chance: ratio('0.15'), fallsIn: null, noticeMonths: 3 },
    ],
    ['ends within the year', ending(12), { ground: 'ending', chance: ratio('0.30'), fallsIn: 13 }],
    [
      'renews itself',
      { endsAfterMonths: 4, noticeMonths: 3, renews: true },
      { ground: 'renewing', chance: ratio('0.10'), fallsIn: 5 },
    ],
    [
      'bound for longer',
      { endsAfterMonths: 13, noticeMonths: 6, renews: false },
      { ground: 'bound', chance: ratio('0.05'), fallsIn: null, noticeMonths: 0 },
    ],
  ])('%s', (_, contract, wanted) => {
    expect(ground(contract)).toMatchObject(wanted);
  });

  it('is what a person says, where it says so', () => {
    expect(leavingOf(customer('A', 1n, { leaves: ratio('0.4') }))).toMatchObject({
      ground: 'given',
      chance: ratio('0.4'),
    });
  });
});
