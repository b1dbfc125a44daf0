import type { Criterion, Scale } from './model.ts';

/** The scale of the template: 0, nothing speaks for the candidate; 10, nothing is missing. */
export const templateScale: Scale = { min: 0, max: 10 };

/**
 * The six criteria a ranking of partners starts with. The weights are a starting point, meant to be changed: what the
 * alliance is for counts most (fit, then what the partner brings); whether it can last and work together with us
 * (finance, culture, willingness) counts alike; reputation counts least, because it repeats in the words of others
 * what the other five ask, and is the easiest to be wrong about. Names and questions stand in the messages under
 * `template.<id>`.
 */
export const criteriaTemplate = [
  entry('strategicFit', 0.25),
  entry('resources', 0.2),
  entry('financialHealth', 0.15),
  entry('reputation', 0.1),
  entry('culturalFit', 0.15),
  entry('willingness', 0.15),
] as const;

function entry<const Id extends string>(
  id: Id,
  weight: number,
): Criterion & { readonly id: Id; readonly weight: number } {
  return { id, weight, direction: 'max', scale: templateScale, mustBeAtLeast: null, thresholds: null };
}
