import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratio } from '#kernel/exact.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import { cashPath, incomeIn } from './cash-path.ts';
import { stress } from './stress.ts';
import {
  type Departure,
  horizonMonths,
  type StressCase,
  totalIncomeMinor,
  usualLargeFrom,
} from './stress-case.ts';

const part = (numerator: number, denominator = 100): Ratio => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const customer = (name: string, monthly: number) => ({
  name,
  monthlyMinor: BigInt(monthly * 100),
  contract: null,
  leaves: null,
});
const leaving = (change: Partial<Departure> = {}): Departure => ({
  counterparty: 'Vinstar',
  month: 3,
  cut: part(100),
  rampMonths: 0,
  noticeMonths: null,
  ...change,
});

/** 60 of 100 thousand from one car maker; each month ends 6,000 better while it stays. */
const carMaker: StressCase = {
  currency: 'EUR',
  firstMonth: '2027-01',
  income: [customer('Vinstar', 60_000), customer('Bosch', 15_000)],
  otherIncomeMinor: 2_500_000n,
  fixedCostMinor: 3_500_000n,
  variableCost: part(55),
  cashMinor: 9_000_000n,
  debtServiceMinor: 400_000n,
  creditLineMinor: 3_000_000n,
  departures: [leaving()],
  largeFrom: usualLargeFrom,
};

function found(stressCase: StressCase) {
  const decided = stress(stressCase);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

const cashOf = (stressCase: StressCase) =>
  found(stressCase).scenario.months.map(({ cashMinor }) => cashMinor);

describe('a customer who leaves in month 3, keeps two months of notice and goes in three steps', () => {
  // Income falls in month 5 by a third of 60,000, in 6 by two, from 7 on by all. Variable cost is 55 % of income,
  // fixed cost 35,000, debt service 4,000; cash begins at 90,000.
  const sheet = `
    1  100000.00  55000.00   10000.00    96000.00
    2  100000.00  55000.00   10000.00   102000.00
    3  100000.00  55000.00   10000.00   108000.00
    4  100000.00  55000.00   10000.00   114000.00
    5   80000.00  44000.00    1000.00   111000.00
    6   60000.00  33000.00   -8000.00    99000.00
    7   40000.00  22000.00  -17000.00    78000.00
    8   40000.00  22000.00  -17000.00    57000.00
    9   40000.00  22000.00  -17000.00    36000.00
   10   40000.00  22000.00  -17000.00    15000.00
   11   40000.00  22000.00  -17000.00    -6000.00
   12   40000.00  22000.00  -17000.00   -27000.00
   13   40000.00  22000.00  -17000.00   -48000.00
   14   40000.00  22000.00  -17000.00   -69000.00
   15   40000.00  22000.00  -17000.00   -90000.00
   16   40000.00  22000.00  -17000.00  -111000.00
   17   40000.00  22000.00  -17000.00  -132000.00
   18   40000.00  22000.00  -17000.00  -153000.00
   19   40000.00  22000.00  -17000.00  -174000.00
   20   40000.00  22000.00  -17000.00  -195000.00
   21   40000.00  22000.00  -17000.00  -216000.00
   22   40000.00  22000.00  -17000.00  -237000.00
   23   40000.00  22000.00  -17000.00  -258000.00
   24   40000.00  22000.00  -17000.00  -279000.00`;
  const { scenario, without, help } = found({
    ...carMaker,
    departures: [leaving({ rampMonths: 3, noticeMonths: 2 })],
  });

  it('has the cash of the sheet', () => {
    const money = (minor: bigint) => formatMoney(minor, 'EUR');
    const rows = scenario.months.map((month) => [
      String(month.month),
      money(month.incomeMinor),
      money(month.variableCostMinor),
      money(month.resultMinor),
      money(month.cashMinor),
    ]);
    expect(rows).toEqual(
      sheet
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/)),
    );
  });

  it('says when money is gone, when the credit line is, how low it gets and which debts are not earned', () => {
    expect(scenario).toMatchObject({
      runway: 11,
      creditRunway: 13,
      lowest: { month: 24, cashMinor: -27_900_000n },
      coverBelowOne: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
    });
    expect(scenario.months[4]?.cover).toEqual({ numerator: 100_000n, denominator: 400_000n });
    expect(without).toMatchObject({ runway: null, lowest: { month: 1, cashMinor: 9_600_000n } });
  });

  it('says that more income from others helps most, and how much', () => {
    // Until month 24 there are 20 months with 45 % of X more; 279,000 are wanting: X = 279,000 ÷ 9 = 31,000, and one
    // minor unit a month for rounding makes 20 ÷ 9 cents more.
    expect(help).toMatchObject({ best: 'share', fundMinor: 27_900_000n, resultMinor: 0n });
    expect(help.share).toMatchObject({
      counterparty: 'Vinstar',
      byMonth: 5,
      othersNowMinor: 4_000_000n,
      othersNeededMinor: 7_100_003n,
      share: { numerator: 6_000_000n, denominator: 10_000_000n },
      targetShare: { numerator: 6_000_000n, denominator: 13_100_003n },
    });
  });
});

