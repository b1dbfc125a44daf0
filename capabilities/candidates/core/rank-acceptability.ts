/**
 * How often each candidate takes each rank when the weights are drawn by chance, unknown scores with them.
 * R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49 (2001) 444–454.
 */
import { invariant } from '#kernel/invariant.ts';
import { seededRandom } from '#kernel/random.ts';
import { at } from './at.ts';
import { drawUniformWeights, drawWeightsAround } from './draw-weights.ts';
import type { Matrix, Scale } from './model.ts';
import { countRanks, rankCounter } from './rank-counter.ts';

/**
 * A method that has seen the values and waits for weights, one for each criterion: fills `into`, as long as there are
 * rows, with their scores; larger is better.
 */
export type Scorer = (weights: Float64Array, into: Float64Array) => void;

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
  const given = Float64Array.from(criterionOrder, (place) => at(weights, place));
  const inOrder = new Float64Array(weights.length);
  const drawn = new Float64Array(weights.length);
  const places = Int32Array.from(criterionOrder);
  const counter = rankCounter(names.length);
  for (let draw = 0; draw < draws; draw += 1) {
    if (spread === null) drawUniformWeights(forWeights, inOrder);
    else drawWeightsAround(given, spread, forWeights, inOrder);
    for (let index = 0; index < places.length; index += 1) drawn[places[index] ?? 0] = inOrder[index] ?? 0;
    if (fixed === null) {
      for (const { cells, column, scale } of unknown) {
        cells[column] = scale.min + forScores() * (scale.max - scale.min);
      }
      method(filled)(drawn, counter.scores);
    } else fixed(drawn, counter.scores);
    countRanks(counter);
  }
  const shares = counter.counts.map((times) => times / draws);
  return names.map((_, place) => [...shares.subarray(place * names.length, (place + 1) * names.length)]);
}

function sortedPlaces(keys: readonly string[]): readonly number[] {
  return keys.map((_, index) => index).sort((a, b) => (at(keys, a) < at(keys, b) ? -1 : 1));
}
