/**
 * Sums of minor units by place, exact however large. They lie beside each other as doubles, which hold whole numbers up to
 * 2⁵³ exactly and are quick to add to; only what goes beyond that is added up apart.
 */
export interface ExactSums {
  /** @param place a whole number from 0 on, best without gaps */
  readonly add: (place: number, minor: bigint) => void;
  /** 0 where nothing was added. */
  readonly at: (place: number) => bigint;
}

export function exactSums(): ExactSums {
  let sums = new Float64Array(1024);
  const beyond = new Map<number, bigint>();
  return {
    add(place, minor) {
      if (place >= sums.length) sums = longer(sums, place + 1);
      const added = Number(minor);
      const sum = (sums[place] ?? 0) + added;
      if (Number.isSafeInteger(added) && Number.isSafeInteger(sum)) sums[place] = sum;
      else beyond.set(place, (beyond.get(place) ?? 0n) + minor);
    },
    at: (place) => BigInt(sums[place] ?? 0) + (beyond.get(place) ?? 0n),
  };
}

function longer(sums: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(Math.max(least, 2 * sums.length));
  grown.set(sums);
  return grown;
}
