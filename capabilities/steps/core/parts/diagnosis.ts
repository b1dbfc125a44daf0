import type { StepCode } from '#capabilities/diagnosis/core/next-steps.ts';
import { type Step, type StepPage, stepOf } from '../step.ts';

export interface DiagnosisState {
  /** `null`: nobody has begun one. */
  readonly newest: { readonly id: string; readonly steps: readonly StepCode[] } | null;
}

/** Which of a diagnosis' own steps are told outside it, and where each is taken. */
const pages: Partial<Readonly<Record<StepCode, readonly [Step['code'], StepPage]>>> = {
  answer_needs: ['answer_needs', 'needs'],
  answer_readiness: ['answer_readiness', 'readiness'],
  mend_first: ['mend_first', 'readiness'],
  choose_objective: ['choose_objective', 'objective'],
  complete_objective: ['complete_objective', 'objective'],
};

/** What we lack and whether we are ready is asked before whom we look for; only the first open step of it is told. */
export function diagnosisSteps({ newest }: DiagnosisState): readonly Step[] {
  if (newest === null) return [stepOf('answer_needs', 'diagnosis')];
  const found = newest.steps.flatMap((code) => {
    const told = pages[code];
    return told === undefined ? [] : [stepOf(told[0], told[1], { ids: { diagnosis: newest.id } })];
  });
  const [first] = found;
  return first === undefined
    ? [stepOf('choose_objective', 'objective', { state: 'done', ids: { diagnosis: newest.id } })]
    : [first];
}
