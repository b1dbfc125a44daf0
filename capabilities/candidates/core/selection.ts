/**
 * A selection: the search for one partner, with its criteria, its candidates and what people of the organisation say
 * of them. Every criterion of a selection stands on the template's scale, so that scores can be read side by side.
 */
import type { criteriaTemplate } from './criteria-template.ts';
import type { Direction, Thresholds } from './model.ts';

export const mostSelections = 100;
export const mostCriteriaOfSelection = 30;
export const mostCandidatesOfSelection = 200;
/** A share of ten thousand draws is off by one in a hundred at most, which is more than a decision hangs on. */
export const mostDrawsAsked = 10_000;

/** Longest texts, in characters as a person counts them on a screen (UTF-16 units). */
export const longest = {
  name: 120,
  criterionName: 60,
  question: 300,
  purpose: 2000,
  note: 2000,
  evidence: 2000,
} as const;

export type TemplateId = (typeof criteriaTemplate)[number]['id'];

/** Where a candidate was found; which source yields is told by these. */
export const sources = [
  'trade_fair',
  'association',
  'recommendation',
  'adviser',
  'online_platform',
  'competitors_partner',
  'own_contact',
  'other',
] as const;
export type Source = (typeof sources)[number];

export interface SelectionCriterion {
  readonly id: string;
  /** One of the template's; then name and question may be left to each reader's language. */
  readonly template: TemplateId | null;
  readonly name: string | null;
  readonly question: string | null;
  /** Counts in proportion to the others'. */
  readonly weight: number;
  readonly direction: Direction;
  readonly mustBeAtLeast: number | null;
  /** For PROMETHEE II alone; `null`: any difference is preferred wholly. */
  readonly thresholds: Thresholds | null;
}

/** What ranking needs to know of a candidate. */
export interface SelectionCandidate {
  readonly id: string;
  readonly name: string;
  /** How many people work there. */
  readonly size: number | null;
}

/** What one evaluator says of one candidate on one criterion; no value: looked, and does not know. */
export interface SelectionScore {
  readonly candidate: string;
  readonly criterion: string;
  readonly evaluator: string;
  readonly value: number | null;
}
