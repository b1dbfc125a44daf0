import type { Random } from '#kernel/random.ts';
import { exp, ln } from './portable-math.ts';

/** Weights drawn uniformly from the simplex: the gaps that sorted uniform numbers cut into [0, 1]. */
export function drawUniformWeights(count: number, random: Random): readonly number[] {
  const cuts = Array.from({ length: count - 1 }, () => random()).sort((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => (cuts[index] ?? 1) - (cuts[index - 1] ?? 0));
}

/**
 * Weights drawn from a Dirichlet distribution around given ones: its parameters are wᵢ/s², so its mean is the given
 * weights and its concentration 1/s². A weight of zero stays zero.
 * @param spread s, positive: the larger, the further from the given weights
 */
export function drawWeightsAround(
  weights: readonly number[],
  spread: number,
  random: Random,
): readonly number[] {
  // Gammas of small shape underflow, so they are drawn and compared as logarithms.
  const logs = weights.map((weight) =>
    weight > 0 ? drawLogGamma(weight / (spread * spread), random) : Number.NEGATIVE_INFINITY,
  );
  const largest = Math.max(...logs);
  const parts = logs.map((log) => exp(log - largest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/**
 * The logarithm of a gamma variate. G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables,
 * ACM Transactions on Mathematical Software 26 (2000) 363–372; a shape below 1 by their boost G(a + 1)·U^(1/a).
 */
function drawLogGamma(shape: number, random: Random): number {
  if (shape < 1) return drawLogGamma(shape + 1, random) + ln(1 - random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const logCube = 3 * ln(root);
    const cube = root * root * root;
    if (ln(1 - random()) < (normal * normal) / 2 + d - d * cube + d * logCube) return ln(d) + logCube;
  }
}

/** A standard normal variate by Marsaglia's polar method; the second of the pair is let go to keep no state. */
function drawNormal(random: Random): number {
  for (;;) {
    const [u, v] = [2 * random() - 1, 2 * random() - 1];
    const square = u * u + v * v;
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * ln(square)) / square);
  }
}
