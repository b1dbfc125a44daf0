import { type Step, stepOf } from '../step.ts';

/** A search whose shortlist is looked into. */
export interface DecisionState {
  readonly selection: string;
  readonly name: string;
  readonly decided: 'no' | 'yes';
  /** `open`: something is still to be looked into, or a red finding is unexplained. */
  readonly diligence: 'none' | 'open' | 'done';
}

/** When all that was to be looked into is, somebody decides, and it is written down with what it rests on. */
export function decisionSteps(searches: readonly DecisionState[]): readonly Step[] {
  return searches.flatMap(({ selection, name, decided, diligence }) => {
    const more = { ids: { selection }, values: { selection: name } };
    if (decided === 'yes') return [stepOf('decide', 'decide', { ...more, state: 'done' })];
    return diligence === 'done' ? [stepOf('decide', 'decide', more)] : [];
  });
}
