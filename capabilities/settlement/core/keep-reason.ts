/**
 * A line's explanation is a hundred times what is news in it: the rule, the rates and the amounts stand in the terms and
 * in the event. What neither tells, a counter as the event met it or how far a sale had been refunded, is kept with the
 * line, and the line is explained when somebody reads it.
 */
import type { Json } from '#kernel/canonical-json.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import { isList, member } from '#kernel/json-places.ts';
import { applyCost } from './apply-cost.ts';
import { applyPayment } from './apply-payment.ts';
import { applySale } from './apply-sale.ts';
import { type Basis, isProblem, type Outcome } from './check-event.ts';
import type { ReadEvent } from './events.ts';
import type { Explainable } from './explain-posting.ts';
import type { Division, Posting, RefundPosting, RefundReason, SalePosting } from './postings.ts';
import { startState } from './state.ts';
import { type Terms, windowOf } from './terms.ts';

/** Texts and numbers in an order of their own for each kind of line; empty where the event and the terms say it all. */
export type KeptReason = readonly (string | number)[];

export function keepReason(posting: Posting): KeptReason {
  switch (posting.kind) {
    case 'sale':
      return keptOfSale(posting);
    case 'refund':
      return keptOfRefund(posting);
    case 'cost':
      return posting.window === null ? [] : [text(-posting.base)];
    case 'payment':
      return [];
    case 'bonus':
      return [posting.bonus, posting.window, text(posting.sum), text(posting.paid)];
    default:
      return unreachable(posting);
  }
}

function keptOfSale({ base, reason }: SalePosting): KeptReason {
  if (reason.way === 'marginal') return [text(reason.before)];
  return reason.way === 'whole' ? [text(reason.counter - base), reason.stepBefore] : [];
}

function keptOfRefund(refund: RefundPosting): KeptReason {
  const { saleCurrency, saleAmount, refunded, base, reason } = refund;
  return [saleCurrency, text(saleAmount), text(refunded), text(base), ...keptOfReversal(reason)];
}

function keptOfReversal(reason: RefundReason): KeptReason {
  switch (reason.way) {
    case 'collector':
      return ['collector', reason.until, reason.collector];
    case 'shared': {
      const { until, rule, counted, division } = reason;
      const counter = counted === null ? ['', ''] : [counted.window, text(counted.counter)];
      return ['shared', until ?? '', rule, ...counter, text(division.total), ...division.weights.map(text)];
    }
    case 'whole': {
      const { until, rule, share, division } = reason;
      const steps = [share.window, text(share.counter), share.stepBefore, share.step];
      return ['whole', until ?? '', rule, ...steps, text(division.total), ...division.weights.map(text)];
    }
    default:
      return unreachable(reason);
  }
}

/**
 * The posting of a line as far as its explanation needs it, from its event, the terms and rates it was settled by, and
 * what was kept with it.
 */
export function recallPosting(
  basis: Basis,
  event: ReadEvent,
  kind: Posting['kind'],
  kept: Json,
): Explainable {
  const next = reader(kept);
  switch (kind) {
    case 'sale':
      return recallSale(basis, event, next);
    case 'refund':
      return recallRefund(basis.terms, event, next);
    case 'cost':
      return recallCost(basis, event, next);
    case 'payment':
      return only(applyPayment(basis, startState(basis.terms, { ids: 'unique' }), event));
    case 'bonus': {
      const [bonus, window, sum, paid] = [next.number(), next.number(), next.minor(), next.minor()];
      return { kind, event, bonus, window, sum, paid };
    }
    default:
      return unreachable(kind);
  }
}

/** The sale is settled again, from the counter that it met. */
function recallSale(basis: Basis, event: ReadEvent, next: Reader): Explainable {
  const { terms } = basis;
  const state = startState(terms, { ids: 'unique' });
  if (next.isEmpty()) return only(applySale(basis, state, event));
  const counter = next.minor();
  const reached = next.isEmpty() ? 0 : next.number();
  terms.shares.forEach((rule, index) => {
    if (rule.kind !== 'tiers') return;
    const shared = terms.parties.map(() => 0n);
    state.tiers[index]?.set(windowOf(event.day, rule.per), { counter, reached, shared });
  });
  return only(applySale(basis, state, event));
}

/** The cost is settled again, with the cap leaving what it left then. */
function recallCost(basis: Basis, event: ReadEvent, next: Reader): Explainable {
  const state = startState(basis.terms, { ids: 'unique' });
  if (next.isEmpty()) return only(applyCost(basis, state, event));
  const shared = next.minor();
  basis.terms.costs.forEach(({ cap }, index) => {
    if (cap !== null) state.capped[index]?.set(windowOf(event.day, cap.per), cap.amount - shared);
  });
  return only(applyCost(basis, state, event));
}

function recallRefund(terms: Terms, event: ReadEvent, next: Reader): Explainable {
  const saleCurrency = next.text();
  const [saleAmount, refunded, base] = [next.minor(), next.minor(), next.minor()];
  const sale = member(event.given, 'of');
  invariant(typeof sale === 'string', 'a refund that was applied names its sale');
  const reason = recallReversal(terms, next);
  return { kind: 'refund', event, base, sale, saleCurrency, saleAmount, refunded, reason };
}

function recallReversal(terms: Terms, next: Reader): RefundReason {
  const way = next.text();
  if (way === 'collector') return { way, until: next.number(), collector: next.number() };
  const until = next.numberOrNothing();
  const rule = next.number();
  const window = next.numberOrNothing();
  const counter = next.text();
  if (way === 'shared') {
    const counted = window === null ? null : { window, counter: BigInt(counter) };
    return { way, until, rule, counted, division: next.division() };
  }
  invariant(way === 'whole' && window !== null && terms.shares[rule] !== undefined, 'a reversal has its way');
  const [stepBefore, step] = [next.number(), next.number()];
  const share = { way, window, counter: BigInt(counter), stepBefore, step } as const;
  return { way, until, rule, share, division: next.division() };
}

/** What an event did that is known to have been applied. */
function only(outcome: Outcome): Posting {
  invariant(outcome !== 'repeated' && !isProblem(outcome), 'an event with a line can be applied');
  const [posting] = outcome;
  invariant(posting !== undefined, 'an event that was applied did something');
  return posting;
}

function text(minor: bigint): string {
  return minor.toString();
}

interface Reader {
  readonly isEmpty: () => boolean;
  readonly text: () => string;
  readonly number: () => number;
  /** `null` for an empty text. */
  readonly numberOrNothing: () => number | null;
  readonly minor: () => bigint;
  /** All that is left: a total and its weights. */
  readonly division: () => Division;
}

/** Reads what was kept, one after the other. */
function reader(kept: Json): Reader {
  invariant(isList(kept), 'what is kept of a reason is a list');
  let place = 0;
  const take = (): Json | undefined => {
    place += 1;
    return kept[place - 1];
  };
  const takeText = (): string => {
    const value = take();
    invariant(typeof value === 'string', 'what is kept is a text here');
    return value;
  };
  const numberOrNothing = (): number | null => {
    const value = take();
    invariant(typeof value === 'number' || value === '', 'what is kept is a number here');
    return value === '' ? null : value;
  };
  return {
    isEmpty: () => place >= kept.length,
    text: takeText,
    number() {
      const value = numberOrNothing();
      invariant(value !== null, 'what is kept is a number here');
      return value;
    },
    numberOrNothing,
    minor: () => BigInt(takeText()),
    division() {
      const total = BigInt(takeText());
      const weights: bigint[] = [];
      while (place < kept.length) weights.push(BigInt(takeText()));
      return { total, weights };
    },
  };
}
