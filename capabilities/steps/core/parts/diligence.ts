import { type Step, stepOf } from '../step.ts';

/** How far a candidate of the shortlist is looked into. */
export interface DiligenceState {
  readonly selection: string;
  readonly candidate: string;
  readonly name: string;
  readonly begun: 'no' | 'yes';
  /** Red findings that nobody has explained. */
  readonly red: number;
}

/** Whom one is about to choose is looked into first. */
export function diligenceSteps(shortlist: readonly DiligenceState[]): readonly Step[] {
  return shortlist.flatMap(({ selection, candidate, name, begun, red }) => {
    const more = { ids: { selection, candidate }, values: { name, count: red } };
    if (begun === 'no') return [stepOf('begin_diligence', 'diligence', more)];
    return red > 0 ? [stepOf('explain_red', 'diligence', more)] : [];
  });
}
