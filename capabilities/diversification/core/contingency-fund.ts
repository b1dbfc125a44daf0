/** Money put aside for the months after a large counterparty has gone. */
import { monthOf, monthsBetween } from './plan-path.ts';

export interface FundWish {
  readonly fixedCostMinor: bigint;
  /** How many months of fixed cost are to be held. */
  readonly months: number;
  readonly heldMinor: bigint;
  readonly readyBy: string;
}

export interface FundNeed {
  readonly targetMinor: bigint;
  readonly missingMinor: bigint;
  /** Months left to save in, the current one included; 0 when the day is over. */
  readonly monthsLeft: number;
  /** What to put aside each month, rounded up so that the sum is reached; all that is missing when the day is over. */
  readonly aMonthMinor: bigint;
  /** Tenths of months of fixed cost that are held, rounded down; `null` where there is no fixed cost. */
  readonly heldTenths: bigint | null;
}

export function fundNeed({ fixedCostMinor, months, heldMinor, readyBy }: FundWish, today: string): FundNeed {
  const targetMinor = fixedCostMinor * BigInt(months);
  const missingMinor = targetMinor > heldMinor ? targetMinor - heldMinor : 0n;
  const monthsLeft = readyBy < today ? 0 : monthsBetween(monthOf(today), monthOf(readyBy)) + 1;
  const parts = BigInt(Math.max(1, monthsLeft));
  return {
    targetMinor,
    missingMinor,
    monthsLeft,
    aMonthMinor: (missingMinor + parts - 1n) / parts,
    heldTenths: fixedCostMinor === 0n ? null : (heldMinor * 10n) / fixedCostMinor,
  };
}
