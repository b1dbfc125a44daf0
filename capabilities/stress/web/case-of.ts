/** A stress test from what the page has: sales and contracts, the company's own figures, and what was chosen. */
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { parseMoney } from '#kernel/money.ts';
import type { BasisAnswer } from '../core/contract.ts';
import { type StressCase, usualLargeFrom } from '../core/stress-case.ts';
import type { Figures } from './api.ts';

/** What was chosen in the form. */
export interface Chosen {
  readonly who: string;
  /** 1 to 24 */
  readonly month: number;
  readonly cutPercent: number;
  readonly rampMonths: number;
  /** `null`: that of the contract. */
  readonly noticeMonths: number | null;
}

const nothing: Ratio = { numerator: 0n, denominator: 1n };

/** @param chances how likely each leaves, in per cent, where somebody said so */
export function caseOf(
  basis: BasisAnswer,
  figures: Figures,
  chosen: Chosen | null,
  chances: ReadonlyMap<string, number>,
): StressCase {
  const minor = (amount: string) => parseMoney(amount, basis.currency) ?? 0n;
  return {
    currency: basis.currency,
    firstMonth: basis.firstMonth,
    income: basis.income.map(({ name, monthly, contract }) => {
      const chance = chances.get(name);
      const leaves = chance === undefined ? null : { numerator: BigInt(chance), denominator: 100n };
      return { name, monthlyMinor: minor(monthly), contract, leaves };
    }),
    otherIncomeMinor: minor(basis.otherIncome),
    fixedCostMinor: minor(figures.fixedCost),
    variableCost: parseDecimal(figures.variableCost) ?? nothing,
    cashMinor: minor(figures.cash),
    debtServiceMinor: minor(figures.debtService),
    creditLineMinor: minor(figures.creditLine),
    departures:
      chosen === null
        ? []
        : [
            {
              counterparty: chosen.who,
              month: chosen.month,
              cut: { numerator: BigInt(chosen.cutPercent), denominator: 100n },
              rampMonths: chosen.rampMonths,
              noticeMonths: chosen.noticeMonths,
            },
          ],
    largeFrom: usualLargeFrom,
  };
}
