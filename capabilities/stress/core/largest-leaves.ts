/** What becomes of cash when the largest leaves at once, and when nobody does: what a company must know of itself. */
import { parseDecimal } from '#kernel/exact.ts';
import { parseMoney } from '#kernel/money.ts';
import type { BasisAnswer } from './contract.ts';
import { monthName } from './month-name.ts';
import type { OwnFigures } from './read-figures.ts';
import { stress } from './stress.ts';
import { type StressCase, usualLargeFrom } from './stress-case.ts';

export interface LargestLeaves {
  readonly largest: string;
  /** The calendar month, `yyyy-mm`, in which cash falls below 0 if the largest says next month that it leaves; `null`: none. */
  readonly runsOut: string | null;
  /** The same although nobody leaves. */
  readonly runsOutAlone: string | null;
}

/** `null` where nothing can be told: no income by customer, or figures that no stress test takes. */
export function largestLeaves(
  basis: Pick<BasisAnswer, 'currency' | 'firstMonth' | 'income' | 'otherIncome'>,
  figures: OwnFigures,
): LargestLeaves | null {
  const [largest] = basis.income;
  const variableCost = parseDecimal(figures.variableCost);
  if (largest === undefined || variableCost === null || figures.currency !== basis.currency) return null;
  const minor = (amount: string) => parseMoney(amount, basis.currency) ?? 0n;
  const stressCase: StressCase = {
    ...figures,
    variableCost,
    firstMonth: basis.firstMonth,
    income: basis.income.map(({ name, monthly, contract }) => ({
      ...{ name, contract, leaves: null },
      monthlyMinor: minor(monthly),
    })),
    otherIncomeMinor: minor(basis.otherIncome),
    departures: [
      {
        counterparty: largest.name,
        month: 1,
        cut: { numerator: 1n, denominator: 1n },
        rampMonths: 0,
        noticeMonths: null,
      },
    ],
    largeFrom: usualLargeFrom,
  };
  const stressed = stress(stressCase);
  if (!stressed.ok) return null;
  const { scenario, without } = stressed.value;
  const named = (month: number | null) => (month === null ? null : monthName(basis.firstMonth, month));
  return {
    largest: largest.name,
    runsOut: named(scenario.runway),
    runsOutAlone: named(without.runway),
  };
}
