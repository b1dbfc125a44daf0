import { divideHalfEven, splitByLargestRemainder } from '#kernel/exact.ts';
import { addToLocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Basis, isProblem, type Outcome, type Problem, problem } from './check-event.ts';
import { readRefund } from './event-facts.ts';
import type { ReadEvent } from './events.ts';
import { moveBonuses } from './move-bonuses.ts';
import type { RefundReason } from './postings.ts';
import { moveWhole, tierWindow } from './share.ts';
import type { SaleMemory, SettlementState } from './state.ts';
import { type Terms, windowOf } from './terms.ts';

/** A refund: in time it takes each party's share back, later the collector of the sale bears it alone. */
export function applyRefund({ terms }: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const facts = readRefund(terms, state, event, (id) => state.sales.get(id));
  if (facts === 'repeated' || isProblem(facts)) return facts;
  const { of, sale, amount, named } = facts;
  const refunded = sale.refunded + amount;
  if (refunded > sale.amount) return exceedsSale(of, sale, refunded);

  const refundedBase = divideHalfEven(sale.base * refunded, sale.amount);
  const taken = refundedBase - sale.refundedBase;
  sale.refunded = refunded;
  sale.refundedBase = refundedBase;
  const until = terms.refundsWithin === null ? null : addToLocalDate(sale.day, terms.refundsWithin);
  const late = until !== null && event.day > until;
  const { parts, reason } = late
    ? borneByCollector(terms, sale, taken, until)
    : takenBack(terms, state, sale, taken, until);
  const posting = {
    kind: 'refund',
    event,
    base: -taken,
    parts,
    paidBy: named ?? sale.collector,
    sale: of,
    saleCurrency: sale.currency,
    saleAmount: sale.amount,
    refunded,
    reason,
  } as const;
  return [posting, ...(late ? [] : moveBonuses(terms, state, event, sale.day, -taken))];
}

/** @param refunded all refunds of the sale with the one that is too much, in the sale's own currency */
export function exceedsSale(
  of: string,
  { currency, amount }: Pick<SaleMemory, 'currency' | 'amount'>,
  refunded: bigint,
): Problem {
  const money = (minor: bigint) => ({ money: formatMoney(minor, currency), currency });
  const values = { sale: { text: of }, refunded: money(refunded), amount: money(amount) };
  return problem('refund-exceeds-sale', { code: 'refund_exceeds_sale', values });
}

interface Reversal {
  readonly parts: readonly bigint[];
  readonly reason: RefundReason;
}

function borneByCollector(terms: Terms, sale: SaleMemory, taken: bigint, until: number): Reversal {
  const parts = terms.parties.map((_, party) => (party === sale.collector ? -taken : 0n));
  return { parts, reason: { way: 'collector', until, collector: sale.collector } };
}

/**
 * A refund in time. The parties bear the sum of such refunds in the proportion of their parts of the sale, each refund
 * what that sum adds; so refunds of the whole sale leave nothing. A whole-mode window is shared anew instead.
 */
function takenBack(
  terms: Terms,
  state: SettlementState,
  sale: SaleMemory,
  taken: bigint,
  until: number | null,
): Reversal {
  const rule = terms.shares[sale.rule];
  const windows = state.tiers[sale.rule];
  let counted: { readonly window: number; readonly counter: bigint } | null = null;
  if (rule?.kind === 'tiers' && windows !== undefined) {
    const window = windowOf(sale.day, rule.per);
    const tier = tierWindow(windows, window, terms.parties.length);
    if (rule.mode === 'whole') {
      const { parts, reason: share, division } = moveWhole(rule, tier, window, -taken);
      return { parts, reason: { way: 'whole', until, rule: sale.rule, share, division } };
    }
    tier.counter -= taken;
    counted = { window, counter: tier.counter };
  }
  sale.timelyBase += taken;
  const division = { total: sale.timelyBase, weights: sale.parts.map((part) => (part < 0n ? -part : part)) };
  const timelyParts = splitByLargestRemainder(division.total, division.weights);
  const parts = timelyParts.map((part, party) => (sale.timelyParts[party] ?? 0n) - part);
  sale.timelyParts = timelyParts;
  return { parts, reason: { way: 'shared', until, rule: sale.rule, counted, division } };
}
