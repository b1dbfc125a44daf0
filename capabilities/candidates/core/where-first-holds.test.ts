/** How far each weight may go before the first is caught up with, and what the methods say of each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByMethods } from './rank-by-methods.ts';
import { rankSelection } from './rank-selection.ts';
import type { SelectionCriterion, SelectionScore } from './selection.ts';
import { whereFirstHolds } from './where-first-holds.ts';

const names = ['fit', 'resources', 'finance', 'reputation', 'culture'];

function criteriaOf(weights: readonly number[]): readonly SelectionCriterion[] {
  return weights.map((weight, index) => ({
    id: names[index] ?? '',
    template: null,
    name: names[index] ?? '',
    question: null,
    weight,
    direction: 'max',
    mustBeAtLeast: null,
    thresholds: null,
  }));
}

function requestOf(weights: readonly number[], rows: Readonly<Record<string, readonly (number | null)[]>>) {
  const scores = Object.entries(rows).flatMap(([candidate, values]) =>
    values.map(
      (value, index): SelectionScore => ({ candidate, criterion: names[index] ?? '', evaluator: 'e', value }),
    ),
  );
  const candidates = Object.keys(rows).map((id) => ({ id, name: id, size: null }));
  return { criteria: criteriaOf(weights), candidates, scores, ourSize: null };
}

function rangesOf(request: ReturnType<typeof requestOf>) {
  const ranked = rankSelection(request);
  if (!ranked.ok) throw new Error(ranked.refusal.code);
  return whereFirstHolds(request, ranked.value);
}

/** Scores with one weight changed and the others rescaled in proportion. */
function scoresAt(request: ReturnType<typeof requestOf>, criterion: string, weight: number) {
  const rest = request.criteria.reduce((sum, one) => sum + (one.id === criterion ? 0 : one.weight), 0);
  const criteria = request.criteria.map((one) => ({
    ...one,
    weight: one.id === criterion ? weight : ((1 - weight) * one.weight) / rest,
  }));
  const ranked = rankSelection({ ...request, criteria });
  if (!ranked.ok) throw new Error(ranked.refusal.code);
  return new Map(ranked.value.ranking.map(({ candidate, score }) => [candidate, score]));
}

const knownCase = { A: [8, 9, 7, 8, 6], B: [9, 7, 9, 9, 8], C: [7, 8, 6, 7, 9] };

describe('where the first holds', () => {
  it('in the known case: resources up to 44 %, culture up to 55.8 %, by hand', () => {
    const request = requestOf([0.3, 0.25, 0.2, 0.15, 0.1], knownCase);
    const [, resources, , , culture] = rangesOf(request);
    // Without resources B is at 6.65 / 0.75 and A at 5.6 / 0.75 of what the others say; A gains 2 where B loses.
    const behind = 6.65 / 0.75 - 5.6 / 0.75;
    expect(resources).toMatchObject({ below: null, from: 0, above: 'A' });
    expect(resources?.to).toBeCloseTo(behind / (behind + 2), 12);
    // Without culture B is at 7.6 / 0.9 and C at 6.35 / 0.9; C is one point better on culture.
    const gap = (7.6 - 6.35) / 0.9;
    expect(culture).toMatchObject({ below: null, from: 0, above: 'C' });
    expect(culture?.to).toBeCloseTo(gap / (gap + 1), 12);
  });

  it('is not asked where nobody is first alone, or nobody else is there', () => {
    expect(rangesOf(requestOf([1, 1], { A: [5, 5], B: [5, 5] }))).toEqual([]);
    expect(rangesOf(requestOf([1, 1], { A: [5, 5] }))).toEqual([]);
    expect(rangesOf(requestOf([1, 1], { A: [null, null], B: [null, null] }))).toEqual([]);
  });

  const value = fc.integer({ min: 0, max: 10 });
  const row = fc.array(value, { minLength: 4, maxLength: 4 });
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 });

  it('ends where somebody is level, and nobody is level before', () => {
    fc.assert(
      fc.property(
        weights,
        row,
        row,
        row,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (given, a, b, c, part) => {
          const request = requestOf(given, { A: a, B: b, C: c });
          const ranked = rankSelection(request);
          const first = ranked.ok ? (ranked.value.ranking[0]?.candidate ?? '') : '';
          for (const { criterion, from, to, below, above } of rangesOf(request)) {
            for (const [level, other] of [
              [from, below],
              [to, above],
            ] as const) {
              if (other === null) continue;
              const scores = scoresAt(request, criterion, level);
              expect(scores.get(other)).toBeCloseTo(scores.get(first) ?? Number.NaN, 9);
            }
            const within = scoresAt(request, criterion, from + (to - from) * part);
            const ours = within.get(first) ?? Number.NaN;
            for (const [id, score] of within) if (id !== first) expect(score ?? 0).toBeLessThan(ours + 1e-9);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the methods', () => {
  it('agree on the known case', () => {
    const compared = rankByMethods(requestOf([0.3, 0.25, 0.2, 0.15, 0.1], knownCase));
    expect(compared.agreed).toEqual(['B']);
    expect(compared.byMethod.map(({ method }) => method)).toEqual(['weighted', 'topsis', 'promethee']);
  });

  it('disagree where one wins by a little on most, and loses by much on one', () => {
    const compared = rankByMethods(requestOf([1, 1, 1], { A: [6, 6, 1], B: [5, 5, 9] }));
    expect(compared.agreed).toEqual([]);
    expect(compared.byMethod.map((one) => (one.ranking === null ? null : one.firsts))).toEqual([
      ['B'],
      ['B'],
      ['A'],
    ]);
  });

  it('that need every score name the ones that are missing', () => {
    const compared = rankByMethods(requestOf([1, 1], { A: [6, null], B: [5, 5] }));
    expect(compared.agreed).toEqual(['A']);
    expect(compared.byMethod[1]).toEqual({
      method: 'topsis',
      ranking: null,
      missing: [{ candidate: 'A', criterion: 'resources' }],
    });
  });
});
