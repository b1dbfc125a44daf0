import { type Step, stepOf } from '../step.ts';

/** What is known of the company's sales. */
export interface SalesState {
  readonly held: 'none' | 'some';
  /** Whether shares can be told from them. */
  readonly shares: 'unknown' | 'known';
}

/** Everything begins with one's own figures. */
export function salesSteps({ held, shares }: SalesState): readonly Step[] {
  return [
    stepOf('import_sales', 'import', { state: held === 'some' ? 'done' : 'open' }),
    stepOf('see_dependency', 'dependency', {
      state: shares === 'known' ? 'done' : 'open',
      urgency: held === 'some' ? 'now' : 'later',
    }),
  ];
}
