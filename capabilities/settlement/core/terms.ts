/**
 * The machine-executable part of an agreement: what `terms.json` says, parsed once. Parties are numbers from here on
 * (their place in `parties`), money is minor units of the settlement currency, and rates are integer weights.
 */
import type { Hash } from '#kernel/canonical-json.ts';
import type { CalendarPeriod, CalendarSpan, LocalDate } from '#kernel/local-date.ts';
import { startOfPeriod } from '#kernel/local-date.ts';
import type { Currency } from '#kernel/money.ts';
import type { TimeZone } from '#kernel/time-zone.ts';

export const bases = ['gross', 'net', 'profit'] as const;
export type Base = (typeof bases)[number];

export const conditionFields = ['product', 'region', 'channel', 'customer'] as const;
export type ConditionField = (typeof conditionFields)[number];

/** One key of a `when`: the event's field must be one of the values. */
export interface Condition {
  readonly field: ConditionField;
  readonly values: ReadonlySet<string>;
}

/** Rates as weights in the order of `parties`; they sum to `scale`, a power of ten. */
export interface Split {
  readonly weights: readonly bigint[];
  readonly scale: bigint;
}

/** How long a counter runs before it starts afresh; `period` in the file is the statement's own period. */
export type Per = CalendarPeriod | 'life';

export interface Step {
  /** The `upTo` of the step before; `null` for the first. */
  readonly above: bigint | null;
  readonly upTo: bigint | null;
  readonly split: Split;
}

export interface RoleRate {
  readonly role: string;
  readonly weight: bigint;
}

export type ShareRule =
  | { readonly kind: 'split'; readonly when: readonly Condition[]; readonly split: Split }
  | {
      readonly kind: 'tiers';
      readonly when: readonly Condition[];
      readonly per: Per;
      readonly mode: 'marginal' | 'whole';
      /** At least one; every split has the same scale. */
      readonly steps: readonly Step[];
    }
  | {
      readonly kind: 'roles';
      readonly when: readonly Condition[];
      readonly roles: readonly RoleRate[];
      readonly scale: bigint;
      readonly otherwise: number;
    }
  | {
      readonly kind: 'fee';
      readonly when: readonly Condition[];
      readonly to: number;
      readonly amount: bigint;
      readonly rest: Split;
    };

export interface CostRule {
  /** `*` is any category. */
  readonly category: string;
  readonly split: Split;
  readonly cap: { readonly amount: bigint; readonly per: Per } | null;
}

export interface BonusRule {
  readonly to: number;
  readonly from: number;
  readonly per: Per;
  readonly reaches: bigint;
  readonly amount: bigint;
}

export interface Terms {
  /** SHA-256 of the terms as they were given. */
  readonly hash: Hash;
  readonly parties: readonly string[];
  readonly currency: Currency;
  readonly timeZone: TimeZone;
  readonly period: CalendarPeriod;
  readonly starts: LocalDate;
  /** The last day, or `null` for no end. */
  readonly ends: LocalDate | null;
  readonly base: Base;
  readonly shares: readonly ShareRule[];
  readonly costs: readonly CostRule[];
  readonly bonuses: readonly BonusRule[];
  /** How long after the sale a refund is shared; `null`: for ever. */
  readonly refundsWithin: CalendarSpan | null;
  readonly payout: { readonly minimum: bigint; readonly dueIn: CalendarSpan };
}

/** The one window of a counter that runs for the whole term. */
export const wholeTerm: LocalDate = Number.MIN_SAFE_INTEGER;

/** The window of a counter that holds a date, as its first day. */
export function windowOf(date: LocalDate, per: Per): LocalDate {
  return per === 'life' ? wholeTerm : startOfPeriod(date, per);
}
