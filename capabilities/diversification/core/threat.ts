/** What could take a large account away: who or what, how likely, how bad, and what we watch. */

export const threatKinds = ['competitor', 'industry_change', 'technology', 'law', 'customers_own'] as const;
export type ThreatKind = (typeof threatKinds)[number];

/** Three steps are what people can tell apart without data: 1 low, 2 middling, 3 high. */
export const levels = [1, 2, 3] as const;

export const threatWeights = ['small', 'middling', 'grave'] as const;
export type ThreatWeight = (typeof threatWeights)[number];

/** Likelihood × effect: 6 and 9 are grave, 3 and 4 middling, 1 and 2 small. */
export function threatWeight(likelihood: number, effect: number): ThreatWeight {
  const product = likelihood * effect;
  if (product >= 6) return 'grave';
  return product >= 3 ? 'middling' : 'small';
}
