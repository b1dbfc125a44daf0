/**
 * Rank acceptability of 100 candidates on 10 criteria over 100,000 draws, against bare loops over typed arrays that get
 * their weights ready-made and only multiply, add and rank. The claim: at most 1.3 times the fastest of them.
 */
import { addUp } from '#capabilities/candidates/core/add-up.ts';
import { drawUniformWeights } from '#capabilities/candidates/core/draw-weights.ts';
import { scorerOf } from '#capabilities/candidates/core/method.ts';
import type { Criterion } from '#capabilities/candidates/core/model.ts';
import { rankAcceptability } from '#capabilities/candidates/core/rank-acceptability.ts';
import { countRanks, rankCounter } from '#capabilities/candidates/core/rank-counter.ts';
import { seededRandom } from '#kernel/random.ts';
import { median, say } from './bench-server.ts';

const candidates = 100;
const count = 10;
const draws = 100_000;
const rounds = 15;

const ids = Array.from({ length: count }, (_, index) => `k${index}`);
const criteria = ids.map(
  (id): Criterion => ({
    id,
    weight: 1,
    direction: 'max',
    scale: { min: 0, max: 10 },
    mustBeAtLeast: null,
    thresholds: null,
  }),
);

export async function benchScoring(): Promise<void> {
  const random = seededRandom(7, 0);
  const values = Array.from({ length: candidates }, () => ids.map(() => Math.floor(random() * 101) / 10));
  const ready = readyWeights();
  const flat = Float64Array.from(values.flat());
  const method = scorerOf('weighted', criteria);
  if (method === null) throw new Error('the criteria of the bench have a scale');
  const names = values.map((_, index) => `c${String(index).padStart(3, '0')}`);
  const weights = ids.map(() => 1 / count);
  const engine = () =>
    rankAcceptability({ names, criteria, values, weights, method, draws, seed: 1, spread: null });

  const bare = {
    'slots by size': () => bareLoop(flat, ready, rankBySlots),
    'comparing each two': () => bareLoop(flat, ready, rankByPairs),
    'the built-in sort': () => bareLoop(flat, ready, rankBySort),
  };
  const each = Object.entries(bare).map(([name, loop]) => {
    // The first run warms it up.
    took(loop);
    return { name, loop, ms: took(loop) };
  });
  const [fastest] = [...each].sort((a, b) => a.ms - b.ms);
  if (fastest === undefined) throw new Error('there are bare loops');
  const ours: number[] = [];
  const theirs: number[] = [];
  took(engine);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(took(engine));
    theirs.push(took(fastest.loop));
  }
  const ratios = ours.map((ms, round) => ms / (theirs[round] ?? 0));
  const size = `${candidates} candidates x ${count} criteria x ${draws.toLocaleString('en')} draws`;
  say(`rank acceptability of ${size}: ${median(ours).toFixed(0)} ms, ${nanoseconds(median(ours))} a draw`);
  for (const { name, ms } of each) say(`  bare loop, ranking by ${name}: ${ms.toFixed(0)} ms`);
  say(
    `to the fastest bare loop, in ${rounds} pairs of runs: ${median(ratios).toFixed(2)} x (claim: at most 1.3)`,
  );
  sayParts(values, ready);
}

/** What a draw is spent on; the parts are measured each alone. */
function sayParts(values: readonly (readonly number[])[], ready: Float64Array): void {
  const scorer = addUp(values, count);
  const counter = rankCounter(candidates);
  const drawn = new Float64Array(count);
  const random = seededRandom(1, 0);
  const parts = {
    'drawing weights': () => drawUniformWeights(random, drawn),
    'multiplying and adding': (draw: number) =>
      scorer(ready.subarray(draw * count, (draw + 1) * count), counter.scores),
    'ranking and counting': () => countRanks(counter),
  };
  for (const [name, part] of Object.entries(parts)) {
    const times = Array.from({ length: 5 }, () =>
      took(() => {
        for (let draw = 0; draw < draws; draw += 1) part(draw);
      }),
    );
    say(`  ${name}: ${nanoseconds(median(times))} a draw`);
  }
}

