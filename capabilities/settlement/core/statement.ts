/** The statement of a period: its shape on the wire, key by key in the published order. */
import type { Hash } from '#kernel/canonical-json.ts';
import type { ExceptionCode } from './events.ts';

/** Money by party, every party in the order of the terms. */
export type Parts = Readonly<Record<string, string>>;

export type Balance = {
  readonly opening: string;
  /** The period's change of what is due to the party. */
  readonly entitled: string;
  /** The period's change of the alliance's money in its hands, payments aside. */
  readonly held: string;
  /** What payments added to its balance. */
  readonly payments: string;
  readonly closing: string;
};

export type BareLine =
  | {
      readonly event: string;
      readonly kind: 'sale';
      readonly late: boolean;
      readonly base: string;
      readonly rule: number;
      readonly parts: Parts;
    }
  | {
      readonly event: string;
      readonly kind: 'refund' | 'cost';
      readonly late: boolean;
      readonly base: string;
      readonly parts: Parts;
    }
  | { readonly event: string; readonly kind: 'payment'; readonly late: boolean; readonly amount: string }
  | { readonly event: string; readonly kind: 'bonus'; readonly bonus: number; readonly parts: Parts };

/** `Text` is how lines explain themselves: sentences in the core (sentences.ts), prose where somebody reads it. */
export type Line<Text> = BareLine & { readonly why: Text };

export type Transfer = {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  /** The day by which it is to be paid. */
  readonly due: string;
};

export type Carried = {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
};

export type BareException = {
  readonly event: string;
  readonly code: ExceptionCode;
};

/** Everything of a statement that its hash covers. */
export type BareStatement = {
  readonly statement: 1;
  /** `from` is the first day, `to` the day after the last. */
  readonly period: { readonly from: string; readonly to: string };
  readonly currency: string;
  readonly parties: Readonly<Record<string, Balance>>;
  readonly lines: readonly BareLine[];
  readonly transfers: readonly Transfer[];
  readonly carried: readonly Carried[];
  readonly exceptions: readonly BareException[];
  readonly hashes: {
    readonly terms: Hash;
    readonly rates: Hash;
    readonly events: Hash;
    readonly previous: Hash | null;
  };
};

export type Statement<Text> = Omit<BareStatement, 'lines' | 'exceptions' | 'hashes'> & {
  readonly lines: readonly Line<Text>[];
  readonly exceptions: readonly (BareException & { readonly detail: Text })[];
  readonly hashes: BareStatement['hashes'] & { readonly statement: Hash };
};

/** A statement without its lines. */
export type StatementHead<Text> = Omit<Statement<Text>, 'lines'>;
