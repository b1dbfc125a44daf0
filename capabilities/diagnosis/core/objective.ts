/**
 * The one objective of looking for a partner: for which need, what success looks like in figures and dates, what belongs
 * to it and what does not, what a partner must have, what each side gains. The search for candidates is made from it.
 */
import type { Need } from './need.ts';

export const scopes = ['region', 'product', 'customers', 'teams'] as const;
export type ScopeKind = (typeof scopes)[number];

/** Longest texts in UTF-16 units, and most entries of a list. */
export const most = {
  success: 5,
  mustHaves: 5,
  measure: 120,
  unit: 40,
  scope: 300,
  mustHave: 200,
  gain: 500,
} as const;
/** A partner with fewer musts is hardly chosen, only taken. */
export const leastMustHaves = 3;

export interface SuccessFigure {
  /** What is measured, such as "Sales in Germany". */
  readonly measure: string;
  /** Where it stands today, a plain decimal; `null`: not known. */
  readonly from: string | null;
  readonly to: string;
  readonly unit: string;
  /** The day by which it is reached: `2027-12-31`. */
  readonly by: string;
}

/** Empty texts: nothing said. */
export interface Scope {
  readonly in: string;
  readonly out: string;
}

export interface Objective {
  readonly primary: Need;
  /** Needs that are to be pursued at the same time, which is warned against. */
  readonly also: readonly Need[];
  readonly success: readonly SuccessFigure[];
  readonly scope: Readonly<Record<ScopeKind, Scope>>;
  /** What the alliance does not touch, whoever asks. */
  readonly untouched: string;
  readonly mustHaves: readonly string[];
  readonly ourGain: string;
  readonly partnerGain: string;
}
