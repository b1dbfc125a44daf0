/** Draws from the distributions that real figures follow, each from a source of numbers between 0 and 1. */
import { exp, ln } from '#capabilities/candidates/core/portable-math.ts';
import type { Random } from '#kernel/random.ts';

/** A standard normal number, by Marsaglia's polar method (SIAM Review 6, 1964), without its spare. */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}

/** A lognormal number whose mean is 1. @param spread standard deviation of its logarithm */
export function lognormal(random: Random, spread: number): number {
  return exp(spread * normal(random) - (spread * spread) / 2);
}

/** How many events fall into a span in which `mean` are expected: Knuth's product of uniforms, for small means. */
export function poisson(random: Random, mean: number): number {
  const floor = exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; product *= random()) count += 1;
  return count;
}

export interface Weighted {
  readonly weight: number;
}

/** One of a list that is not empty, in proportion to the weights. */
export function pick<One extends Weighted>(random: Random, from: readonly [One, ...One[]]): One {
  let left = random() * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of from) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return from[0];
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
