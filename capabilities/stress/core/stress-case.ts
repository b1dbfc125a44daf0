/** What a stress test is made of: what a company earns and owes month by month, and who leaves when. */
import type { Ratio } from '#kernel/exact.ts';
import type { Currency } from '#kernel/money.ts';

/** Months that are looked at: month 1 is the first one from now. */
export const horizonMonths = 24;
/** Within so many months a large counterparty leaves or stays, in the simulation. */
export const leavingMonths = 12;
export const mostCounterparties = 1000;
export const mostDepartures = 50;
export const mostDraws = 100_000;
/** Over HTTP, where others wait meanwhile. */
export const mostDrawsAtOnce = 10_000;
/** The disclosure line of ASC 280: whoever brings a tenth of the income is large. */
export const usualLargeFrom: Ratio = { numerator: 1n, denominator: 10n };

/** What of a contract matters to the months ahead. */
export interface Binding {
  /** Whole months, from month 1 on, whose income it still promises; `null`: it runs until somebody ends it. */
  readonly endsAfterMonths: number | null;
  /** Whole months between telling and leaving. */
  readonly noticeMonths: number;
  /** It goes on by itself unless somebody ends it. */
  readonly renews: boolean;
}

export interface Counterparty {
  readonly name: string;
  /** The mean month of the last 12, in minor units. */
  readonly monthlyMinor: bigint;
  /** `null`: none is on record. */
  readonly contract: Binding | null;
  /** How likely it leaves within 12 months, 0 to 1; `null`: as its contract lets expect. */
  readonly leaves: Ratio | null;
}

/** One counterparty leaves or cuts its spending. */
export interface Departure {
  readonly counterparty: string;
  /** The month in which it says so, 1 to 24. */
  readonly month: number;
  /** Which part of its income goes, 0 to 1. */
  readonly cut: Ratio;
  /** In how many equal monthly steps; 0 and 1: at once. */
  readonly rampMonths: number;
  /** Months after telling in which the income stays whole; `null`: those of its contract, without one none. */
  readonly noticeMonths: number | null;
}

/** All amounts are minor units of the one currency. */
export interface StressCase {
  readonly currency: Currency;
  /** The calendar month that month 1 is, `yyyy-mm`; `null`: not said. */
  readonly firstMonth: string | null;
  readonly income: readonly Counterparty[];
  /** The mean month of all who are not named. */
  readonly otherIncomeMinor: bigint;
  readonly fixedCostMinor: bigint;
  /** Cost that goes along with income, as its share, 0 to 1. */
  readonly variableCost: Ratio;
  /** May be below 0: an account that is overdrawn already. */
  readonly cashMinor: bigint;
  readonly debtServiceMinor: bigint;
  readonly creditLineMinor: bigint;
  readonly departures: readonly Departure[];
  /** From which share of income on a counterparty is large. */
  readonly largeFrom: Ratio;
}

export function totalIncomeMinor({ income, otherIncomeMinor }: StressCase): bigint {
  return income.reduce((sum, { monthlyMinor }) => sum + monthlyMinor, otherIncomeMinor);
}

/** The months between telling and leaving that a departure keeps to. */
export function noticeOf({ income }: StressCase, departure: Departure): number {
  const contract = income.find(({ name }) => name === departure.counterparty)?.contract;
  return departure.noticeMonths ?? contract?.noticeMonths ?? 0;
}

/** The first month in which its income is less. */
export function fallOf(stress: StressCase, departure: Departure): number {
  return departure.month + noticeOf(stress, departure);
}
