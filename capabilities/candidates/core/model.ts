/**
 * What candidates are judged by: the criteria with their weights, the scale a score stands on, and what is a must.
 * Numbers here are ordinary doubles; results are promised to 1e-9.
 */

/** The ends of a scale; `min` is less than `max`. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Whether more is better or less is. */
export type Direction = 'max' | 'min';

/** PROMETHEE: up to `indifference` a difference does not count, from `preference` on it counts wholly. */
export interface Thresholds {
  readonly indifference: number;
  readonly preference: number;
}

export interface Criterion {
  readonly id: string;
  /** Not negative, not yet normalised; `null` where only a pairwise matrix says it. */
  readonly weight: number | null;
  readonly direction: Direction;
  /** Its own scale, or the model's; `null` where neither is given. */
  readonly scale: Scale | null;
  /** The value itself (not the turned-round one of a `min` criterion) below which a candidate is out. */
  readonly mustBeAtLeast: number | null;
  readonly thresholds: Thresholds | null;
}

/** Rows of numbers, all of one length. */
export type Matrix = readonly (readonly number[])[];

export interface Model {
  /** At least one; their ids differ. */
  readonly criteria: readonly Criterion[];
  /** Judgements of the criteria against each other, rows and columns in the order of `criteria`. */
  readonly pairwise: Matrix | null;
}

/** Columns of a candidates file that are not criteria, so no criterion may have one of these ids. */
export const reservedColumns = ['candidate', 'evaluator', 'evidence', 'size'] as const;

export const mostCriteria = 100;
export const mostCandidates = 1000;

/** Two results nearer to each other than this are the same: what is left is rounding of doubles. */
export const tolerance = 1e-9;
