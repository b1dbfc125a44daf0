/** A stress test from what the page has: sales and contracts, the company's own figures, and what was typed. */
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { parseMoney } from '#kernel/money.ts';
import type { BasisAnswer } from '../core/contract.ts';
import { type Departure, type StressCase, usualLargeFrom } from '../core/stress-case.ts';
import type { Figures } from './api.ts';

const nothing: Ratio = { numerator: 0n, denominator: 1n };

/** @param chances how likely each leaves, 0 to 1, where somebody said so */
export function caseOf(
  basis: BasisAnswer,
  figures: Figures,
  departures: readonly Departure[],
  chances: ReadonlyMap<string, Ratio>,
): StressCase {
  const minor = (amount: string) => parseMoney(amount, basis.currency) ?? 0n;
  return {
    currency: basis.currency,
    firstMonth: basis.firstMonth,
    income: basis.income.map(({ name, monthly, contract }) => ({
      name,
      monthlyMinor: minor(monthly),
      contract,
      leaves: chances.get(name) ?? null,
    })),
    otherIncomeMinor: minor(basis.otherIncome),
    fixedCostMinor: minor(figures.fixedCost),
    variableCost: parseDecimal(figures.variableCost) ?? nothing,
    cashMinor: minor(figures.cash),
    debtServiceMinor: minor(figures.debtService),
    creditLineMinor: minor(figures.creditLine),
    departures,
    largeFrom: usualLargeFrom,
  };
}
