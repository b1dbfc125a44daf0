/** A scenario as the file that `entente stress` reads: `readScenario` makes the same scenario of it again. */
import { decimalOf } from '#capabilities/dependency/core/show-ratio.ts';
import type { Json } from '#kernel/canonical-json.ts';
import type { Ratio } from '#kernel/exact.ts';
import { formatMoney } from '#kernel/money.ts';
import type { StressCase } from './stress-case.ts';

/** @returns parsed JSON; shares as decimals, which hold those that were typed or read exactly */
export function scenarioOnWire(stress: StressCase): Json {
  const money = (minor: bigint) => formatMoney(minor, stress.currency);
  return {
    currency: stress.currency,
    ...(stress.firstMonth === null ? {} : { firstMonth: stress.firstMonth }),
    income: stress.income.map(({ name, monthlyMinor, contract, leaves }) => ({
      name,
      monthly: money(monthlyMinor),
      ...(contract === null ? {} : { contract: { ...contract } }),
      ...(leaves === null ? {} : { leaves: shareText(leaves) }),
    })),
    otherIncome: money(stress.otherIncomeMinor),
    fixedCost: money(stress.fixedCostMinor),
    variableCost: shareText(stress.variableCost),
    cash: money(stress.cashMinor),
    debtService: money(stress.debtServiceMinor),
    creditLine: money(stress.creditLineMinor),
    departures: stress.departures.map(({ counterparty, month, cut, rampMonths, noticeMonths }) => ({
      counterparty,
      month,
      cut: shareText(cut),
      rampMonths,
      ...(noticeMonths === null ? {} : { noticeMonths }),
    })),
    largeFrom: shareText(stress.largeFrom),
  };
}

/** The file itself. */
export function scenarioText(stress: StressCase): string {
  return `${JSON.stringify(scenarioOnWire(stress), null, 2)}\n`;
}

/** As many decimals as are typed anywhere, and no more zeros than it takes. */
function shareText(share: Ratio): string {
  return decimalOf(share, 12).replace(/\.?0+$/, '');
}
