import { type Basis, isProblem, type Outcome } from './check-event.ts';
import { readPayment } from './event-facts.ts';
import type { ReadEvent } from './events.ts';
import type { SettlementState } from './state.ts';

/** A payment from one party to another: money of the alliance changes hands, nothing more is earned. */
export function applyPayment({ terms }: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const facts = readPayment(terms, state, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  return [{ kind: 'payment', event, ...facts }];
}
