import { at } from './at.ts';
import { type Criterion, tolerance } from './model.ts';

export interface MustHaves {
  /** Every must-have the candidate is below; one is enough to be out. */
  readonly failed: readonly {
    readonly criterion: string;
    readonly value: number;
    readonly mustBeAtLeast: number;
  }[];
  /** Must-haves nobody has a value for: the candidate stays in the ranking, flagged. */
  readonly unknown: readonly string[];
}

/** @param values the candidate's values in the order of the criteria */
export function checkMustHaves(
  values: readonly (number | null)[],
  criteria: readonly Criterion[],
): MustHaves {
  const failed: { criterion: string; value: number; mustBeAtLeast: number }[] = [];
  const unknown: string[] = [];
  for (const [index, { id, mustBeAtLeast }] of criteria.entries()) {
    if (mustBeAtLeast === null) continue;
    const value = at(values, index);
    if (value === null) unknown.push(id);
    else if (value < mustBeAtLeast - tolerance) failed.push({ criterion: id, value, mustBeAtLeast });
  }
  return { failed, unknown };
}
