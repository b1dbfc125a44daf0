/**
 * Sums of minor units by place, exact however large. They lie beside each other as doubles, which hold whole numbers up to
 * 2⁵³ exactly and are quick to add to; only what goes beyond that is added up apart.
 */
export interface ExactSums {
  /** @param place a whole number from 0 on, best without gaps */
  readonly add: (place: number, minor: bigint) => void;
  /** Adds what stands at a place of other sums. */
  readonly addFrom: (others: ExactSums, other: number, place: number) => void;
  /** 0 where nothing was added. */
  readonly at: (place: number) => bigint;
  /** The same as a double, `null` where none holds it. */
  readonly doubleAt: (place: number) => number | null;
}

export function exactSums(): ExactSums {
  let sums = new Float64Array(1024);
  const beyond = new Map<number, bigint>();
  /** Whether the sum is still a double's. */
  const addDouble = (place: number, added: number): boolean => {
    if (place >= sums.length) sums = longer(sums, place + 1);
    const sum = (sums[place] ?? 0) + added;
    if (!Number.isSafeInteger(added) || !Number.isSafeInteger(sum)) return false;
    sums[place] = sum;
    return true;
  };
  const add = (place: number, minor: bigint) => {
    if (!addDouble(place, Number(minor))) beyond.set(place, (beyond.get(place) ?? 0n) + minor);
  };
  const doubleAt = (place: number) => (beyond.size > 0 && beyond.has(place) ? null : (sums[place] ?? 0));
  return {
    add,
    addFrom(others, other, place) {
      const double = others.doubleAt(other);
      if (double === null || !addDouble(place, double)) add(place, others.at(other));
    },
    at: (place) => BigInt(sums[place] ?? 0) + (beyond.get(place) ?? 0n),
    doubleAt,
  };
}

function longer(sums: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(Math.max(least, 2 * sums.length));
  grown.set(sums);
  return grown;
}
