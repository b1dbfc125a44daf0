import { type Step, stepOf } from '../step.ts';

/** A search for a partner. */
export interface SelectionState {
  readonly id: string;
  readonly name: string;
  readonly candidates: number;
  /** How many of them have a score. */
  readonly ranked: number;
  readonly evaluators: number;
}

/** Fewer are no choice. */
const leastCandidates = 3;

/** @param selections the newest first: only that one is asked about */
export function candidateSteps(selections: readonly SelectionState[]): readonly Step[] {
  const [newest] = selections;
  if (newest === undefined) return [stepOf('rank_candidates', 'new_selection')];
  const isRanked = selections.some(({ ranked }) => ranked > 1);
  const more = { values: { selection: newest.name }, ids: { selection: newest.id } };
  const at = (code: Step['code'], urgency: Step['urgency'] = 'now') =>
    stepOf(code, 'selection', { ...more, urgency });
  return [
    ...(isRanked ? [stepOf('rank_candidates', 'selection', { ...more, state: 'done' })] : []),
    ...(newest.candidates < leastCandidates ? [at('add_candidates')] : []),
    ...(newest.candidates > 0 && newest.ranked < newest.candidates ? [at('score_candidates')] : []),
    ...(newest.ranked > 1 && newest.evaluators === 1 ? [at('second_opinion', 'later')] : []),
  ];
}
