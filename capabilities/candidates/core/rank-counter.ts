import { tolerance } from './model.ts';

/** Counts who takes which rank, draw after draw, without making anything anew for a draw. */
export interface RankCounter {
  /** The scores of the draw to be counted next, filled by whoever draws. */
  readonly scores: Float64Array;
  /** How often the member at a place took a rank: at `place · size + rank`, both from 0. */
  readonly counts: Float64Array;
  /** Scores from the largest down, and the place that each was at. */
  readonly sorted: Float64Array;
  readonly places: Int32Array;
  /** The slot of each score, and where the next score of each slot goes. */
  readonly slotOf: Int32Array;
  readonly next: Int32Array;
}

/** Slots that scores are dealt to by size: so many for each score that most have a slot of their own. */
const slotsForEach = 2.5;

/** @param size how many are ranked */
export function rankCounter(size: number): RankCounter {
  const slots = Math.ceil(slotsForEach * size);
  return {
    scores: new Float64Array(size),
    counts: new Float64Array(size * size),
    sorted: new Float64Array(size),
    places: new Int32Array(size),
    slotOf: new Int32Array(size),
    next: new Int32Array(slots + 1),
  };
}

/** Counts the ranks of the scores as they stand: those within 1e-9 of the best of their group share its ranks evenly. */
export function countRanks(counter: RankCounter): void {
  sortDown(counter);
  const { sorted, places, counts } = counter;
  const size = sorted.length;
  const near = tolerance;
  let rank = 0;
  while (rank < size) {
    const best = sorted[rank] ?? 0;
    const next = rank + 1;
    if (next < size && best - (sorted[next] ?? 0) <= near) {
      rank = countTied(counter, rank);
      continue;
    }
    const cell = (places[rank] ?? 0) * size + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
    rank = next;
  }
}

/** Counts the group that begins at a rank; answers with the rank behind it. */
function countTied({ sorted, places, counts }: RankCounter, start: number): number {
  const size = sorted.length;
  const best = sorted[start] ?? 0;
  let end = start + 1;
  while (end < size && best - (sorted[end] ?? 0) <= tolerance) end += 1;
  const each = 1 / (end - start);
  for (let index = start; index < end; index += 1) {
    const row = (places[index] ?? 0) * size;
    for (let rank = start; rank < end; rank += 1) counts[row + rank] = (counts[row + rank] ?? 0) + each;
  }
  return end;
}

/** Deals the scores to slots between the largest and the smallest, and puts right those that share one. */
function sortDown({ scores, sorted, places, slotOf, next }: RankCounter): void {
  const size = scores.length;
  const slots = next.length - 1;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < size; place += 1) {
    const score = scores[place] ?? 0;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  // Where all are alike the factor is infinite, the slot not a number, and as an integer 0: one slot takes them all.
  const factor = slots / (high - low);
  next.fill(0);
  for (let place = 0; place < size; place += 1) {
    const slot = ((high - (scores[place] ?? 0)) * factor) | 0;
    slotOf[place] = slot;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  // What has not been dealt yet is no smaller than anything, so that no score is moved past it.
  sorted.fill(Number.POSITIVE_INFINITY);
  let before = 0;
  for (let slot = 0; slot <= slots; slot += 1) {
    const found = next[slot] ?? 0;
    next[slot] = before;
    before += found;
  }
  for (let place = 0; place < size; place += 1) {
    const slot = slotOf[place] ?? 0;
    const score = scores[place] ?? 0;
    let to = next[slot] ?? 0;
    next[slot] = to + 1;
    for (; to > 0 && (sorted[to - 1] ?? 0) < score; to -= 1) {
      sorted[to] = sorted[to - 1] ?? 0;
      places[to] = places[to - 1] ?? 0;
    }
    sorted[to] = score;
    places[to] = place;
  }
}
