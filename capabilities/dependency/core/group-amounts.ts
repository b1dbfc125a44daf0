/** From single facts, or sums of some, to net amounts by counterparty. */

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

/**
 * As `exactSums` adds up, written out here, where ten million facts pass: sums lie beside each other as doubles, which hold
 * whole numbers up to 2⁵³ exactly, and what goes beyond that is added up apart.
 */
export function groupAmounts(facts: Iterable<NamedAmount>): GroupedAmounts {
  const places = new Map<string, number>();
  const beyond = new Map<string, bigint>();
  let sums = new Float64Array(1024);
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
      if (place === sums.length) sums = twiceAsLong(sums);
    }
    const added = Number(fact.amountMinor);
    const sum = (sums[place] ?? 0) + added;
    if (Number.isSafeInteger(added) && Number.isSafeInteger(sum)) sums[place] = sum;
    else beyond.set(name, (beyond.get(name) ?? 0n) + fact.amountMinor);
  }
  const amounts = new Map<string, bigint>();
  for (const [name, place] of places) amounts.set(name, BigInt(sums[place] ?? 0) + (beyond.get(name) ?? 0n));
  return { amounts, unnamed: { amountMinor, count } };
}

function twiceAsLong(sums: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * sums.length);
  longer.set(sums);
  return longer;
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
