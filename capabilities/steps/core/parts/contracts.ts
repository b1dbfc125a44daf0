import type { DueKind } from '#capabilities/contracts/core/due-dates.ts';
import { type Step, stepOf } from '../step.ts';

export interface ContractsState {
  /** The counterparties one depends on, by name, that have no contract on record. */
  readonly largeWithout: readonly string[];
  /** What falls due under contracts that the reader looks after, or nobody. */
  readonly due: readonly DueState[];
}

export interface DueState {
  readonly kind: DueKind;
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly on: string;
  /** Of a price: what changes. */
  readonly about: string;
  /** From today on. */
  readonly left: number;
}

/** So early somebody thinks about what is to become of a contract, and so early it has to be decided. */
const thinkDays = 60;
const actDays = 30;
/** Prices are known and only have to be in the books in time. */
const priceDays = 14;

/** Whoever could leave tomorrow is to be known before it happens, and no day for saying no may pass unseen. */
export function contractSteps({ largeWithout, due }: ContractsState): readonly Step[] {
  const [name] = largeWithout;
  return [
    ...due.flatMap(stepOfDue),
    ...(name === undefined
      ? []
      : [
          stepOf('record_contracts', 'contracts', {
            ...{ values: { name, others: largeWithout.length - 1 }, urgency: 'later' },
          }),
        ]),
  ];
}

function stepOfDue({ kind, name, on, about, left }: DueState): readonly Step[] {
  const urgency = left <= actDays ? 'due' : 'now';
  const values = { name, on, left };
  switch (kind) {
    case 'notice':
      return left <= thinkDays ? [stepOf('notice_day', 'contracts', { urgency, values })] : [];
    case 'end':
      return left <= thinkDays ? [stepOf('contract_ends', 'contracts', { urgency, values })] : [];
    case 'price':
      return left <= priceDays
        ? [stepOf('prices_change', 'contracts', { values: { ...values, text: about } })]
        : [];
    case 'renewal':
      return [];
  }
}
