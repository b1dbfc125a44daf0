import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import { criteriaTemplate } from './criteria-template.ts';
import type { Criterion, Model } from './model.ts';
import { type Scoring, type ScoringRequest, scoreCandidates } from './score-candidates.ts';

const scale = { min: 0, max: 10 };

function criterion(id: string, weight: number, more: Partial<Criterion> = {}): Criterion {
  return { id, weight, direction: 'max', scale, mustBeAtLeast: null, thresholds: null, ...more };
}

/** One evaluator for each list of scores; `null` is unknown. */
function candidate(
  name: string,
  ...evaluations: (Readonly<Record<string, number | null>> | readonly (number | null)[])[]
): Candidate {
  return {
    candidate: name,
    size: null,
    evaluations: evaluations.map((scores, index) => ({
      evaluator: `evaluator ${index}`,
      evidence: null,
      scores: new Map(Object.entries(scores).flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
    })),
  };
}

function score(model: Model, candidates: readonly Candidate[], more: Partial<ScoringRequest> = {}): Scoring {
  const usual = { method: 'weighted' as const, pairwise: null, draws: 200, seed: 1, spread: null };
  const decision = scoreCandidates({ model, candidates, ...usual, ...more });
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

const known: Model = {
  criteria: [
    criterion('fit', 0.3),
    criterion('resources', 0.25),
    criterion('finance', 0.2),
    criterion('reputation', 0.15),
    criterion('culture', 0.1),
  ],
  pairwise: null,
};
const knownCandidates = [
  candidate('A', { fit: 8, resources: 9, finance: 7, reputation: 8, culture: 6 }),
  candidate('B', { fit: 9, resources: 7, finance: 9, reputation: 9, culture: 8 }),
  candidate('C', { fit: 7, resources: 8, finance: 6, reputation: 7, culture: 9 }),
];

test('the known case', () => {
  const { ranking, weights, flips, excluded, ahp, warnings } = score(known, knownCandidates);
  expect(ranking.map(({ candidate, rank, score }) => [rank, candidate, Number(score?.toFixed(9))])).toEqual([
    [1, 'B', 8.4],
    [2, 'A', 7.85],
    [3, 'C', 7.25],
  ]);
  expect(weights).toEqual({ fit: 0.3, resources: 0.25, finance: 0.2, reputation: 0.15, culture: 0.1 });
  expect(flips.map(({ candidate, criterion }) => [candidate, criterion])).toEqual([
    ['A', 'resources'],
    ['C', 'resources'],
  ]);
  expect(excluded).toEqual([]);
  expect(ahp).toBeNull();
  expect(warnings).toEqual([]);
});

const one: Model = { criteria: [criterion('fit', 1)], pairwise: null };

test('ties share a rank and the next is skipped: 1, 2, 2, 4', () => {
  const candidates = [
    candidate('D', { fit: 1 }),
    candidate('C', { fit: 5 }),
    candidate('B', { fit: 5 }),
    candidate('A', { fit: 9 }),
  ];
  const { ranking, flips } = score(one, candidates);
  expect(ranking.map(({ rank, candidate }) => `${rank} ${candidate}`)).toEqual(['1 A', '2 B', '2 C', '4 D']);
  expect(flips[0]).toEqual({ candidate: 'B', criterion: null, weight: null, toWeight: null });
});

test('scores that differ by rounding only are equal', () => {
  const model: Model = {
    criteria: [criterion('a', 1), criterion('b', 1), criterion('c', 1)],
    pairwise: null,
  };
  const { ranking } = score(model, [
    candidate('A', { a: 0.1, b: 0.2, c: 0.3 }),
    candidate('B', { a: 0.3, b: 0.2, c: 0.1 }),
  ]);
  expect(ranking.map(({ rank }) => rank)).toEqual([1, 1]);
});

test('below a must-have is out with every reason; an unknown must-have is ranked and flagged', () => {
  const model: Model = {
    criteria: [criterion('fit', 1, { mustBeAtLeast: 5 }), criterion('means', 1, { mustBeAtLeast: 3 })],
    pairwise: null,
  };
  const { ranking, excluded, warnings } = score(model, [
    candidate('low', { fit: 4.9, means: 1 }),
    candidate('edge', { fit: 5, means: 3 }),
    candidate('mean of three', [], { fit: 4.9, means: 9 }, { fit: 5, means: 9 }, { fit: 5.1, means: 9 }),
    candidate('unknown', { fit: null, means: 9 }),
  ]);
  expect(excluded).toEqual([
    { candidate: 'low', criterion: 'fit', value: 4.9, mustBeAtLeast: 5 },
    { candidate: 'low', criterion: 'means', value: 1, mustBeAtLeast: 3 },
  ]);
  expect(ranking.map(({ candidate }) => candidate)).toEqual(['unknown', 'mean of three', 'edge']);
  expect(warnings).toContainEqual({
    code: 'must_have_is_unknown',
    values: { candidate: 'unknown', criterion: 'fit' },
  });
});

test('nobody left is an empty ranking, not a fault', () => {
  const model: Model = { criteria: [criterion('fit', 1, { mustBeAtLeast: 9 })], pairwise: null };
  const found = score(model, [candidate('A', { fit: 1 })]);
  expect(found).toMatchObject({ ranking: [], flips: [], acceptability: {} });
});

test('the mean of the evaluators counts, their spread is shown, and being far apart is flagged', () => {
  const model: Model = { criteria: [criterion('fit', 1), criterion('means', 1)], pairwise: null };
  const { ranking, warnings } = score(model, [
    candidate('A', { fit: 4, means: 5 }, { fit: 7, means: 5 }, { fit: 7, means: null }),
    candidate('B', { fit: 4, means: 5 }, { fit: 7.1, means: null }),
  ]);
  const [a] = ranking.filter(({ candidate }) => candidate === 'A');
  expect(a?.score).toBeCloseTo(5.5, 12);
  expect(a?.coverage).toBe(1);
  // (4, 7, 7) has the sample variance 3.
  expect(a?.spread.fit).toBeCloseTo(Math.sqrt(3), 12);
  expect(a?.spread.means).toBe(0);
  // Three tenths of the scale, 3, are not yet too far; B has one value for means, and so no spread of it.
  expect(warnings).toEqual([
    { code: 'evaluators_disagree', values: { candidate: 'B', criterion: 'fit', lowest: 4, highest: 7.1 } },
  ]);
  expect(Object.keys(ranking.find(({ candidate }) => candidate === 'B')?.spread ?? {})).toEqual(['fit']);
});

test('an unknown cell is a range, is never zero, and can leave the first place open', () => {
  const model: Model = { criteria: [criterion('fit', 3), criterion('means', 1)], pairwise: null };
  const { ranking, warnings, acceptability } = score(model, [
    candidate('A', { fit: 8, means: null }),
    candidate('B', { fit: 7, means: 8 }),
    candidate('C', { fit: null, means: null }),
  ]);
  expect(
    ranking.map(({ candidate, rank, score, low, high, coverage }) => ({
      candidate,
      rank,
      score,
      low,
      high,
      coverage,
    })),
  ).toEqual([
    { candidate: 'A', rank: 1, score: 8, low: 6, high: 8.5, coverage: 0.75 },
    { candidate: 'B', rank: 2, score: 7.25, low: 7.25, high: 7.25, coverage: 1 },
    { candidate: 'C', rank: 3, score: null, low: 0, high: 10, coverage: 0 },
  ]);
  expect(warnings).toEqual([
    { code: 'candidate_has_no_scores', values: { candidate: 'C' } },
    { code: 'first_place_is_open', values: { first: 'A', count: 2, candidates: 'B, C' } },
  ]);
  expect(acceptability.C?.[0]).toBeGreaterThan(0);
});

test('judgements in pairs take the place of weights; contradicting ones are warned about by name', () => {
  const criteria = [criterion('fit', 0), criterion('means', 0), criterion('price', 0)];
  const consistent = score(
    {
      criteria,
      pairwise: [
        [1, 2, 4],
        [0.5, 1, 2],
        [0.25, 0.5, 1],
      ],
    },
    [candidate('A', { fit: 1, means: 1, price: 1 })],
  );
  expect(consistent.weights.fit).toBeCloseTo(4 / 7, 12);
  expect(consistent.ahp).toMatchObject({ ri: 'Saaty 1980' });
  expect(consistent.ahp?.weights).toEqual(consistent.weights);
  expect(consistent.ahp?.cr).toBeCloseTo(0, 12);
  expect(consistent.warnings).toEqual([]);
  const pairwise = [
    [1, 2, 1 / 4],
    [1 / 2, 1, 2],
    [4, 1 / 2, 1],
  ];
  const contrary = score({ criteria, pairwise: null }, [candidate('A', { fit: 1, means: 1, price: 1 })], {
    pairwise,
  });
  expect(contrary.ahp?.cr).toBeGreaterThan(0.1);
  expect(contrary.ahp?.worst).toMatchObject({ row: 'fit', column: 'means', found: 2 });
  expect(contrary.warnings.map(({ code }) => code)).toEqual(['judgements_are_inconsistent']);
});

test('scales that differ, and a must-have where less is better, are pointed out', () => {
  const model: Model = {
    criteria: [
      criterion('fit', 1),
      criterion('price', 1, { direction: 'min', scale: { min: 0, max: 100 }, mustBeAtLeast: 5 }),
    ],
    pairwise: null,
  };
  const { warnings } = score(model, [candidate('A', { fit: 1, price: 10 })]);
  expect(warnings.map(({ code }) => code)).toEqual(['must_have_on_less_is_better', 'scales_differ']);
});

test('methods that disagree on the winner say so', () => {
  const model: Model = {
    criteria: [criterion('fit', 1), criterion('means', 1), criterion('price', 1)],
    pairwise: null,
  };
  const candidates = [
    candidate('steady', { fit: 5, means: 5, price: 9 }),
    candidate('barely', { fit: 6, means: 6, price: 1 }),
  ];
  const { warnings } = score(model, candidates);
  expect(warnings).toEqual([
    {
      code: 'methods_disagree',
      values: { asked: 'all', weighted: 'steady', topsis: 'steady', promethee: 'barely' },
    },
  ]);
  const unscaled = { ...model, criteria: model.criteria.map((each) => ({ ...each, scale: null })) };
  expect(score(unscaled, candidates, { method: 'topsis' }).warnings[0]?.values.asked).toBe('two');
});

test('for TOPSIS and PROMETHEE II, the ranks that hang on the last candidate are told', () => {
  const model: Model = { criteria: [criterion('fit', 1), criterion('means', 1)], pairwise: null };
  const candidates = [
    candidate('A', { fit: 9, means: 5 }),
    candidate('B', { fit: 6, means: 8 }),
    candidate('C', { fit: 7, means: 1 }),
  ];
  const { warnings, ranking } = score(model, candidates, { method: 'promethee' });
  expect(ranking.map(({ rank, candidate }) => `${rank} ${candidate}`)).toEqual(['1 A', '2 B', '3 C']);
  expect(warnings.filter(({ code }) => code === 'rank_depends_on_last')).toEqual([
    { code: 'rank_depends_on_last', values: { candidate: 'B', from: 2, to: 1, leftOut: 'C' } },
  ]);
});

test('the template of six has weights that add up to 1', () => {
  expect(criteriaTemplate).toHaveLength(6);
  expect(criteriaTemplate.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

const ids = ['a', 'b', 'c'];
const rowOf = (value: fc.Arbitrary<number | null>) => fc.record({ a: value, b: value, c: value });
const whole = fc.integer({ min: 0, max: 10 });
const models = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.constantFrom('max' as const, 'min' as const), { minLength: 3, maxLength: 3 }),
  )
  .filter(([weights]) => weights.some((weight) => weight > 0))
  .map(
    ([weights, directions]): Model => ({
      criteria: ids.map((id, index) =>
        criterion(id, weights[index] ?? 0, { direction: directions[index] ?? 'max' }),
      ),
      pairwise: null,
    }),
  );
const method = fc.constantFrom('weighted' as const, 'topsis' as const, 'promethee' as const);

test('the order of candidates and of criteria changes nothing', () => {
  fc.assert(
    fc.property(
      models,
      fc.array(rowOf(fc.option(whole, { freq: 6 })), { minLength: 1, maxLength: 6 }),
      (model, rows) => {
        const candidates = rows.map((row, index) => candidate(`c${index}`, row));
        const straight = score(model, candidates, { draws: 30 });
        const turned = score(
          { ...model, criteria: [...model.criteria].reverse() },
          [...candidates].reverse(),
          { draws: 30 },
        );
        expect(turned.ranking.map(({ candidate, rank }) => [candidate, rank])).toEqual(
          straight.ranking.map(({ candidate, rank }) => [candidate, rank]),
        );
        for (const [index, { score, low, high }] of straight.ranking.entries()) {
          expect(turned.ranking[index]?.score ?? -1).toBeCloseTo(score ?? -1, 9);
          expect(turned.ranking[index]?.low).toBeCloseTo(low, 9);
          expect(turned.ranking[index]?.high).toBeCloseTo(high, 9);
        }
      },
    ),
  );
});

test('a candidate that is nowhere worse is never ranked behind, by any method and under any weights', () => {
  fc.assert(
    fc.property(
      models,
      method,
      fc.array(rowOf(whole), { minLength: 2, maxLength: 5 }),
      rowOf(whole),
      (model, by, rows, extra) => {
        const [base = { a: 0, b: 0, c: 0 }, ...others] = rows;
        const better = Object.fromEntries(
          model.criteria.map(({ id, direction }) => {
            const [value, more] = [
              Object.entries(base).find(([key]) => key === id)?.[1] ?? 0,
              Object.entries(extra).find(([key]) => key === id)?.[1] ?? 0,
            ];
            return [id, direction === 'max' ? Math.min(10, value + more) : Math.max(0, value - more)];
          }),
        );
        const candidates = [
          candidate('base', base),
          candidate('better', better),
          ...others.map((row, index) => candidate(`c${index}`, row)),
        ];
        const { ranking, acceptability } = score(model, candidates, { method: by, draws: 30 });
        const rankOf = (name: string) => ranking.find((each) => each.candidate === name)?.rank ?? 0;
        expect(rankOf('better')).toBeLessThanOrEqual(rankOf('base'));
        const firstIn = (name: string) => acceptability[name]?.[0] ?? 0;
        expect(firstIn('better')).toBeGreaterThanOrEqual(firstIn('base') - 1e-9);
      },
    ),
  );
});

test('leaving a candidate out changes no other’s weighted score', () => {
  fc.assert(
    fc.property(models, fc.array(rowOf(fc.option(whole)), { minLength: 2, maxLength: 6 }), (model, rows) => {
      const candidates = rows.map((row, index) => candidate(`c${index}`, row));
      const all = new Map(
        score(model, candidates, { draws: 1 }).ranking.map((each) => [each.candidate, each.score]),
      );
      for (const { candidate, score: alone } of score(model, candidates.slice(1), { draws: 1 }).ranking) {
        expect(alone).toBe(all.get(candidate));
      }
    }),
  );
});
