/**
 * How often each candidate takes each rank when the weights are drawn by chance, unknown scores with them.
 * R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49 (2001) 444–454.
 */
import { invariant } from '#kernel/invariant.ts';
import { type Random, seededRandom } from '#kernel/random.ts';
import { at } from './at.ts';
import { drawUniformWeights, drawWeightsAround } from './draw-weights.ts';
import { type Matrix, type Scale, tolerance } from './model.ts';

/** A method that has seen the values and waits for weights; larger results are better. */
export type Scorer = (weights: readonly number[]) => readonly number[];

export interface AcceptabilityInput {
  readonly names: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly scale: Scale | null }[];
  /** A row for each name, a column for each criterion; `null` is unknown and needs the criterion's scale. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  /** Where cells are unknown it is asked anew for every draw, with the same rows filled differently. */
  readonly method: (values: Matrix) => Scorer;
  readonly draws: number;
  readonly seed: number;
  /** `null`: any weights at all; otherwise around the given ones (see draw-weights.ts). */
  readonly spread: number | null;
}

/**
 * A row for each candidate: the share of the draws in which it is first, second, …. Candidates that tie in a draw
 * share the ranks they fill evenly, so every row and every column adds up to 1. Chance is dealt by name and by
 * criterion id, so the order of rows and columns changes nothing.
 */
export function rankAcceptability(input: AcceptabilityInput): readonly (readonly number[])[] {
  const { names, criteria, values, weights, method, draws, seed, spread } = input;
  const [forWeights, forScores] = [seededRandom(seed, 0), seededRandom(seed, 1)];
  const nameOrder = sortedPlaces(names);
  const criterionOrder = sortedPlaces(criteria.map(({ id }) => id));
  const filled = values.map((row) => row.map((cell) => cell ?? 0));
  const unknown = nameOrder.flatMap((row) =>
    criterionOrder.flatMap((column) => {
      if (at(at(values, row), column) !== null) return [];
      const { scale } = at(criteria, column);
      invariant(scale !== null, 'an unknown score is drawn over a scale');
      return { cells: at(filled, row), column, scale };
    }),
  );
  const fixed = unknown.length === 0 ? method(filled) : null;
  const counts = names.map(() => names.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawInOrder(weights, criterionOrder, spread, forWeights);
    for (const { cells, column, scale } of unknown) {
      cells[column] = scale.min + forScores() * (scale.max - scale.min);
    }
    const scorer = fixed ?? method(filled);
    countRanks(scorer(drawn), counts);
  }
  return counts.map((row) => row.map((count) => count / draws));
}

function drawInOrder(
  weights: readonly number[],
  order: readonly number[],
  spread: number | null,
  random: Random,
): readonly number[] {
  const drawn =
    spread === null
      ? drawUniformWeights(weights.length, random)
      : drawWeightsAround(
          order.map((place) => at(weights, place)),
          spread,
          random,
        );
  const back = weights.map(() => 0);
  for (const [index, place] of order.entries()) back[place] = at(drawn, index);
  return back;
}

function countRanks(scores: readonly number[], counts: number[][]): void {
  const order = scores.map((_, index) => index).sort((a, b) => at(scores, b) - at(scores, a));
  let start = 0;
  while (start < order.length) {
    const best = at(scores, at(order, start));
    let end = start + 1;
    while (end < order.length && best - at(scores, at(order, end)) <= tolerance) end += 1;
    for (let place = start; place < end; place += 1) {
      const row = at(counts, at(order, place));
      for (let rank = start; rank < end; rank += 1) row[rank] = at(row, rank) + 1 / (end - start);
    }
    start = end;
  }
}

function sortedPlaces(keys: readonly string[]): readonly number[] {
  return keys.map((_, index) => index).sort((a, b) => (at(keys, a) < at(keys, b) ? -1 : 1));
}
