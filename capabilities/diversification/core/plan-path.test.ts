import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsReach } from './actions-reach.ts';
import { fundNeed } from './contingency-fund.ts';
import { monthlyGrowth, rateUnits } from './monthly-growth.ts';
import { isAtMost, planNeed, planPath, shareOf } from './plan-path.ts';
import { planStanding } from './plan-standing.ts';
import { whatToDo } from './what-to-do.ts';

const thirty = { numerator: 3n, denominator: 10n };
const carMaker = { incomeMinor: 60n, totalMinor: 100n };

describe('what a plan needs', () => {
  it('is 140 elsewhere, 250 % more, for 60 of 100 and a target of 30 %', () => {
    expect(planNeed(carMaker, thirty)).toEqual({
      othersMinor: 40n,
      neededMinor: 140n,
      moreMinor: 100n,
      growth: { numerator: 300n, denominator: 120n },
    });
  });

  it('has no growth where nobody else buys, and still an amount', () => {
    const alone = planNeed({ incomeMinor: 100n, totalMinor: 100n }, thirty);
    expect(alone).toMatchObject({ othersMinor: 0n, neededMinor: 234n, growth: null });
  });

  it('is enough: with what is needed the share is at or below the target, with one unit less it is not', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 9999 }),
        (incomeMinor, othersMinor, units) => {
          const target = { numerator: BigInt(units), denominator: 10_000n };
          const { neededMinor } = planNeed({ incomeMinor, totalMinor: incomeMinor + othersMinor }, target);
          expect(isAtMost(shareOf(incomeMinor, incomeMinor + neededMinor), target)).toBe(true);
          if (neededMinor > 0n) {
            expect(isAtMost(shareOf(incomeMinor, incomeMinor + neededMinor - 1n), target)).toBe(false);
          }
        },
      ),
    );
  });
});

describe('the growth a month', () => {
  it.each([
    [40n, 140n, 12, 110_041n],
    [100n, 200n, 1, 1_000_000n],
    [100n, 121n, 2, 100_000n],
    [100n, 100n, 5, 0n],
    [100n, 50n, 5, 0n],
    [0n, 50n, 5, null],
  ] as const)('from %s to %s in %s months is %s millionths', (from, needed, months, rate) => {
    expect(monthlyGrowth(from, needed, months)).toBe(rate);
  });

  it('reaches what is needed, and a millionth less does not', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 60 }), (from, needed, months) => {
        const rate = monthlyGrowth(from, needed, months) ?? 0n;
        const reaches = (r: bigint) =>
          from * (rateUnits + r) ** BigInt(months) >= needed * rateUnits ** BigInt(months);
        expect(reaches(rate)).toBe(true);
        if (rate > 0n) expect(reaches(rate - 1n)).toBe(false);
      }),
    );
  });
});

describe('the path', () => {
  it('goes from the share of the beginning to the target, month by month', () => {
    const { months, points } = planPath(carMaker, thirty, '2026-01-20', '2027-01-31');
    expect(months).toBe(12);
    expect(points).toHaveLength(13);
    expect(points[0]).toEqual({
      month: '2026-01',
      othersMinor: 40n,
      share: { numerator: 60n, denominator: 100n },
    });
    expect(points.at(-1)).toMatchObject({ month: '2027-01', othersMinor: 140n });
  });

  it('goes up by equal amounts where nobody else buys', () => {
    const { growthAMonth, points } = planPath(
      { incomeMinor: 300n, totalMinor: 300n },
      thirty,
      '2026-01-31',
      '2026-08-01',
    );
    expect(growthAMonth).toBeNull();
    expect(points.map(({ othersMinor }) => othersMinor)).toEqual([
      0n,
      100n,
      200n,
      300n,
      400n,
      500n,
      600n,
      700n,
    ]);
  });

  it('never rises in share and ends at or below the target', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 13n });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 40 }),
        (income, others, units, months) => {
          const target = { numerator: BigInt(units), denominator: 10_000n };
          const year = 2026 + Math.floor(months / 12);
          const to = `${year}-${String((months % 12) + 1).padStart(2, '0')}-28`;
          const start = { incomeMinor: income, totalMinor: income + others };
          const { points } = planPath(start, target, '2026-01-31', to);
          for (const [index, point] of points.entries()) {
            const before = points[index - 1];
            if (before !== undefined) expect(isAtMost(point.share, before.share)).toBe(true);
          }
          const last = points.at(-1);
          expect(last !== undefined && isAtMost(last.share, target)).toBe(true);
        },
      ),
    );
  });
});