describe('closed forms', () => {
  const bare: StressCase = {
    ...carMaker,
    income: [customer('Vinstar', 1000)],
    otherIncomeMinor: 0n,
    variableCost: part(0),
    fixedCostMinor: 100_000n,
    debtServiceMinor: 0n,
    creditLineMinor: 0n,
    cashMinor: 500_000n,
  };

  it.each([
    ['at once: 5,000 last for five months of 1,000', { month: 1 }, 6],
    ['four months later when they begin four months later', { month: 5 }, 10],
    ['and a notice of four months is the same', { month: 1, noticeMonths: 4 }, 10],
    ['half a cut lasts twice as long', { month: 1, cut: part(50) }, 11],
    ['a ramp of two months saves half a month, which a whole one shows', { month: 1, rampMonths: 2 }, 6],
    ['a ramp of three months saves one', { month: 1, rampMonths: 3 }, 7],
    ['a ramp of one month is none', { month: 1, rampMonths: 1 }, 6],
  ])('%s', (_, change, runway) => {
    expect(found({ ...bare, departures: [leaving(change)] }).scenario.runway).toBe(runway);
  });

  it('two cuts of one customer are parts of what it brings today', () => {
    const departures = [leaving({ month: 1, cut: part(50) }), leaving({ month: 3, cut: part(50) })];
    const { months } = found({ ...bare, departures }).scenario;
    expect(months.slice(0, 4).map(({ incomeMinor }) => incomeMinor)).toEqual([50_000n, 50_000n, 0n, 0n]);
  });

  it('the notice of the contract counts unless the scenario says another', () => {
    const contract = { endsAfterMonths: null, noticeMonths: 4, renews: false };
    const income = [{ ...customer('Vinstar', 1000), contract }];
    const runway = (departure: Departure) =>
      found({ ...bare, income, departures: [departure] }).scenario.runway;
    expect(runway(leaving({ month: 1 }))).toBe(10);
    expect(runway(leaving({ month: 1, noticeMonths: 0 }))).toBe(6);
  });

  it('debt that is not there has no cover, and income that pays it exactly covers it', () => {
    expect(found(bare).scenario.months[0]?.cover).toBeNull();
    const paying = found({ ...bare, departures: [], fixedCostMinor: 60_000n, debtServiceMinor: 40_000n });
    expect(paying.scenario.coverBelowOne).toEqual([]);
    expect(paying.scenario.lowest.cashMinor).toBe(500_000n);
  });

  it('money of a currency without decimals stays whole', () => {
    const { months } = found({ ...carMaker, currency: 'VND', variableCost: part(1, 3) }).without;
    expect(months[0]?.variableCostMinor).toBe(3_333_333n);
    expect(parseMoney('3333333', 'VND')).toBe(months[0]?.variableCostMinor);
  });
});

describe('what would help most', () => {
  it.each<[string, Partial<StressCase>, object]>([
    [
      'nothing is needed while cash lasts',
      { cashMinor: 50_000_000n },
      { best: 'none', fundMinor: 0n, share: null },
    ],
    [
      'a hole of at most three months of fixed cost is bridged by a fund',
      { departures: [leaving({ month: 14 })] },
      {
        best: 'fund',
        fundMinor: 6_300_000n,
        fundMonths: { numerator: 63n * 100_000n, denominator: 3_500_000n },
      },
    ],
    [
      'a larger one would eat it: more from others is needed',
      { departures: [leaving({ month: 3 })] },
      { best: 'share', fundMinor: 36_000_000n },
    ],
    [
      'cash that runs out although nobody leaves needs a better result first',
      { fixedCostMinor: 5_000_000n, cashMinor: 900_000n },
      { best: 'result', resultMinor: 862_500n },
    ],
    [
      'with nobody else to grow a fund is all there is',
      { income: [customer('Vinstar', 100_000)], otherIncomeMinor: 0n },
      { best: 'fund', share: null },
    ],
  ])('%s', (_, change, wanted) => {
    expect(found({ ...carMaker, ...change }).help).toMatchObject(wanted);
  });
});

