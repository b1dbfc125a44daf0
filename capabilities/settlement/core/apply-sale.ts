import { invariant } from '#kernel/invariant.ts';
import { type Basis, isProblem, type Outcome } from './check-event.ts';
import { readSale } from './event-facts.ts';
import type { ReadEvent } from './events.ts';
import { moveBonuses } from './move-bonuses.ts';
import type { SalePosting } from './postings.ts';
import { shareBase } from './share.ts';
import type { SettlementState } from './state.ts';
import type { Base } from './terms.ts';

/** A sale: its base is shared by the first rule that fits it, and held by the party that collected the money. */
export function applySale(basis: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const { terms } = basis;
  const { day } = event;
  const facts = readSale(basis, state, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  const { currency, amount, tax, costOfGoods, collector, played, converter, rule: index } = facts;
  const rule = terms.shares[index];
  const windows = state.tiers[index];
  invariant(rule !== undefined && windows !== undefined, 'a rule that fits is one of the terms');
  const converted = {
    amount: converter.converted(amount),
    tax: converter.converted(tax),
    costOfGoods: converter.converted(costOfGoods),
  };
  const base = baseOf(terms.base, converted);
  const share = shareBase(rule, base, day, played, windows, terms.parties.length);
  state.sales.set(event.id, {
    currency,
    amount,
    base,
    parts: share.parts,
    rule: index,
    collector,
    day,
    refunded: 0n,
    refundedBase: 0n,
    timelyBase: 0n,
    timelyParts: nothingTaken(terms.parties.length),
  });
  const posting: SalePosting = {
    kind: 'sale',
    event,
    base,
    amount: converted.amount,
    tax: converted.tax,
    costOfGoods: converted.costOfGoods,
    conversion: converter.conversionOf(amount),
    rule: index,
    parts: share.parts,
    collector,
    reason: share.reason,
    division: share.division,
  };
  return terms.bonuses.length === 0 ? [posting] : [posting, ...moveBonuses(terms, state, event, day, base)];
}

/** One list for all sales that were not refunded, which are most: refunds replace it. */
const untaken = new Map<number, readonly bigint[]>();

function nothingTaken(parties: number): readonly bigint[] {
  const known = untaken.get(parties);
  if (known !== undefined) return known;
  const made = new Array<bigint>(parties).fill(0n);
  untaken.set(parties, made);
  return made;
}

function baseOf(
  base: Base,
  { amount, tax, costOfGoods }: { amount: bigint; tax: bigint; costOfGoods: bigint },
): bigint {
  if (base === 'gross') return amount;
  return base === 'net' ? amount - tax : amount - tax - costOfGoods;
}
