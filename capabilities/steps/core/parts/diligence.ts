import { type Step, stepOf } from '../step.ts';

/** How far a candidate of the shortlist is looked into. */
export interface DiligenceState {
  readonly selection: string;
  readonly candidate: string;
  readonly name: string;
  readonly begun: 'no' | 'yes';
  /** Red findings that nobody has explained. */
  readonly red: number;
  /** Of the reader's own. */
  readonly own: {
    readonly open: number;
    readonly overdue: number;
    /** Since the first of them was due; 0 or below where none is overdue. */
    readonly days: number;
  };
}

/** Whom one is about to choose is looked into first. */
export function diligenceSteps(shortlist: readonly DiligenceState[]): readonly Step[] {
  return shortlist.flatMap(({ selection, candidate, name, begun, red, own }) => {
    const more = (count: number) => ({ ids: { selection, candidate }, values: { name, count } });
    if (begun === 'no') return [stepOf('begin_diligence', 'diligence', more(0))];
    const overdue = more(own.overdue);
    const late = { ...overdue, values: { ...overdue.values, days: own.days } };
    return [
      ...(own.overdue > 0 ? [stepOf('items_overdue', 'diligence', { ...late, urgency: 'overdue' })] : []),
      ...(own.open > own.overdue ? [stepOf('own_items', 'diligence', more(own.open - own.overdue))] : []),
      ...(red > 0 ? [stepOf('explain_red', 'diligence', more(red))] : []),
    ];
  });
}
