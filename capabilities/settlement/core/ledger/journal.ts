/**
 * A ledger as a file for another program, text by text, so that one of a million entries can be written as it is read:
 * `begin` once, then for each period `entry` for each of its entries in order and `end`.
 */
import type { Currency } from '#kernel/money.ts';
import type { Entry } from './entry-of.ts';
import type { AccountBalance } from './keep-ledger.ts';

export interface JournalFrame {
  /** What the journal is of. */
  readonly title: string;
  readonly currency: Currency;
  /** In the order of the terms. */
  readonly parties: readonly string[];
}

export interface JournalPeriod {
  /** `2026-03` */
  readonly name: string;
  readonly from: string;
  /** The day after the last. */
  readonly to: string;
  readonly balances: readonly AccountBalance[];
}

export interface Journal {
  /** What stands before all entries, with the balances that the first period opens with. */
  readonly begin: (first: JournalPeriod) => string;
  readonly entry: (period: JournalPeriod, entry: Entry) => string;
  /** The period's closing balances, as assertions where the format has them. */
  readonly end: (period: JournalPeriod) => string;
}

export const journalFormats = ['hledger', 'beancount'] as const;
export type JournalFormat = (typeof journalFormats)[number];

/** On one line, without characters that no one sees. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Zl}\p{Zp}\p{C}]+/gu, ' ').trim();
}
