/**
 * One event against the state: every check in its published order, and only then the change. An event that cannot be
 * applied changes nothing but its own entry among the exceptions.
 */
import { unreachable } from '#kernel/invariant.ts';
import { applyCost } from './apply-cost.ts';
import { applyPayment } from './apply-payment.ts';
import { applyRefund } from './apply-refund.ts';
import { applySale } from './apply-sale.ts';
import { type Basis, isProblem, type Outcome } from './check-event.ts';
import type { ReadEvent } from './events.ts';
import { openPeriod, type SettlementState } from './state.ts';

/** Applies an event, given in processing order, and enters what it did in the period it belongs to. */
export function applyEvent(basis: Basis, state: SettlementState, event: ReadEvent): void {
  const outcome = outcomeOf(basis, state, event);
  if (outcome === 'repeated') return;
  const period = openPeriod(state, event.period);
  if (isProblem(outcome)) {
    const { code, detail } = outcome.problem;
    period.exceptions.push({ event: event.id, code, detail: [detail] });
    return;
  }
  period.events.push(event.given);
  for (const posting of outcome) period.postings.push(posting);
}

/** What an event does to the state, changed in place, without an entry in any period. */
export function outcomeOf(basis: Basis, state: SettlementState, event: ReadEvent): Outcome {
  switch (event.kind) {
    case 'sale':
      return applySale(basis, state, event);
    case 'refund':
      return applyRefund(basis, state, event);
    case 'cost':
      return applyCost(basis, state, event);
    case 'payment':
      return applyPayment(basis, state, event);
    default:
      return unreachable(event.kind);
  }
}
