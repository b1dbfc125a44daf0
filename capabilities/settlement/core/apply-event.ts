/**
 * One event against the state: every check in its published order, and only then the change. An event that cannot be
 * applied changes nothing but its own entry among the exceptions.
 */
import { unreachable } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import { applyCost } from './apply-cost.ts';
import { applyPayment } from './apply-payment.ts';
import { applyRefund } from './apply-refund.ts';
import { applySale } from './apply-sale.ts';
import { type Basis, isProblem, type Outcome } from './check-event.ts';
import type { ReadEvent } from './events.ts';
import type { Posting } from './postings.ts';
import { addEvent, addLine, type Change, openPeriod, type SettlementState } from './state.ts';

/** Told of each line as it comes: the first day of its period, what the line did, and its canonical JSON. */
export type OnLine = (start: LocalDate, posting: Posting, text: string) => void;

/** Applies an event, given in processing order, and enters what it did in the period it belongs to. */
export function applyEvent(basis: Basis, state: SettlementState, event: ReadEvent, onLine?: OnLine): void {
  const outcome = outcomeOf(basis, state, event);
  if (outcome === 'repeated') return;
  const period = openPeriod(state, event.period);
  if (isProblem(outcome)) {
    const { code, detail } = outcome.problem;
    period.exceptions.push({ event: event.id, code, detail: [detail] });
    return;
  }
  addEvent(state, period, event.given);
  for (const posting of outcome) {
    const text = state.lineText(posting);
    addLine(period, text);
    change(period.changes, posting);
    onLine?.(event.period, posting, text);
  }
}

/** What a line changes for each party; what is entitled and what is held always change by the same sum. */
function change(changes: readonly Change[], posting: Posting): void {
  const add = (party: number, kind: keyof Change, minor: bigint): void => {
    const changed = changes[party];
    if (changed !== undefined) changed[kind] += minor;
  };
  if (posting.kind === 'payment') {
    add(posting.from, 'payments', posting.amount);
    add(posting.to, 'payments', -posting.amount);
    return;
  }
  for (let party = 0; party < posting.parts.length; party += 1)
    add(party, 'entitled', posting.parts[party] ?? 0n);
  if (posting.kind === 'sale') add(posting.collector, 'held', posting.base);
  else if (posting.kind !== 'bonus') add(posting.paidBy, 'held', posting.base);
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
