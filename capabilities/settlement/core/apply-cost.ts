import { splitByLargestRemainder } from '#kernel/exact.ts';
import { type Basis, isProblem, type Outcome } from './check-event.ts';
import { readCost } from './event-facts.ts';
import type { ReadEvent } from './events.ts';
import type { SettlementState } from './state.ts';
import { windowOf } from './terms.ts';

/** A cost: shared by the first rule for its category, up to the rule's cap; the rest stays with the party that paid. */
export function applyCost(basis: Basis, state: SettlementState, event: ReadEvent): Outcome {
  const { terms } = basis;
  const facts = readCost(basis, state, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  const { paidBy, category, converter } = facts;
  const amount = converter.converted(facts.amount);
  const found = terms.costs.findIndex((rule) => rule.category === '*' || rule.category === category);
  const rule = terms.costs[found];
  const window = rule?.cap ? windowOf(event.day, rule.cap.per) : null;
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
      conversion: converter.conversionOf(facts.amount),
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
