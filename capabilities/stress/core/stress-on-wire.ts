/** A stress test as JSON: amounts are decimal strings, shares and covers decimals rounded half to even. */
import { decimalOf } from '#capabilities/dependency/core/show-ratio.ts';
import { formatMoney } from '#kernel/money.ts';
import type { MonthFigures } from './cash-path.ts';
import { monthName } from './month-name.ts';
import type { Percentiles, Simulation } from './simulate.ts';
import type { Course, Stress } from './stress.ts';
import { horizonMonths, type StressCase } from './stress-case.ts';

export interface Stressed {
  readonly stress: Stress;
  readonly simulation: Simulation | null;
}

export function stressOnWire(stressCase: StressCase, { stress, simulation }: Stressed) {
  const { currency, firstMonth } = stressCase;
  return {
    currency,
    firstMonth,
    horizonMonths,
    ...courseOnWire(stressCase, stress.scenario),
    without: courseOnWire(stressCase, stress.without),
    action: actionOnWire(stressCase, stress),
    simulation: simulation === null ? null : simulationOnWire(stressCase, simulation),
  };
}

function courseOnWire({ currency, firstMonth }: StressCase, course: Course) {
  const { runway, creditRunway, lowest, coverBelowOne } = course;
  return {
    runway,
    creditRunway,
    lowest: { month: lowest.month, cash: formatMoney(lowest.cashMinor, currency) },
    coverBelowOne: [...coverBelowOne],
    months: course.months.map((month) => monthOnWire(month, currency, firstMonth)),
  };
}

function monthOnWire(month: MonthFigures, currency: string, firstMonth: string | null) {
  const money = (minor: bigint) => formatMoney(minor, currency);
  return {
    month: month.month,
    name: monthName(firstMonth, month.month),
    income: money(month.incomeMinor),
    variableCost: money(month.variableCostMinor),
    fixedCost: money(month.fixedCostMinor),
    operatingResult: money(month.resultMinor),
    debtService: money(month.debtServiceMinor),
    cash: money(month.cashMinor),
    cover: month.cover === null ? null : decimalOf(month.cover, 6),
  };
}

function actionOnWire({ currency, firstMonth }: StressCase, { help }: Stress) {
  const money = (minor: bigint) => formatMoney(minor, currency);
  const { best, fundMinor, fundMonths, share, resultMinor } = help;
  return {
    best,
    fund: money(fundMinor),
    fundMonths: fundMonths === null ? null : decimalOf(fundMonths, 6),
    monthlyResult: money(resultMinor),
    share:
      share === null
        ? null
        : {
            counterparty: share.counterparty,
            share: decimalOf(share.share, 12),
            targetShare: decimalOf(share.targetShare, 12),
            byMonth: share.byMonth,
            byMonthName: monthName(firstMonth, share.byMonth),
            othersNow: money(share.othersNowMinor),
            othersNeeded: money(share.othersNeededMinor),
            growth: decimalOf(share.growth, 12),
          },
  };
}

function simulationOnWire({ currency }: StressCase, simulation: Simulation) {
  const { draws, seed, large, fan, lowest, belowZero, beyondCredit, expectedShortfallMinor } = simulation;
  const part = (count: number) => decimalOf({ numerator: BigInt(count), denominator: BigInt(draws) }, 6);
  const money = ({ p5, p25, p50, p75, p95 }: Percentiles) => ({
    p5: formatMoney(p5, currency),
    p25: formatMoney(p25, currency),
    p50: formatMoney(p50, currency),
    p75: formatMoney(p75, currency),
    p95: formatMoney(p95, currency),
  });
  return {
    draws,
    seed,
    large: large.map(({ name, share, chance, ground, fallsIn, noticeMonths }) => ({
      name,
      share: decimalOf(share, 12),
      leaves: decimalOf(chance, 6),
      ground,
      fallsIn,
      noticeMonths,
    })),
    belowZero: part(belowZero),
    beyondCreditLine: part(beyondCredit),
    expectedShortfall95: formatMoney(expectedShortfallMinor, currency),
    lowest: money(lowest),
    fan: fan.map(({ month, ...cash }) => ({ month, ...money(cash) })),
  };
}
