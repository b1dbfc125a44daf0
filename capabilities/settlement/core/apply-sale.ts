import { type JsonObject, member } from '#kernel/json-places.ts';
import {
  type Basis,
  converterOn,
  isProblem,
  type Outcome,
  outsideTerm,
  problem,
  readAmount,
  readCurrency,
  readParty,
  readRoles,
  takeId,
} from './check-event.ts';
import type { ReadEvent } from './events.ts';
import { moveBonuses } from './move-bonuses.ts';
import { shareBase } from './share.ts';
import type { SettlementState } from './state.ts';
import type { Base, ShareRule } from './terms.ts';

/** A sale: its base is shared by the first rule that fits it, and held by the party that collected the money. */
export function applySale({ terms, rates }: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const { given, day } = event;
  const currency = readCurrency(given);
  if (typeof currency !== 'string') return currency;
  const amount = readAmount(given, 'amount', currency, 'zero');
  if (isProblem(amount)) return amount;
  const tax = readAmount(given, 'tax', currency, 'zero or absent');
  if (isProblem(tax)) return tax;
  const costOfGoods = readAmount(given, 'costOfGoods', currency, 'zero or absent');
  if (isProblem(costOfGoods)) return costOfGoods;
  const collector = readParty(terms, member(given, 'collectedBy'), 'collectedBy');
  if (typeof collector !== 'number') return collector;
  const played = readRoles(terms, given);
  if (isProblem(played)) return played;
  const id = takeId(state, event);
  if (id !== 'taken') return id;
  const outside = outsideTerm(terms, day);
  if (outside !== null) return outside;
  const converter = converterOn(terms, rates, currency, day);
  if (isProblem(converter)) return converter;
  const ruleIndex = terms.shares.findIndex((rule) => fits(rule, given));
  const rule = terms.shares[ruleIndex];
  const windows = state.tiers[ruleIndex];
  if (rule === undefined || windows === undefined)
    return problem('no-share-rule', { code: 'no_share_rule', values: {} });

  const converted = {
    amount: converter.converted(amount.minor),
    tax: converter.converted(tax.minor),
    costOfGoods: converter.converted(costOfGoods.minor),
  };
  const base = baseOf(terms.base, converted);
  const share = shareBase(rule, base, day, played, windows, terms.parties.length);
  state.sales.set(event.id, {
    currency,
    amount: amount.minor,
    base,
    parts: share.parts,
    rule: ruleIndex,
    collector,
    day,
    refunded: 0n,
    refundedBase: 0n,
    timelyBase: 0n,
    timelyParts: terms.parties.map(() => 0n),
  });
  const conversion = converter.conversionOf(amount.minor);
  const posting = {
    kind: 'sale',
    event,
    base,
    ...converted,
    conversion,
    rule: ruleIndex,
    collector,
    ...share,
  } as const;
  return [posting, ...moveBonuses(terms, state, event, day, base)];
}

/** Whether an event has, for every condition of the rule, one of its values. */
function fits(rule: ShareRule, given: JsonObject): boolean {
  return rule.when.every(({ field, values }) => {
    const value = member(given, field);
    return typeof value === 'string' && values.has(value);
  });
}

function baseOf(
  base: Base,
  { amount, tax, costOfGoods }: { amount: bigint; tax: bigint; costOfGoods: bigint },
): bigint {
  if (base === 'gross') return amount;
  return base === 'net' ? amount - tax : amount - tax - costOfGoods;
}
