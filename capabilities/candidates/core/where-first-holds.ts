/**
 * For each criterion, how far its weight may go before somebody comes level with the first, the other weights rescaled
 * in proportion: what "B stays first unless culture counts more than 41 %" is said from. By the weighted sum.
 */
import { at } from './at.ts';
import { levelWeights } from './find-flip.ts';
import { scaledCriteria } from './method.ts';
import { tolerance } from './model.ts';
import { normaliseWeights } from './normalise-weights.ts';
import { averagesOf, modelOf, type SelectionRanking, type SelectionRequest } from './rank-selection.ts';

export interface HoldingRange {
  readonly criterion: string;
  /** As it counts now, from 0 to 1. */
  readonly weight: number;
  /** Nobody else is level between these two. */
  readonly from: number;
  readonly to: number;
  /** Who is level at `from`, and at `to`; `null`: nobody, however far it goes. */
  readonly below: string | null;
  readonly above: string | null;
}

/**
 * One entry for each criterion, in order; none where nobody is first alone, or nobody else is ranked.
 * @param ranking of the request, by the weighted sum
 */
export function whereFirstHolds(
  request: Pick<SelectionRequest, 'criteria' | 'candidates' | 'scores'>,
  { ranking }: Pick<SelectionRanking, 'ranking'>,
): readonly HoldingRange[] {
  const [first, second] = ranking;
  if (first === undefined || first.score === null) return [];
  if (second === undefined || second.rank === 1) return [];
  const model = modelOf(request.criteria);
  const [weights, scaled] = [normaliseWeights(model), scaledCriteria(model)];
  if (!weights.ok || scaled === null) return [];
  const averages = averagesOf(request);
  const valuesOf = new Map(request.candidates.map(({ id }, index) => [id, at(averages, index).values]));
  const ours = valuesOf.get(first.candidate) ?? [];
  const others = ranking.slice(1).map(({ candidate }) => candidate);
  return request.criteria.map(({ id }, index) => {
    const weight = at(weights.value, index);
    let range: HoldingRange = { criterion: id, weight, from: 0, to: 1, below: null, above: null };
    for (const other of others) {
      for (const level of levelWeights(ours, valuesOf.get(other) ?? [], scaled, weights.value, index)) {
        if (level < weight && (range.below === null || level > range.from + tolerance)) {
          range = { ...range, from: level, below: other };
        }
        if (level > weight && (range.above === null || level < range.to - tolerance)) {
          range = { ...range, to: level, above: other };
        }
      }
    }
    return range;
  });
}
