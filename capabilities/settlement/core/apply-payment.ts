import { member, quoted } from '#kernel/json-places.ts';
import {
  type Basis,
  isProblem,
  type Outcome,
  problem,
  readAmount,
  readParty,
  takeId,
} from './check-event.ts';
import type { ReadEvent } from './events.ts';
import type { SettlementState } from './state.ts';

/** A payment from one party to another: money of the alliance changes hands, nothing more is earned. */
export function applyPayment({ terms }: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const { given } = event;
  const amount = readAmount(given, 'amount', terms.currency, 'above zero');
  if (isProblem(amount)) return amount;
  const from = readParty(terms, member(given, 'from'), 'from');
  if (typeof from !== 'number') return from;
  const to = readParty(terms, member(given, 'to'), 'to');
  if (typeof to !== 'number') return to;
  const id = takeId(state, event);
  if (id !== 'taken') return id;
  const currency = member(given, 'currency');
  if (currency !== undefined && currency !== terms.currency) {
    const values = { found: { text: quoted(currency) }, expected: { text: terms.currency } };
    return problem('currency-mismatch', { code: 'currency_mismatch', values });
  }
  return [{ kind: 'payment', event, amount: amount.minor, from, to }];
}
