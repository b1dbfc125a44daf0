/** The words of a plan out of a dependency: what stands in one, and how much fits in. */
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Ratio } from '#kernel/exact.ts';

/** What can be done to earn more elsewhere. */
export const actionKinds = [
  'new_market',
  'new_product',
  'changed_message',
  'new_customer_offer',
  'more_for_existing',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Whether the loss of the counterparty is insured: asked for, taken out, or knowingly left. */
export const insuranceStates = ['not_looked_at', 'asked', 'insured', 'not_wanted'] as const;
export type InsuranceState = (typeof insuranceStates)[number];

/** How a plan ends: its target was reached, or it is pursued no longer. */
export const planEnds = ['finished', 'given_up'] as const;
export type PlanEnd = (typeof planEnds)[number];

/** How far a stand-in is from taking over. */
export const readinesses = ['named', 'talked_to', 'tried', 'agreed'] as const;
export type Readiness = (typeof readinesses)[number];

/** Counterparties without whom work stops: for each above the line somebody stands ready. */
export const replaceable = ['partner', 'channel', 'supplier'] as const satisfies readonly Dimension[];
export type Replaceable = (typeof replaceable)[number];

export function isReplaceable(dimension: Dimension): dimension is Replaceable {
  return replaceable.some((one) => one === dimension);
}

/** The line of a dependency: 20 % of the income, or of the spending, and above. */
export const line: Ratio = { numerator: 1n, denominator: 5n };

export function isAboveTheLine({ numerator, denominator }: Ratio): boolean {
  return numerator * line.denominator >= line.numerator * denominator;
}

/** Shares are written in parts of 10,000, so that 33.33 % is exact. */
export const shareUnits = 10_000;

export function shareOfUnits(units: number): Ratio {
  return { numerator: BigInt(units), denominator: BigInt(shareUnits) };
}

export const most = {
  plans: 100,
  actions: 100,
  standIns: 200,
  threats: 200,
  spends: 5000,
  answers: 20_000,
} as const;

/** Longest texts, in UTF-16 units, and spans. */
export const longest = { name: 120, what: 300, note: 2000, months: 240, fundMonths: 60 } as const;
