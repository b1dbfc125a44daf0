/** Cash month by month. Every figure is in whole minor units, so that each month adds up as it is shown. */
import { divideHalfEven, type Ratio } from '#kernel/exact.ts';
import { addRatios } from './check-case.ts';
import { type Departure, fallOf, horizonMonths, type StressCase } from './stress-case.ts';

export interface MonthFigures {
  /** 1 to 24 */
  readonly month: number;
  readonly incomeMinor: bigint;
  readonly variableCostMinor: bigint;
  readonly fixedCostMinor: bigint;
  /** Operating result: income − variable cost − fixed cost. */
  readonly resultMinor: bigint;
  readonly debtServiceMinor: bigint;
  /** At the end of the month, after debt service. */
  readonly cashMinor: bigint;
  /** Operating result ÷ debt service, not rounded; `null` where there is no debt to serve. */
  readonly cover: Ratio | null;
}

/**
 * operating result = income − income · variable − fixed; cash = cash before + operating result − debt service.
 * The variable cost of a month is rounded half to even, nothing else is.
 * @param incomeOf the income of a month, 1 to 24
 */
export function cashPath(stress: StressCase, incomeOf: (month: number) => bigint): readonly MonthFigures[] {
  const { variableCost, fixedCostMinor, debtServiceMinor } = stress;
  const months: MonthFigures[] = [];
  let cashMinor = stress.cashMinor;
  for (let month = 1; month <= horizonMonths; month += 1) {
    const incomeMinor = incomeOf(month);
    const variableCostMinor = divideHalfEven(incomeMinor * variableCost.numerator, variableCost.denominator);
    const resultMinor = incomeMinor - variableCostMinor - fixedCostMinor;
    cashMinor += resultMinor - debtServiceMinor;
    const cover = debtServiceMinor === 0n ? null : { numerator: resultMinor, denominator: debtServiceMinor };
    months.push({
      month,
      incomeMinor,
      variableCostMinor,
      fixedCostMinor,
      resultMinor,
      debtServiceMinor,
      cashMinor,
      cover,
    });
  }
  return months;
}

/** Income of a month when these leave; what each still brings is rounded half to even. */
export function incomeIn(stress: StressCase, month: number, departures = stress.departures): bigint {
  return stress.income.reduce((sum, { name, monthlyMinor }) => {
    const own = departures.filter(({ counterparty }) => counterparty === name);
    if (own.length === 0) return sum + monthlyMinor;
    const { numerator, denominator } = own
      .map((departure) => lostPart(departure, fallOf(stress, departure), month))
      .reduce(addRatios);
    return sum + divideHalfEven(monthlyMinor * (denominator - numerator), denominator);
  }, stress.otherIncomeMinor);
}

/** Which part of today's income is gone: the cut, reached in as many equal steps as the ramp has months. */
function lostPart({ cut, rampMonths }: Departure, fall: number, month: number): Ratio {
  if (month < fall) return { numerator: 0n, denominator: 1n };
  const steps = Math.max(1, rampMonths);
  const done = Math.min(steps, month - fall + 1);
  return { numerator: cut.numerator * BigInt(done), denominator: cut.denominator * BigInt(steps) };
}
