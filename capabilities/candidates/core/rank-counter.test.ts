import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRanks, rankCounter } from './rank-counter.ts';

/** The shares of ranks as one would count them on paper: sorted, groups within 1e-9 of their first sharing evenly. */
function onPaper(scores: readonly number[]): readonly (readonly number[])[] {
  const shares = scores.map(() => scores.map(() => 0));
  const order = scores.map((score, place) => ({ score, place })).sort((a, b) => b.score - a.score);
  let start = 0;
  while (start < order.length) {
    const best = order[start]?.score ?? 0;
    const group = order.slice(start).filter(({ score }) => best - score <= 1e-9);
    for (const { place } of group) shares[place]?.fill(1 / group.length, start, start + group.length);
    start += group.length;
  }
  return shares;
}

const score = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.constantFrom(0, -0, 1, 1 + 4e-10, 1 + 8e-10, 1 + 1.6e-9, 1e300, -1e300, 5e-324),
);

test('ranks are counted as on paper, whatever the scores: alike, far apart, a hair apart', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), (scores) => {
      const counter = rankCounter(scores.length);
      for (const draw of [scores, [...scores].reverse(), scores]) {
        counter.scores.set(draw);
        counter.counts.fill(0);
        countRanks(counter);
        expect([...counter.counts]).toEqual(onPaper(draw).flat());
      }
    }),
    { numRuns: 500 },
  );
});

test('counts of draws add up', () => {
  const counter = rankCounter(2);
  for (const draw of [
    [3, 2],
    [2, 3],
    [4, 4],
  ]) {
    counter.scores.set(draw);
    countRanks(counter);
  }
  expect([...counter.counts]).toEqual([1.5, 1.5, 1.5, 1.5]);
});
