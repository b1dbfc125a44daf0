/** What an objective still lacks before a partner can be chosen by it, and what speaks against it. */
import type { LargestNeed } from './diagnose-needs.ts';
import type { Need } from './need.ts';
import { leastMustHaves, type Objective, scopes } from './objective.ts';

export const objectiveGapCodes = [
  'no_success_figure',
  'success_has_no_start',
  'nothing_is_in_scope',
  'nothing_is_out_of_scope',
  'too_few_must_haves',
  'our_gain_is_missing',
  'partner_gain_is_missing',
] as const;
export type ObjectiveGap = (typeof objectiveGapCodes)[number];

export const objectiveWarningCodes = [
  'more_than_one_objective',
  'objective_is_not_the_largest_need',
] as const;
export interface ObjectiveWarning {
  readonly code: (typeof objectiveWarningCodes)[number];
  /** All that were chosen; or those that the signs speak for. */
  readonly needs: readonly Need[];
}

/** In the order of the form. */
export function objectiveGaps(objective: Objective): readonly ObjectiveGap[] {
  const { success, scope, untouched, mustHaves, ourGain, partnerGain } = objective;
  const hasIn = scopes.some((kind) => scope[kind].in !== '');
  const hasOut = untouched !== '' || scopes.some((kind) => scope[kind].out !== '');
  const lacks: readonly (readonly [ObjectiveGap, boolean])[] = [
    ['no_success_figure', success.length === 0],
    ['success_has_no_start', success.some(({ from }) => from === null)],
    ['nothing_is_in_scope', !hasIn],
    ['nothing_is_out_of_scope', !hasOut],
    ['too_few_must_haves', mustHaves.length < leastMustHaves],
    ['our_gain_is_missing', ourGain === ''],
    ['partner_gain_is_missing', partnerGain === ''],
  ];
  return lacks.flatMap(([gap, isLacking]) => (isLacking ? [gap] : []));
}

export function objectiveWarnings(
  { primary, also }: Pick<Objective, 'primary' | 'also'>,
  largest: LargestNeed,
): readonly ObjectiveWarning[] {
  const warnings: ObjectiveWarning[] = [];
  if (also.length > 0) warnings.push({ code: 'more_than_one_objective', needs: [primary, ...also] });
  if (largest.kind === 'sure' && !largest.needs.includes(primary)) {
    warnings.push({ code: 'objective_is_not_the_largest_need', needs: largest.needs });
  }
  return warnings;
}