describe('where a plan stands', () => {
  const path = planPath(carMaker, thirty, '2026-01-31', '2027-01-31');
  const at = (incomeMinor: bigint, others: bigint, lastFact: string) =>
    planStanding(
      path,
      thirty,
      { incomeMinor, totalMinor: incomeMinor + others },
      {
        lastFact,
        start: '2026-01-31',
        target: '2027-01-31',
      },
    );

  it.each([
    [60n, 40n, '2026-01-31', 'just_begun'],
    [60n, 40n, '2026-07-31', 'behind'],
    [60n, 80n, '2026-07-31', 'on_plan'],
    [60n, 140n, '2026-07-31', 'reached'],
    [60n, 139n, '2027-01-31', 'behind'],
    [60n, 139n, '2027-02-01', 'missed'],
    [60n, 140n, '2027-02-01', 'reached'],
  ] as const)('with %s and %s elsewhere on %s it is %s', (income, others, day, state) => {
    expect(at(income, others, day).state).toBe(state);
  });

  it('says how much the others lack for the share planned by now', () => {
    const { plannedOthersMinor, shortMinor, monthsLeft } = at(60n, 40n, '2026-07-31');
    // 40 · 1.110041^6 = 74.8; for its share they would have to bring 75.
    expect(plannedOthersMinor).toBe(75n);
    expect(shortMinor).toBe(35n);
    expect(monthsLeft).toBe(6);
  });
});

describe('actions and the fund', () => {
  it('add up to what is needed, or say what is missing', () => {
    expect(actionsReach([{ incomeMinor: 60n }, { incomeMinor: 50n }], 140n, 40n)).toEqual({
      expectedMinor: 110n,
      neededMinor: 100n,
      missingMinor: 0n,
    });
    expect(actionsReach([{ incomeMinor: 60n }], 140n, 40n).missingMinor).toBe(40n);
    expect(actionsReach([], 30n, 40n)).toEqual({ expectedMinor: 0n, neededMinor: 0n, missingMinor: 0n });
  });

  it.each([
    ['2026-03-31', 3, 34n],
    ['2026-01-31', 1, 100n],
    ['2026-01-14', 0, 100n],
  ])('put aside until %s: %s months left, %s a month', (readyBy, monthsLeft, aMonthMinor) => {
    const wish = { fixedCostMinor: 40n, months: 3, heldMinor: 20n, readyBy };
    expect(fundNeed(wish, '2026-01-15')).toEqual({
      targetMinor: 120n,
      missingMinor: 100n,
      monthsLeft,
      aMonthMinor,
      heldTenths: 5n,
    });
  });

  it('are full when they hold more than they need', () => {
    const wish = { fixedCostMinor: 0n, months: 3, heldMinor: 5n, readyBy: '2026-03-31' };
    expect(fundNeed(wish, '2026-01-15')).toMatchObject({
      missingMinor: 0n,
      aMonthMinor: 0n,
      heldTenths: null,
    });
  });
});

describe('what to do', () => {
  const good = {
    state: 'on_plan',
    today: '2026-05-01',
    actions: [{ dueOn: '2026-06-01', doneOn: null, owner: 'a' }],
    missingMinor: 0n,
    insurance: 'insured',
    fundIsFull: true,
  } as const;
  const steps = (change: Partial<Parameters<typeof whatToDo>[0]>) =>
    whatToDo({ ...good, ...change }).map(({ step }) => step);

  it.each([
    ['nothing', {}, []],
    ['late', { state: 'missed' }, ['set_a_new_date']],
    ['behind', { state: 'behind' }, ['speed_up']],
    ['without actions', { actions: [], missingMinor: 5n }, ['there_is_no_action']],
    ['reached without actions', { state: 'reached', actions: [] }, []],
    ['too little', { missingMinor: 5n }, ['actions_do_not_reach']],
    ['without a fund', { fundIsFull: null }, ['fill_the_fund']],
    ['without insurance', { insurance: 'not_looked_at' }, ['look_at_insurance']],
    [
      'overdue, nobody’s',
      { actions: [{ dueOn: '2026-04-30', doneOn: null, owner: null }] },
      ['actions_are_overdue', 'actions_have_no_owner'],
    ],
    ['done', { actions: [{ dueOn: '2026-04-30', doneOn: '2026-04-30', owner: null }] }, []],
  ] as const)('%s', (_, change, expected) => {
    expect(steps(change)).toEqual(expected);
  });
});
