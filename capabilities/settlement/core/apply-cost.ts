import { splitByLargestRemainder } from '#kernel/exact.ts';
import { member } from '#kernel/json-places.ts';
import {
  type Basis,
  converterOn,
  isProblem,
  type Outcome,
  outsideTerm,
  readAmount,
  readCurrency,
  readParty,
  takeId,
} from './check-event.ts';
import type { ReadEvent } from './events.ts';
import type { SettlementState } from './state.ts';
import { windowOf } from './terms.ts';

/** A cost: shared by the first rule for its category, up to the rule's cap; the rest stays with the party that paid. */
export function applyCost({ terms, rates }: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const { given, day } = event;
  const currency = readCurrency(given);
  if (typeof currency !== 'string') return currency;
  const stated = readAmount(given, 'amount', currency, 'zero');
  if (isProblem(stated)) return stated;
  const paidBy = readParty(terms, member(given, 'paidBy'), 'paidBy');
  if (typeof paidBy !== 'number') return paidBy;
  const id = takeId(state, event);
  if (id !== 'taken') return id;
  const outside = outsideTerm(terms, day);
  if (outside !== null) return outside;
  const converter = converterOn(terms, rates, currency, day);
  if (isProblem(converter)) return converter;

  const amount = converter.converted(stated.minor);
  const text = member(given, 'category');
  const category = typeof text === 'string' ? text : '';
  const found = terms.costs.findIndex((rule) => rule.category === '*' || rule.category === category);
  const rule = terms.costs[found];
  const window = rule?.cap ? windowOf(day, rule.cap.per) : null;
  const shared =
    rule === undefined ? 0n : withinCap(amount, rule.cap?.amount ?? null, state.capped[found], window);
  const division = { total: shared, weights: rule?.split.weights ?? terms.parties.map(() => 0n) };
  const parts = splitByLargestRemainder(shared, division.weights).map((part) => -part);
  return [
    {
      kind: 'cost',
      event,
      base: -shared,
      parts,
      paidBy,
      category,
      amount,
      conversion: converter.conversionOf(stated.minor),
      rule: rule === undefined ? null : found,
      window,
      division,
    },
  ];
}

/** What of an amount the cap of its window leaves to be shared, counted against the cap at once. */
function withinCap(
  amount: bigint,
  cap: bigint | null,
  windows: Map<number, bigint> | undefined,
  window: number | null,
): bigint {
  if (cap === null || windows === undefined || window === null) return amount;
  const before = windows.get(window) ?? 0n;
  const left = cap - before;
  const shared = left <= 0n ? 0n : amount < left ? amount : left;
  windows.set(window, before + shared);
  return shared;
}
