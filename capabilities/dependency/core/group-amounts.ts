/** From single facts, or sums of some, to net amounts by counterparty. */
import { exactSums } from './exact-sums.ts';

/** A counterparty's name, an amount in minor units, refunds negative. */
export interface NamedAmount {
  /** `null` where the fact names nobody. */
  readonly name: string | null;
  readonly amountMinor: bigint;
  /** How many facts the amount sums up; 1 where it is left out. */
  readonly count?: number;
}

export interface GroupedAmounts {
  readonly amounts: ReadonlyMap<string, bigint>;
  /** What names nobody is no counterparty: it stays out of the shares and is told beside them. */
  readonly unnamed: { readonly amountMinor: bigint; readonly count: number };
}

export function groupAmounts(facts: Iterable<NamedAmount>): GroupedAmounts {
  const places = new Map<string, number>();
  const sums = exactSums();
  let amountMinor = 0n;
  let count = 0;
  for (const fact of facts) {
    const { name } = fact;
    if (name === null) {
      amountMinor += fact.amountMinor;
      count += fact.count ?? 1;
      continue;
    }
    let place = places.get(name);
    if (place === undefined) {
      place = places.size;
      places.set(name, place);
    }
    sums.add(place, fact.amountMinor);
  }
  const amounts = new Map<string, bigint>();
  for (const [name, place] of places) amounts.set(name, sums.at(place));
  return { amounts, unnamed: { amountMinor, count } };
}

/**
 * Counterparties under common control count as one.
 * @param controller the name of whoever controls a counterparty; those without an entry stand for themselves
 */
export function groupByControl(
  amounts: ReadonlyMap<string, bigint>,
  controller: ReadonlyMap<string, string>,
): ReadonlyMap<string, bigint> {
  if (controller.size === 0) return amounts;
  const grouped = new Map<string, bigint>();
  for (const [name, amount] of amounts) {
    const head = controller.get(name) ?? name;
    grouped.set(head, (grouped.get(head) ?? 0n) + amount);
  }
  return grouped;
}
