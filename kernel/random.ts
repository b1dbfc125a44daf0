/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Numbers from a seed: xoshiro128** with its state filled by SplitMix32, two of its outputs for one double of 53 bits.
 * Only 32-bit integer operations, so the same seed gives the same numbers everywhere.
 * @param seed a whole number from 0 to 2⁵³ − 1 @param stream numbers of another stream are independent of these
 */
export function seededRandom(seed: number, stream: number): Random {
  const high = Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1);
  const mix = splitMix32((seed >>> 0) ^ high ^ Math.imul(stream, 0x632be5ab));
  const next = xoshiro128([mix(), mix(), mix(), mix()]);
  return () => {
    const upper = next() >>> 5;
    const lower = next() >>> 6;
    return (upper * 0x4000000 + lower) / 0x20000000000000;
  };
}

/**
 * xoshiro128** 1.1: whole numbers below 2³². D. Blackman and S. Vigna, Scrambled linear pseudorandom number
 * generators, ACM Transactions on Mathematical Software 47 (2021).
 * @param state not all zero
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  // In an array of integers: engines keep a changing number of 32 bits elsewhere by making a new one for each step.
  const kept = Int32Array.from(state);
  return () => {
    const a = kept[0] ?? 0;
    const b = kept[1] ?? 0;
    const c = (kept[2] ?? 0) ^ a;
    const d = (kept[3] ?? 0) ^ b;
    kept[0] = a ^ d;
    kept[1] = b ^ c;
    kept[2] = c ^ (b << 9);
    kept[3] = rotate(d, 11);
    return Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
  };
}

/** SplitMix32: a counter in steps of the golden ratio, each step stirred by the finaliser of MurmurHash3. */
function splitMix32(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    const first = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return second ^ (second >>> 16);
  };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