const nanoseconds = (ms: number) => `${((ms * 1e6) / draws).toFixed(0)} ns`;

function took(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The weights of all draws, one after another, before any clock runs. */
function readyWeights(): Float64Array {
  const random = seededRandom(2, 0);
  const all = new Float64Array(draws * count);
  for (let draw = 0; draw < draws; draw += 1) {
    drawUniformWeights(random, all.subarray(draw * count, (draw + 1) * count));
  }
  return all;
}

/** Adds 1 for each candidate at the rank it takes. */
type Ranking = (scores: Float64Array, counts: Float64Array) => void;

function bareLoop(values: Float64Array, weights: Float64Array, rank: Ranking): Float64Array {
  const counts = new Float64Array(candidates * candidates);
  const scores = new Float64Array(candidates);
  for (let from = 0; from < draws * count; from += count) {
    // Four candidates side by side: one after the other, each addition waits for the one before it, at twice the time.
    for (let candidate = 0; candidate < candidates; candidate += 4) {
      const row = candidate * count;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let index = 0; index < count; index += 1) {
        const weight = weights[from + index] ?? 0;
        a += weight * (values[row + index] ?? 0);
        b += weight * (values[row + count + index] ?? 0);
        c += weight * (values[row + 2 * count + index] ?? 0);
        d += weight * (values[row + 3 * count + index] ?? 0);
      }
      scores[candidate] = a;
      scores[candidate + 1] = b;
      scores[candidate + 2] = c;
      scores[candidate + 3] = d;
    }
    rank(scores, counts);
  }
  return counts;
}

/** Each score is dealt to one of 256 slots between the largest and the smallest; neighbours in a slot are put right. */
const slots = 256;
const slotOf = new Int32Array(candidates);
const starts = new Int32Array(slots + 2);
const firsts = new Int32Array(slots + 2);
const sorted = new Float64Array(candidates);
const places = new Int32Array(candidates);
function rankBySlots(scores: Float64Array, counts: Float64Array): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < candidates; place += 1) {
    const score = scores[place] ?? 0;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const factor = slots / (high - low);
  starts.fill(0);
  for (let place = 0; place < candidates; place += 1) {
    const slot = ((high - (scores[place] ?? 0)) * factor) | 0;
    slotOf[place] = slot;
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  }
  let before = 0;
  for (let slot = 1; slot <= slots; slot += 1) {
    before += starts[slot] ?? 0;
    starts[slot] = before;
    firsts[slot] = before;
  }
  for (let place = 0; place < candidates; place += 1) {
    const slot = slotOf[place] ?? 0;
    const score = scores[place] ?? 0;
    const begins = firsts[slot] ?? 0;
    let to = starts[slot] ?? 0;
    starts[slot] = to + 1;
    for (; to > begins && (sorted[to - 1] ?? 0) < score; to -= 1) {
      sorted[to] = sorted[to - 1] ?? 0;
      places[to] = places[to - 1] ?? 0;
    }
    sorted[to] = score;
    places[to] = place;
  }
  for (let rank = 0; rank < candidates; rank += 1) {
    const cell = (places[rank] ?? 0) * candidates + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** A rank is how many scores are larger: no branches to guess, but as many steps as there are pairs. */
const larger = new Int32Array(candidates);
function rankByPairs(scores: Float64Array, counts: Float64Array): void {
  larger.fill(0);
  for (let one = 1; one < candidates; one += 1) {
    const score = scores[one] ?? 0;
    let above = 0;
    for (let other = 0; other < one; other += 1) {
      const isLarger = (scores[other] ?? 0) >= score ? 1 : 0;
      above += isLarger;
      larger[other] = (larger[other] ?? 0) + 1 - isLarger;
    }
    larger[one] = above;
  }
  for (let place = 0; place < candidates; place += 1) {
    const cell = place * candidates + (larger[place] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** What anybody would write first: places sorted by their scores. */
function rankBySort(scores: Float64Array, counts: Float64Array): void {
  const order = Uint32Array.from(scores, (_, place) => place);
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  for (let rank = 0; rank < candidates; rank += 1) {
    const cell = (order[rank] ?? 0) * candidates + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}
