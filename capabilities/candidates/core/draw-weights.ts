import type { Random } from '#kernel/random.ts';
import { exp, ln } from './portable-math.ts';

/** Fills with weights drawn uniformly from the simplex: the gaps that sorted uniform numbers cut into [0, 1]. */
export function drawUniformWeights(random: Random, into: Float64Array): void {
  const last = into.length - 1;
  // Each cut finds its place among those before it, in the array that will hold the gaps.
  for (let count = 0; count < last; count += 1) {
    const cut = random();
    let place = count;
    for (; place > 0 && (into[place - 1] ?? 0) > cut; place -= 1) into[place] = into[place - 1] ?? 0;
    into[place] = cut;
  }
  if (last >= 0) into[last] = 1;
  for (let place = last; place > 0; place -= 1) into[place] = (into[place] ?? 0) - (into[place - 1] ?? 0);
}

/**
 * Fills with weights drawn from a Dirichlet distribution around given ones: its parameters are wᵢ/s², so its mean is the
 * given weights and its concentration 1/s². A weight of zero stays zero.
 * @param spread s, positive: the larger, the further from the given weights
 */
export function drawWeightsAround(
  weights: Float64Array,
  spread: number,
  random: Random,
  into: Float64Array,
): void {
  // Gammas of small shape underflow, so they are drawn and compared as logarithms.
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < into.length; index += 1) {
    const weight = weights[index] ?? 0;
    const log = weight > 0 ? drawLogGamma(weight / (spread * spread), random) : Number.NEGATIVE_INFINITY;
    into[index] = log;
    if (log > largest) largest = log;
  }
  let total = 0;
  for (let index = 0; index < into.length; index += 1) {
    const part = exp((into[index] ?? 0) - largest);
    into[index] = part;
    total += part;
  }
  for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) / total;
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
