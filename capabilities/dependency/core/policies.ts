/** By which lines an HHI is called low, moderate or high. Made for markets; used here as a common yardstick. */
import type { Ratio } from '#kernel/exact.ts';

export type HhiBand = 'low' | 'moderate' | 'high';

/** Below `moderateFrom` is low; above `highAbove` is high; what lies between, both lines included, is moderate. */
export interface ConcentrationPolicy {
  readonly id: 'us-2023' | 'us-2010' | 'eu-2004';
  readonly moderateFrom: number;
  readonly highAbove: number;
}

/** US Department of Justice and Federal Trade Commission, Merger Guidelines, 18 December 2023, guideline 1. */
export const usMergerGuidelines2023: ConcentrationPolicy = {
  id: 'us-2023',
  moderateFrom: 1000,
  highAbove: 1800,
};

/** The same authorities, Horizontal Merger Guidelines, 19 August 2010, section 5.3. */
export const usMergerGuidelines2010: ConcentrationPolicy = {
  id: 'us-2010',
  moderateFrom: 1500,
  highAbove: 2500,
};

/** European Commission, Guidelines on the assessment of horizontal mergers (2004/C 31/03), paragraphs 19 and 20. */
export const euMergerGuidelines2004: ConcentrationPolicy = {
  id: 'eu-2004',
  moderateFrom: 1000,
  highAbove: 2000,
};

export const concentrationPolicies: readonly ConcentrationPolicy[] = [
  usMergerGuidelines2023,
  usMergerGuidelines2010,
  euMergerGuidelines2004,
];

export function hhiBand(hhi: Ratio, policy: ConcentrationPolicy): HhiBand {
  if (hhi.numerator > BigInt(policy.highAbove) * hhi.denominator) return 'high';
  return hhi.numerator >= BigInt(policy.moderateFrom) * hhi.denominator ? 'moderate' : 'low';
}
