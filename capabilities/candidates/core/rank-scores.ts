import { at } from './at.ts';
import { tolerance } from './model.ts';

export interface Place {
  /** Where the candidate stands in the list that was ranked. */
  readonly index: number;
  readonly rank: number;
}

/**
 * Best first; equal scores share a rank and the next rank is skipped for each (1, 2, 2, 4). Scores within 1e-9 of
 * the best of their group are equal. Those without a score come last and share that rank. Among equals the names
 * decide the order of the list, so that it does not depend on the order of the rows.
 */
export function rankScores(
  entries: readonly { readonly candidate: string; readonly score: number | null }[],
): readonly Place[] {
  const scoreAt = (index: number) => at(entries, index).score ?? Number.NEGATIVE_INFINITY;
  const byName = (a: number, b: number) => (at(entries, a).candidate < at(entries, b).candidate ? -1 : 1);
  const order = entries
    .map((_, index) => index)
    .sort((a, b) => compare(scoreAt(b), scoreAt(a)) || byName(a, b));
  const places: Place[] = [];
  let start = 0;
  while (start < order.length) {
    const best = scoreAt(at(order, start));
    let end = start + 1;
    while (end < order.length && isEqual(best, scoreAt(at(order, end)))) end += 1;
    for (const index of order.slice(start, end).sort(byName)) places.push({ index, rank: start + 1 });
    start = end;
  }
  return places;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isEqual(best: number, score: number): boolean {
  return score === best || best - score <= tolerance;
}
