/** When weights are said to come from judgements, and what is kept of those. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from './decide-judgements.ts';
import { frozenJudgements, writtenWeights } from './frozen-judgements.ts';
import type { SelectionCriterion } from './selection.ts';
import { weighPairwise } from './weigh-pairwise.ts';

const criterion = (id: string, weight: number): SelectionCriterion => ({
  ...{ id, template: null, name: id, question: null, weight },
  ...{ direction: 'max', mustBeAtLeast: null, thresholds: null },
});

/** a over b, a over c, b over c. */
const judged = (ab: number, ac: number, bc: number): readonly Judgement[] => [
  { row: 'a', column: 'b', value: ab },
  { row: 'a', column: 'c', value: ac },
  { row: 'b', column: 'c', value: bc },
];
const matrixOf = (ab: number, ac: number, bc: number) => [
  [1, ab, ac],
  [1 / ab, 1, bc],
  [1 / ac, 1 / bc, 1],
];
const weighed = (weights: readonly number[]) =>
  ['a', 'b', 'c'].map((id, index) => criterion(id, weights[index] ?? 0));

describe('weights', () => {
  it('that were set by judgements are found again, whatever the judgements are', () => {
    const value = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9);
    fc.assert(
      fc.property(value, value, value, (ab, ac, bc) => {
        const { weights, lambdaMax, ci, cr } = weighPairwise(matrixOf(ab, ac, bc));
        const found = frozenJudgements(weighed(writtenWeights(weights)), judged(ab, ac, bc));
        expect(found).toMatchObject({ lambdaMax, ci, cr, ri: 'Saaty 1980' });
        expect(found?.pairs).toHaveLength(3);
      }),
    );
  });

  it.each([
    ['others were set since', weighed([50, 30, 20]), judged(3, 5, 3)],
    [
      'a pair is open',
      weighed(writtenWeights(weighPairwise(matrixOf(3, 5, 3)).weights)),
      judged(3, 5, 3).slice(1),
    ],
    ['nobody judged', weighed([1, 1, 1]), []],
    ['there is one criterion', [criterion('a', 1)], []],
  ])('did not come from judgements where %s', (_, criteria, judgements) => {
    expect(frozenJudgements(criteria, judgements)).toBeNull();
  });

  it('keep each pair in the order of the criteria, however it was kept', () => {
    const turned = [...weighed(writtenWeights(weighPairwise(matrixOf(3, 5, 3)).weights))].reverse();
    expect(frozenJudgements(turned, judged(3, 5, 3))?.pairs).toEqual([
      { row: 'c', column: 'b', value: 1 / 3 },
      { row: 'c', column: 'a', value: 1 / 5 },
      { row: 'b', column: 'a', value: 1 / 3 },
    ]);
  });
});
