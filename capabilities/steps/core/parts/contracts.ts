import { type Step, stepOf } from '../step.ts';

/** The counterparties one depends on, by name, that have no contract on record. */
export interface ContractsState {
  readonly largeWithout: readonly string[];
}

/** Whoever could leave tomorrow is to be known before it happens. */
export function contractSteps({ largeWithout }: ContractsState): readonly Step[] {
  const [name] = largeWithout;
  if (name === undefined) return [];
  const values = { name, others: largeWithout.length - 1 };
  return [stepOf('record_contracts', 'contracts', { values, urgency: 'later' })];
}
