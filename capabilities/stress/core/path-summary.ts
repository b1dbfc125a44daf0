/** What there is to say of cash over the months: how long it lasts, how low it gets, which debts it cannot serve. */
import { invariant } from '#kernel/invariant.ts';
import type { MonthFigures } from './cash-path.ts';

export interface PathSummary {
  /** The first month that ends with cash below 0; `null`: none within the months looked at. */
  readonly runway: number | null;
  /** The first month that ends with the credit line used up too; `null`: none. */
  readonly creditRunway: number | null;
  readonly lowest: { readonly month: number; readonly cashMinor: bigint };
  /** Months whose operating result does not pay the debt service. */
  readonly coverBelowOne: readonly number[];
}

export function summaryOf(months: readonly MonthFigures[], creditLineMinor: bigint): PathSummary {
  const [first] = months;
  invariant(first !== undefined, 'there are months to sum up');
  const firstBelow = (line: bigint) => months.find(({ cashMinor }) => cashMinor < line)?.month ?? null;
  const lowest = months.reduce((least, month) => (month.cashMinor < least.cashMinor ? month : least), first);
  return {
    runway: firstBelow(0n),
    creditRunway: firstBelow(-creditLineMinor),
    lowest: { month: lowest.month, cashMinor: lowest.cashMinor },
    coverBelowOne: months.flatMap(({ month, cover }) =>
      cover !== null && cover.numerator < cover.denominator ? [month] : [],
    ),
  };
}
