/** Weights from judgements that are not all there yet, and which judgements can be kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { decideJudgements, type JudgementWish, matrixOf, missingJudgements } from './decide-judgements.ts';
import { weighPairwise } from './weigh-pairwise.ts';
import { type PartialMatrix, weighSoFar } from './weigh-so-far.ts';

const times = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9);

/** Reciprocal, of the judgements above the diagonal row by row. */
function matrixFrom(size: number, upper: readonly (number | null)[]): PartialMatrix {
  let next = 0;
  const cells: (number | null)[][] = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => 1),
  );
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const value = upper[next] ?? null;
      next += 1;
      at(cells, row)[column] = value;
      at(cells, column)[row] = value === null ? null : 1 / value;
    }
  }
  return cells;
}

describe('weights so far', () => {
  it('are those of the whole matrix once it is whole', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 10, maxLength: 10 }), (upper) => {
        const matrix = matrixFrom(5, upper);
        const whole = weighPairwise(matrix.map((row) => row.map((cell) => cell ?? 1)));
        const { weights, cr, worst } = whole;
        expect(weighSoFar(matrix)).toEqual({ judged: 10, pairs: 10, weights, cr, worst });
      }),
    );
  });

  it('are exact where the judgements agree, whichever are missing, as long as they connect all criteria', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });
    const given = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(weights, given, (wanted, isGiven) => {
        const pairs = wanted.flatMap((a, row) => wanted.slice(row + 1).map((b) => a / b));
        // The first criterion against each other one is always there, so all are connected.
        const upper = pairs.map((value, index) => (index < 4 || at(isGiven, index) ? value : null));
        const sum = wanted.reduce((total, one) => total + one, 0);
        const found = weighSoFar(matrixFrom(5, upper)).weights ?? [];
        for (const [index, weight] of found.entries()) expect(weight).toBeCloseTo(at(wanted, index) / sum, 9);
        expect(found).toHaveLength(5);
      }),
    );
  });

  it('are not there while a criterion stands in no pair', () => {
    expect(weighSoFar(matrixFrom(3, [3, null, null]))).toEqual({
      judged: 1,
      pairs: 3,
      weights: null,
      cr: null,
      worst: null,
    });
    expect(weighSoFar(matrixFrom(3, [3, 5, null])).weights).toHaveLength(3);
  });

  it('name the answer that goes against the others before all are given', () => {
    // 1 over 2, 2 over 3, and yet 3 over 1; the fourth is compared with the first only.
    const { worst, cr } = weighSoFar(matrixFrom(4, [5, 1 / 5, 3, 5, null, null]));
    expect(cr).toBeNull();
    expect(worst).not.toBeNull();
    expect(Math.abs(Math.log((worst?.found ?? 1) / (worst?.implied ?? 1)))).toBeGreaterThan(1);
  });
});

describe('judgements', () => {
  const names = new Map([
    ['a', 'Fit'],
    ['b', 'Means'],
    ['c', 'Culture'],
  ]);
  const decide = (...wishes: readonly JudgementWish[]) => decideJudgements(wishes, (id) => names.get(id));
  const judge = (row: string, column: string, value: JudgementWish['value']) => ({ row, column, value });

  it('are kept with the smaller id first, and read either way', () => {
    const kept = decide(judge('b', 'a', '1/3'), judge('a', 'c', 5), judge('b', 'c', null));
    expect(kept).toEqual({
      ok: true,
      value: [
        { row: 'a', column: 'b', value: 3 },
        { row: 'a', column: 'c', value: 5 },
        { row: 'b', column: 'c', value: null },
      ],
    });
    if (!kept.ok) return;
    expect(matrixOf(['c', 'b', 'a'], kept.value)).toEqual([
      [1, null, 1 / 5],
      [null, 1, 1 / 3],
      [5, 3, 1],
    ]);
  });

  it('may be given in both directions where the two fit', () => {
    expect(decide(judge('a', 'b', 3), judge('b', 'a', '1/3'), judge('a', 'a', 1))).toMatchObject({
      value: [{ row: 'a', column: 'b', value: 3 }],
    });
  });

  it.each<readonly [string, readonly JudgementWish[], string, string]>([
    ['of a criterion nobody has', [judge('a', 'x', 3)], 'criterion_not_found', 'judgements[0].column'],
    ['that is no number', [judge('a', 'b', 'much')], 'judgement_is_no_number', 'judgements[0].value'],
    ['of one against itself', [judge('a', 'a', 2)], 'judgement_is_of_itself', 'judgements[0].value'],
    ['above nine', [judge('a', 'b', 9.1)], 'judgement_is_outside_scale', 'judgements[0].value'],
    ['below a ninth', [judge('a', 'b', '1/10')], 'judgement_is_outside_scale', 'judgements[0].value'],
    ['of zero', [judge('a', 'b', 0)], 'judgement_is_outside_scale', 'judgements[0].value'],
    [
      'that are not reciprocal',
      [judge('a', 'b', 3), judge('b', 'a', 3)],
      'judgements_of_a_pair_differ',
      'judgements[1].value',
    ],
  ])('are refused: one %s', (_, wishes, code, path) => {
    expect(decide(...wishes)).toMatchObject({ refusal: { code, path } });
  });

  it('that are missing are named by their cells', () => {
    const matrix = matrixOf(['a', 'b', 'c'], [{ row: 'a', column: 'b', value: 3 }]);
    expect(missingJudgements(matrix, ['Fit', 'Means', 'Culture'])).toEqual([
      {
        code: 'judgement_is_missing',
        path: 'row Fit, column Culture',
        values: { row: 'Fit', column: 'Culture' },
      },
      {
        code: 'judgement_is_missing',
        path: 'row Means, column Culture',
        values: { row: 'Means', column: 'Culture' },
      },
    ]);
  });
});