const anyPart = fc.integer({ min: 0, max: 100 }).map((percent) => part(percent));
const anyCase: fc.Arbitrary<StressCase> = fc
  .record({
    amounts: fc.array(fc.bigInt(1n, 10_000_000n), { minLength: 1, maxLength: 5 }),
    otherIncomeMinor: fc.bigInt(0n, 10_000_000n),
    fixedCostMinor: fc.bigInt(0n, 10_000_000n),
    variableCost: anyPart,
    cashMinor: fc.bigInt(-1_000_000n, 100_000_000n),
    debtServiceMinor: fc.bigInt(0n, 1_000_000n),
    creditLineMinor: fc.bigInt(0n, 1_000_000n),
    who: fc.nat({ max: 4 }),
    month: fc.integer({ min: 1, max: 12 }),
    cut: anyPart,
    rampMonths: fc.integer({ min: 0, max: 24 }),
    noticeMonths: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ amounts, who, month, cut, rampMonths, noticeMonths, ...rest }) => ({
    ...carMaker,
    ...rest,
    income: amounts.map((monthlyMinor, index) => ({
      name: `c${index}`,
      monthlyMinor,
      contract: null,
      leaves: null,
    })),
    departures: [{ counterparty: `c${who % amounts.length}`, month, cut, rampMonths, noticeMonths }],
  }));

const changed = (stressCase: StressCase, change: Partial<Departure>): StressCase => ({
  ...stressCase,
  departures: stressCase.departures.map((departure) => ({ ...departure, ...change })),
});
const never = (better: readonly bigint[], than: readonly bigint[]) =>
  better.every((minor, index) => minor <= (than[index] ?? 0n));

describe('laws', () => {
  it('a bigger cut never leaves more cash, in any month', () => {
    fc.assert(
      fc.property(anyCase, anyPart, anyPart, (stressCase, a, b) => {
        const [small, big] = a.numerator <= b.numerator ? [a, b] : [b, a];
        expect(
          never(cashOf(changed(stressCase, { cut: big })), cashOf(changed(stressCase, { cut: small }))),
        ).toBe(true);
      }),
    );
  });

  it('an earlier month, a shorter ramp and a shorter notice never leave more', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        const [departure] = stressCase.departures;
        if (departure === undefined) return;
        const cash = cashOf(stressCase);
        const { month, rampMonths, noticeMonths } = departure;
        expect(never(cashOf(changed(stressCase, { month: Math.max(1, month - 1) })), cash)).toBe(true);
        expect(never(cashOf(changed(stressCase, { rampMonths: Math.max(0, rampMonths - 1) })), cash)).toBe(
          true,
        );
        expect(
          never(cashOf(changed(stressCase, { noticeMonths: Math.max(0, (noticeMonths ?? 0) - 1) })), cash),
        ).toBe(true);
      }),
    );
  });

  it('a cut of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        const { scenario, without } = found(changed(stressCase, { cut: part(0) }));
        expect(scenario).toEqual(without);
      }),
    );
  });

  it('every month adds up: cash before, and result, less debt service', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        let before = stressCase.cashMinor;
        for (const month of found(stressCase).scenario.months) {
          expect(month.resultMinor).toBe(month.incomeMinor - month.variableCostMinor - month.fixedCostMinor);
          expect(month.cashMinor).toBe(before + month.resultMinor - month.debtServiceMinor);
          before = month.cashMinor;
        }
      }),
    );
  });

  it('the fund, the growth elsewhere and the better result do what they promise, and no less would', () => {
    fc.assert(
      fc.property(anyCase, (stressCase) => {
        const { help } = found(stressCase);
        const lowest = (one: StressCase) => found(one).scenario.lowest.cashMinor;
        const cashMinor = stressCase.cashMinor + help.fundMinor;
        expect(lowest({ ...stressCase, cashMinor })).toBeGreaterThanOrEqual(0n);
        if (help.fundMinor > 0n) expect(lowest({ ...stressCase, cashMinor })).toBe(0n);
        if (help.share !== null) {
          const { othersNeededMinor, othersNowMinor, byMonth } = help.share;
          const more = othersNeededMinor - othersNowMinor;
          const months = cashPath(
            stressCase,
            (month) => incomeIn(stressCase, month) + (month >= byMonth ? more : 0n),
          );
          expect(months.every((month) => month.cashMinor >= 0n)).toBe(true);
        }
        const better = { ...stressCase, debtServiceMinor: stressCase.debtServiceMinor, departures: [] };
        const lifted = cashPath(better, () => totalIncomeMinor(better)).map(
          ({ month, cashMinor: minor }) => minor + BigInt(month) * help.resultMinor,
        );
        expect(lifted.every((minor) => minor >= 0n)).toBe(true);
        expect(lifted).toHaveLength(horizonMonths);
      }),
    );
  });
});
