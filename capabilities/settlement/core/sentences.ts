/**
 * How a line or an exception explains itself: not in prose but as sentences of a catalogue (`sentences.<code>`) with
 * what stands in them, so that one statement reads in every language and its hash, which leaves them out, is one.
 */
import type { en } from './messages/en.ts';

export type SentenceCode = keyof (typeof en)['sentences'];

/** What can stand in a sentence; whoever shows it writes money, dates and names as its reader is used to. */
export type SentenceValue =
  | { readonly money: string; readonly currency: string }
  /** A rate as an exact decimal, "0.30" for 30 %. */
  | { readonly rate: string }
  | { readonly date: string }
  | { readonly party: string }
  | { readonly parties: readonly string[] }
  | { readonly shares: readonly { readonly party: string; readonly rate: string }[] }
  /** Amounts as decimals, for each party that has one. */
  | {
      readonly amounts: readonly { readonly party: string; readonly money: string }[];
      readonly currency: string;
    }
  | { readonly roles: readonly { readonly role: string; readonly party: string; readonly rate: string }[] }
  | { readonly text: string }
  | { readonly number: number };

export interface Sentence {
  readonly code: SentenceCode;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

export type Explanation = readonly Sentence[];
