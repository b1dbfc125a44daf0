/** What an applied event did, in minor units, with the facts that its explanation is made of. */
import type { LocalDate } from '#kernel/local-date.ts';
import type { Currency } from '#kernel/money.ts';
import type { ReadEvent } from './events.ts';
import type { RateOfDay } from './rates.ts';

/** A largest-remainder split as it was done; says afterwards where the odd units went. */
export interface Division {
  readonly total: bigint;
  readonly weights: readonly bigint[];
}

/** How a share rule came to its parts. */
export type ShareReason =
  | { readonly way: 'split' }
  | {
      readonly way: 'marginal';
      readonly window: LocalDate;
      readonly before: bigint;
      readonly spans: readonly { readonly step: number; readonly amount: bigint }[];
    }
  | {
      readonly way: 'whole';
      readonly window: LocalDate;
      readonly counter: bigint;
      readonly stepBefore: number;
      readonly step: number;
    }
  | { readonly way: 'roles'; readonly played: ReadonlyMap<string, number> }
  | { readonly way: 'fee'; readonly fee: bigint; readonly rest: bigint };

/** An amount in another currency, and the rate that turned it into the settlement currency. */
export interface Conversion {
  readonly currency: Currency;
  readonly amount: bigint;
  readonly rate: RateOfDay;
}

export interface SalePosting {
  readonly kind: 'sale';
  readonly event: ReadEvent;
  readonly base: bigint;
  /** Converted, as the base is formed of them. */
  readonly amount: bigint;
  readonly tax: bigint;
  readonly costOfGoods: bigint;
  readonly conversion: Conversion | null;
  readonly rule: number;
  readonly parts: readonly bigint[];
  readonly collector: number;
  readonly reason: ShareReason;
  readonly division: Division;
}

export type RefundReason =
  | {
      readonly way: 'shared';
      readonly until: LocalDate | null;
      /** The rule by which the sale was shared. */
      readonly rule: number;
      /** The window whose counter it lowers, and where that stands now; `null` where the rule counts nothing. */
      readonly counted: { readonly window: LocalDate; readonly counter: bigint } | null;
      /** Of all refunds of the sale together; the line is what this one adds. */
      readonly division: Division;
    }
  | {
      readonly way: 'whole';
      readonly until: LocalDate | null;
      readonly rule: number;
      readonly share: Extract<ShareReason, { way: 'whole' }>;
      readonly division: Division;
    }
  | { readonly way: 'collector'; readonly until: LocalDate; readonly collector: number };

export interface RefundPosting {
  readonly kind: 'refund';
  readonly event: ReadEvent;
  /** What the refund adds to the base: the opposite of what it takes back. */
  readonly base: bigint;
  readonly parts: readonly bigint[];
  readonly paidBy: number;
  readonly sale: string;
  /** In the sale's own currency: the sale, and all its refunds with this one. */
  readonly saleCurrency: Currency;
  readonly saleAmount: bigint;
  readonly refunded: bigint;
  readonly reason: RefundReason;
}

export interface CostPosting {
  readonly kind: 'cost';
  readonly event: ReadEvent;
  readonly base: bigint;
  readonly parts: readonly bigint[];
  readonly paidBy: number;
  readonly category: string;
  /** Converted. */
  readonly amount: bigint;
  readonly conversion: Conversion | null;
  readonly rule: number | null;
  /** The window of the rule's cap. */
  readonly window: LocalDate | null;
  readonly division: Division;
}

export interface PaymentPosting {
  readonly kind: 'payment';
  readonly event: ReadEvent;
  readonly amount: bigint;
  readonly from: number;
  readonly to: number;
}

export interface BonusPosting {
  readonly kind: 'bonus';
  readonly event: ReadEvent;
  readonly bonus: number;
  readonly parts: readonly bigint[];
  readonly window: LocalDate;
  readonly sum: bigint;
  readonly paid: bigint;
}

export type Posting = SalePosting | RefundPosting | CostPosting | PaymentPosting | BonusPosting;
