import type { Currency } from '#kernel/money.ts';

/** One sale, or one refund where the amount is negative, as a file tells it. An absent name is `null`. */
export interface Sale {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** The id the company's own books give it, where the file has such a column. */
  readonly id: string | null;
  /** `yyyy-mm-dd` */
  readonly date: string;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly customer: string | null;
  readonly channel: string | null;
  readonly partner: string | null;
  readonly product: string | null;
  readonly region: string | null;
  readonly supplier: string | null;
}

/** A sale with what tells it apart from others (see `row-key.ts`). */
export interface SaleRow extends Sale {
  readonly key: string;
  readonly content: string;
}
