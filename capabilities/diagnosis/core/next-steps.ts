/** What to do now in a diagnosis, and why: in the order in which one step makes the next one sensible. */
import type { ReadinessResult } from './assess-readiness.ts';
import type { NeedsResult } from './diagnose-needs.ts';
import type { Objective } from './objective.ts';
import type { ObjectiveGap, ObjectiveWarning } from './objective-gaps.ts';

export const stepCodes = [
  'answer_needs',
  'answer_readiness',
  'mend_first',
  'choose_objective',
  'keep_to_one_objective',
  'complete_objective',
  'need_no_partner',
  'look_for_candidates',
] as const;
export type StepCode = (typeof stepCodes)[number];

export interface DiagnosisSoFar {
  readonly needs: NeedsResult;
  readonly readiness: ReadinessResult;
  readonly objective: Objective | null;
  readonly gaps: readonly ObjectiveGap[];
  readonly warnings: readonly ObjectiveWarning[];
}

export function nextSteps(it: DiagnosisSoFar): readonly StepCode[] {
  const { needs, readiness, objective, gaps, warnings } = it;
  const isOpen = needs.needs.some(({ sum }) => sum.missing.length > 0);
  const isReadinessOpen = readiness.missing.length > 0;
  const mustMend = readiness.verdict.best === 'not_ready' && readiness.mend.length > 0;
  const wantsNone = needs.largest.kind === 'none' && objective === null;
  const steps: readonly (readonly [StepCode, boolean])[] = [
    ['answer_needs', isOpen],
    ['answer_readiness', isReadinessOpen],
    ['mend_first', mustMend],
    ['need_no_partner', wantsNone],
    ['choose_objective', objective === null && !wantsNone],
    ['keep_to_one_objective', warnings.some(({ code }) => code === 'more_than_one_objective')],
    ['complete_objective', objective !== null && gaps.length > 0],
    ['look_for_candidates', objective !== null && gaps.length === 0 && !mustMend],
  ];
  return steps.flatMap(([step, applies]) => (applies ? [step] : []));
}
