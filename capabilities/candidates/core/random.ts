/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * xoshiro128** 1.1 (D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators, 2021), its state
 * filled from the seed by SplitMix32. Only 32-bit integer operations, so the same seed gives the same numbers
 * everywhere. Two outputs make one double of 53 bits.
 * @param seed a whole number from 0 to 2⁵³ − 1 @param stream numbers of another stream are independent of these
 */
export function seededRandom(seed: number, stream: number): Random {
  const mix = splitMix32(
    (seed >>> 0) ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1) ^ Math.imul(stream, 0x85ebca6b),
  );
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

function splitMix32(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
