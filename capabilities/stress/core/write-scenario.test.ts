import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from '#kernel/read-json.ts';
import { readScenario } from './read-scenario.ts';
import { simulate } from './simulate.ts';
import { stress } from './stress.ts';
import type { StressCase } from './stress-case.ts';
import { scenarioText } from './write-scenario.ts';

const tenths = fc.integer({ min: 0, max: 10_000 }).map((units) => ({
  numerator: BigInt(units),
  denominator: 10_000n,
}));
const minor = fc.bigInt({ min: 0n, max: 10n ** 15n });
const months = fc.integer({ min: 0, max: 10 });
const binding = fc.record({
  endsAfterMonths: fc.option(fc.integer({ min: 0, max: 60 })),
  noticeMonths: months,
  renews: fc.boolean(),
});
/** No counterparty leaves twice, so that no cuts exceed what it brings. */
const scenario: fc.Arbitrary<StressCase> = fc.record({
  currency: fc.constantFrom('EUR', 'VND', 'KWD'),
  firstMonth: fc.option(fc.constant('2027-03')),
  income: fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 })
    .map((names) => names.map((name, place) => `${place}${name.trim()}`.normalize('NFC')))
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({
            name: fc.constant(name),
            monthlyMinor: minor.map((amount) => amount + 1n),
            contract: fc.option(binding),
            leaves: fc.option(tenths),
          }),
        ),
      ),
    ),
  otherIncomeMinor: minor,
  fixedCostMinor: minor,
  variableCost: tenths,
  cashMinor: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  debtServiceMinor: minor,
  creditLineMinor: minor,
  departures: fc.constant([]),
  largeFrom: tenths,
});
const departing = scenario.chain((one) =>
  fc
    .subarray(one.income.map(({ name }) => name))
    .chain((leavers) =>
      fc.tuple(
        ...leavers.map((counterparty) =>
          fc.record({
            counterparty: fc.constant(counterparty),
            month: fc.integer({ min: 1, max: 14 }),
            cut: tenths,
            rampMonths: months,
            noticeMonths: fc.option(months),
          }),
        ),
      ),
    )
    .map((departures): StressCase => ({ ...one, departures })),
);

it('a written scenario is read as the same one, and draws the same futures', () => {
  fc.assert(
    fc.property(departing, fc.nat(1000), (written, seed) => {
      const json = readJson(scenarioText(written));
      const read = json.ok ? readScenario(json.value) : json;
      if (!read.ok) throw new Error(JSON.stringify(read));
      expect(stress(read.value)).toEqual(stress(written));
      expect(simulated(read.value, seed)).toEqual(simulated(written, seed));
    }),
    { numRuns: 60 },
  );
});

/** Ratios of the same size may be written with other denominators. */
function simulated(one: StressCase, seed: number) {
  const found = simulate(one, { draws: 50, seed });
  if (!found.ok) throw new Error(found.refusal.code);
  const { fan, lowest, belowZero, beyondCredit, expectedShortfallMinor } = found.value;
  return { fan, lowest, belowZero, beyondCredit, expectedShortfallMinor };
}

it('leaves out what nobody said', () => {
  const plain: StressCase = {
    currency: 'VND',
    firstMonth: null,
    income: [{ name: 'A', monthlyMinor: 5n, contract: null, leaves: null }],
    otherIncomeMinor: 0n,
    fixedCostMinor: 1n,
    variableCost: { numerator: 550_000n, denominator: 1_000_000n },
    cashMinor: -7n,
    debtServiceMinor: 0n,
    creditLineMinor: 0n,
    departures: [
      {
        counterparty: 'A',
        month: 2,
        cut: { numerator: 1n, denominator: 1n },
        rampMonths: 0,
        noticeMonths: null,
      },
    ],
    largeFrom: { numerator: 1n, denominator: 10n },
  };
  expect(JSON.parse(scenarioText(plain))).toEqual({
    currency: 'VND',
    income: [{ name: 'A', monthly: '5' }],
    otherIncome: '0',
    fixedCost: '1',
    variableCost: '0.55',
    cash: '-7',
    debtService: '0',
    creditLine: '0',
    departures: [{ counterparty: 'A', month: 2, cut: '1', rampMonths: 0 }],
    largeFrom: '0.1',
  });
});
