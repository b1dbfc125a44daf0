import { at } from './at.ts';
import { tolerance } from './model.ts';
import { type ScaledCriterion, towardsMore, weightedSum } from './weighted-sum.ts';

/** One weight that, changed to `toWeight` with the others rescaled in proportion, makes two candidates equal. */
export interface Flip {
  /** Which criterion, by its place. */
  readonly index: number;
  readonly weight: number;
  readonly toWeight: number;
}

/** A part of a score as a line in the changed weight t: `constant + slope·t`. */
interface Line {
  readonly constant: number;
  readonly slope: number;
}

const nearZero = 1e-12;
/** Below this much known weight a score is a quotient of rounding errors, and no flip is claimed. */
const leastKnown = 1e-6;

/**
 * The smallest change of one weight that makes the weighted sums of two candidates equal, or `null` if no weight in
 * [0, 1] does. With one weight at t, the others are (1 − t)·wᵢ/(1 − wₖ), so a score is a line in t over the line of
 * its known weights; two scores are equal where N₁·D₂ = N₂·D₁, which is of second degree in t, and of first where no
 * cell is unknown. A weight of 1 has no others to rescale and is left out. Of equally small changes the first
 * criterion's counts; so does it where the two are equal already, which takes no change at all.
 */
export function findFlip(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  criteria: readonly ScaledCriterion[],
  weights: readonly number[],
): Flip | null {
  const [ours, theirs] = [first, second].map((values) => weightedSum(values, criteria, weights).score);
  if (ours != null && theirs != null && Math.abs(ours - theirs) <= tolerance) {
    return { index: 0, weight: at(weights, 0), toWeight: at(weights, 0) };
  }
  let smallest: Flip | null = null;
  for (const index of criteria.keys()) {
    const weight = at(weights, index);
    for (const toWeight of levelWeights(first, second, criteria, weights, index)) {
      const change = Math.abs(toWeight - weight);
      if (smallest !== null && change >= Math.abs(smallest.toWeight - smallest.weight) - nearZero) continue;
      smallest = { index, weight, toWeight };
    }
  }
  return smallest;
}

/**
 * The weights of one criterion, from 0 to 1, at which two candidates have equal weighted sums, the others rescaled in
 * proportion; two at most, none where the weight is 1 or nothing makes them equal.
 */
export function levelWeights(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  criteria: readonly ScaledCriterion[],
  weights: readonly number[],
  index: number,
): readonly number[] {
  if (at(weights, index) >= 1 - nearZero) return [];
  const [ours, theirs] = [first, second].map((values) => lines(values, criteria, weights, index));
  if (ours === undefined || theirs === undefined) return [];
  return equalAt(ours, theirs).flatMap((root) => {
    if (root < -nearZero || root > 1 + nearZero) return [];
    const weight = Math.min(1, Math.max(0, root));
    return isLevel(ours, theirs, weight) ? [weight] : [];
  });
}

/** The sum over the known cells and the sum of their weights. */
interface Score {
  readonly sum: Line;
  readonly known: Line;
}

function lines(
  values: readonly (number | null)[],
  criteria: readonly ScaledCriterion[],
  weights: readonly number[],
  changed: number,
): Score {
  const others = 1 - at(weights, changed);
  let [ownSum, ownKnown, otherSum, otherKnown] = [0, 0, 0, 0];
  for (const [index, criterion] of criteria.entries()) {
    const value = at(values, index);
    if (value === null) continue;
    if (index === changed) {
      ownSum = towardsMore(value, criterion);
      ownKnown = 1;
    } else {
      const share = at(weights, index) / others;
      otherSum += share * towardsMore(value, criterion);
      otherKnown += share;
    }
  }
  return {
    sum: { constant: otherSum, slope: ownSum - otherSum },
    known: { constant: otherKnown, slope: ownKnown - otherKnown },
  };
}

/**
 * Whether two candidates really have equal scores at a weight: not where the known weight of one is gone, and not where
 * a root is only the rounded shadow of such a place.
 */
function isLevel(ours: Score, theirs: Score, t: number): boolean {
  const [known, theirKnown] = [valueAt(ours.known, t), valueAt(theirs.known, t)];
  if (known < leastKnown || theirKnown < leastKnown) return false;
  const [score, theirScore] = [valueAt(ours.sum, t) / known, valueAt(theirs.sum, t) / theirKnown];
  return Math.abs(score - theirScore) <= tolerance * Math.max(1, Math.abs(score));
}

function valueAt({ constant, slope }: Line, t: number): number {
  return constant + slope * t;
}

/** Where N₁·D₂ − N₂·D₁ is zero. */
function equalAt(ours: Score, theirs: Score): readonly number[] {
  const [n1, d1, n2, d2] = [ours.sum, ours.known, theirs.sum, theirs.known];
  const square = n1.slope * d2.slope - n2.slope * d1.slope;
  const linear =
    n1.constant * d2.slope + n1.slope * d2.constant - n2.constant * d1.slope - n2.slope * d1.constant;
  const constant = n1.constant * d2.constant - n2.constant * d1.constant;
  const size = Math.max(Math.abs(square), Math.abs(linear), Math.abs(constant));
  if (Math.abs(square) <= nearZero * size)
    return Math.abs(linear) <= nearZero * size ? [] : [-constant / linear];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < -nearZero * size * size) return [];
  // The root that would lose digits to cancellation is found from the other by their product.
  const far = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(Math.max(0, discriminant))) / 2;
  return far === 0 ? [0] : [far / square, constant / far];
}
