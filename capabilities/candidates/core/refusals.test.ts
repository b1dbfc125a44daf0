/** A row for every refusal: an input that earns it, and the place and the values it names. */

import { expect, test } from 'vitest';
import type { Decision, Refusal } from '#kernel/decision.ts';
import type { Candidate } from './candidate.ts';
import { mostCandidates, mostCriteria } from './model.ts';
import { parseModel } from './parse-model.ts';
import { readCandidates } from './read-candidates.ts';
import { readPairwise } from './read-pairwise.ts';
import { type ScoringRefusal, scoringRefusals } from './refusals.ts';
import { type ScoringRequest, scoreCandidates } from './score-candidates.ts';
import { splitRows } from './split-rows.ts';

const scale = { min: 0, max: 10 };
const fit = { id: 'fit', weight: 1 };
const means = { id: 'means', weight: 1 };
const whole = { criteria: [fit, means], scale };

function model(input: unknown) {
  const parsed = parseModel(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value.model;
}

const rows = (...lines: string[]) =>
  readCandidates(
    lines.map((line) => line.split(',')),
    model(whole),
  );
const matrix = (...lines: string[]) =>
  readPairwise(
    lines.map((line) => line.split(',')),
    model(whole).criteria,
  );
const pairwise = (...judgements: unknown[]) => parseModel({ ...whole, pairwise: judgements });

function named(count: number): readonly Candidate[] {
  const scores = new Map([['fit', 5]]);
  const evaluations = [{ evaluator: null, evidence: null, scores }];
  return Array.from({ length: count }, (_, index) => ({ candidate: `c${index}`, size: null, evaluations }));
}

function score(more: Partial<ScoringRequest>, input: unknown = whole) {
  const usual = { method: 'weighted' as const, pairwise: null, draws: 10, seed: 1, spread: null };
  return scoreCandidates({ model: model(input), candidates: named(2), ...usual, ...more });
}

type Row = readonly [answer: () => Decision<unknown>, path: string | undefined, values?: Refusal['values']];

const table: Readonly<Record<ScoringRefusal, readonly Row[]>> = {
  model_field_missing: [
    [() => parseModel({}), 'criteria'],
    [() => parseModel({ criteria: [{ weight: 1 }] }), 'criteria[0].id'],
    [() => parseModel({ ...whole, scale: { min: 0 } }), 'scale.max'],
    [() => parseModel({ ...whole, thresholds: { fit: {} } }), 'thresholds.fit.preference'],
  ],
  model_field_has_wrong_type: [
    [() => parseModel([]), '$', { expected: 'object' }],
    [() => parseModel(null), '$', { expected: 'object' }],
    [() => parseModel({ criteria: {} }), 'criteria', { expected: 'list' }],
    [() => parseModel({ criteria: [fit, 'means'] }), 'criteria[1]', { expected: 'object' }],
    [() => parseModel({ criteria: [{ id: '' }] }), 'criteria[0].id', { expected: 'text' }],
    [
      () => parseModel({ criteria: [{ ...fit, weight: '0.3' }] }),
      'criteria[0].weight',
      { expected: 'number' },
    ],
    [
      () => parseModel({ criteria: [{ ...fit, mustBeAtLeast: true }] }),
      'criteria[0].mustBeAtLeast',
      { expected: 'number' },
    ],
    [() => parseModel({ criteria: [{ ...fit, scale: 10 }] }), 'criteria[0].scale', { expected: 'object' }],
    [() => parseModel({ ...whole, scale: { min: null, max: 1 } }), 'scale.min', { expected: 'number' }],
    [() => parseModel({ ...whole, thresholds: [] }), 'thresholds', { expected: 'object' }],
    [() => parseModel({ ...whole, pairwise: {} }), 'pairwise', { expected: 'list' }],
    [() => pairwise([1, 2], 3), 'pairwise[1]', { expected: 'list' }],
  ],
  model_has_no_criteria: [[() => parseModel({ criteria: [] }), 'criteria']],
  model_has_too_many_criteria: [
    [
      () =>
        parseModel({ criteria: Array.from({ length: 101 }, (_, index) => ({ id: `c${index}`, weight: 1 })) }),
      'criteria',
      { found: 101, most: mostCriteria },
    ],
  ],
  criterion_id_is_reserved: [
    [() => parseModel({ criteria: [{ id: 'size', weight: 1 }] }), 'criteria[0].id', { criterion: 'size' }],
  ],
  criterion_id_is_repeated: [
    [
      () => parseModel({ criteria: [fit, { id: ' fit ', weight: 2 }] }),
      'criteria[1].id',
      { criterion: 'fit' },
    ],
  ],
  criterion_is_unknown: [
    [
      () => parseModel({ ...whole, thresholds: { fitness: { indifference: 1, preference: 2 } } }),
      'thresholds.fitness',
      { criterion: 'fitness' },
    ],
  ],
  direction_is_unknown: [
    [() => parseModel({ criteria: [{ ...fit, direction: 'up' }] }), 'criteria[0].direction', { found: 'up' }],
    [
      () => parseModel({ criteria: [{ ...fit, direction: 1 }] }),
      'criteria[0].direction',
      { found: 'number' },
    ],
  ],
  scale_has_no_length: [
    [() => parseModel({ ...whole, scale: { min: 5, max: 5 } }), 'scale', { min: 5, max: 5 }],
    [
      () => parseModel({ criteria: [{ ...fit, scale: { min: 2, max: 1 } }] }),
      'criteria[0].scale',
      { min: 2, max: 1 },
    ],
  ],
  must_have_is_above_scale: [
    [
      () => parseModel({ ...whole, criteria: [{ ...fit, mustBeAtLeast: 11 }] }),
      'criteria[0].mustBeAtLeast',
      { mustBeAtLeast: 11, max: 10 },
    ],
  ],
  threshold_is_unknown: [
    [
      () => parseModel({ ...whole, thresholds: { fit: { type: 'gaussian', sigma: 2 } } }),
      'thresholds.fit.type',
      { field: 'type' },
    ],
  ],
  threshold_is_negative: [
    [
      () => parseModel({ ...whole, thresholds: { fit: { indifference: -1, preference: 2 } } }),
      'thresholds.fit.indifference',
      { criterion: 'fit', found: -1 },
    ],
  ],
  preference_is_below_indifference: [
    [
      () => parseModel({ ...whole, thresholds: { fit: { indifference: 3, preference: 2 } } }),
      'thresholds.fit',
      { criterion: 'fit', preference: 2, indifference: 3 },
    ],
  ],
  pairwise_is_empty: [
    [() => pairwise(), 'pairwise'],
    [() => matrix(''), undefined],
  ],
  pairwise_is_not_square: [
    [() => pairwise([1, 2]), 'pairwise', { rows: 1, columns: 2, size: 2 }],
    [() => pairwise([1, 2], [1]), 'pairwise', { rows: 2, columns: 2, size: 2 }],
    [() => matrix(',fit,means', 'fit,1,2', 'means,1/2'), 'row 3', { rows: 2, columns: 1, size: 2 }],
  ],
  pairwise_column_is_repeated: [
    [() => matrix(',fit,fit,means', 'fit,1,1,1', 'means,1,1,1'), 'row 1', { criterion: 'fit' }],
    [() => matrix(',fit,means', 'fit,1,1', 'means,1,1', 'means,1,1'), 'first column', { criterion: 'means' }],
  ],
  pairwise_column_is_unknown: [
    [() => matrix(',fit,means,price', 'fit,1,1,1', 'means,1,1,1'), 'row 1', { criterion: 'price' }],
  ],
  pairwise_column_is_missing: [
    [() => matrix(',fit,means', 'fit,1,1'), 'first column', { criterion: 'means' }],
  ],
  pairwise_cell_is_missing: [
    [() => pairwise([1, null], [1, 1]), 'pairwise[0][1]'],
    [() => pairwise([1, 3], ['', 1]), 'pairwise[1][0]'],
    [() => matrix(',fit,means', 'fit,1,', 'means,1/3,1'), 'row 2, column means'],
  ],
  pairwise_cell_is_not_a_number: [
    [() => pairwise([1, '1/0'], [1, 1]), 'pairwise[0][1]', { found: '1/0' }],
    [() => pairwise([1, true], [1, 1]), 'pairwise[0][1]', { found: 'true' }],
    [() => matrix(',fit,means', 'fit,1,three', 'means,1/3,1'), 'row 2, column means', { found: 'three' }],
  ],
  pairwise_cell_is_not_positive: [
    [() => pairwise([1, 0], [1, 1]), 'pairwise[0][1]', { found: 0 }],
    [() => matrix(',fit,means', 'fit,1,-3', 'means,-1/3,1'), 'row 2, column means', { found: -3 }],
  ],
  pairwise_cell_is_too_far: [
    [() => pairwise([1, 1e300], [1e-300, 1]), 'pairwise[0][1]', { found: 1e300, most: 1e6 }],
    [
      () => matrix(',fit,means', 'fit,1,1/2000000', 'means,2000000,1'),
      'row 2, column means',
      { found: 5e-7, most: 1e6 },
    ],
  ],
  pairwise_is_not_reciprocal: [
    [
      () => pairwise([1, 3], [0.33333, 1]),
      'pairwise[0][1]',
      { found: 3, opposite: 0.33333, other: 'pairwise[1][0]' },
    ],
    [
      () => pairwise([1, 3], [0.33, 1]),
      'pairwise[0][1]',
      { found: 3, opposite: 0.33, other: 'pairwise[1][0]' },
    ],
    [
      () => pairwise([2, 3], ['1/3', 1]),
      'pairwise[0][0]',
      { found: 2, opposite: 2, other: 'pairwise[0][0]' },
    ],
    [
      () => matrix('', ' ,means,fit', 'means,1,3', 'fit,3,1'),
      'row 4, column means',
      { found: 3, opposite: 3, other: 'row 3, column fit' },
    ],
  ],
  weight_is_missing: [
    [() => score({}, { ...whole, criteria: [fit, { id: 'means' }] }), 'criteria[1].weight'],
  ],
  weight_is_negative: [
    [() => parseModel({ criteria: [{ ...fit, weight: -0.1 }] }), 'criteria[0].weight', { weight: -0.1 }],
  ],
  weights_are_all_zero: [[() => score({}, { criteria: [{ id: 'fit', weight: 0 }], scale }), 'criteria']],
  scale_is_missing: [[() => score({}, { criteria: [fit] }), 'criteria[0].scale', { criterion: 'fit' }]],
  quote_is_not_closed: [[() => splitRows('candidate,fit\nA,"5\nB,6'), 'row 2', { row: 2 }]],
  candidates_file_is_empty: [
    [() => rows(), undefined],
    [() => rows('', ' ,,'), undefined],
  ],
  candidate_column_is_missing: [[() => rows('', 'name,fit,means', 'A,1,2'), 'row 2', { row: 2 }]],
  criterion_column_is_missing: [[() => rows('candidate,fit', 'A,1'), 'row 1', { row: 1, column: 'means' }]],
  column_is_repeated: [
    [() => rows('candidate,fit,means,fit', 'A,1,2,3'), 'row 1', { row: 1, column: 'fit' }],
  ],
  row_has_wrong_length: [
    [() => rows('candidate,fit,means', 'A,1'), 'row 2', { row: 2, found: 2, expected: 3 }],
    [() => rows('candidate,fit,means', 'A,1,2', '', 'B,1,2,3'), 'row 4', { row: 4, found: 4, expected: 3 }],
  ],
  candidate_name_is_missing: [
    [() => rows('candidate,fit,means', ' ,1,2'), 'row 2, column candidate', { row: 2 }],
  ],
  evaluator_is_repeated: [
    [
      () => rows('candidate,evaluator,fit,means', 'A,Lan,1,2', 'A,Bo,1,2', 'A,Lan,2,2'),
      'row 4, column evaluator',
      { row: 4, candidate: 'A', evaluator: 'Lan' },
    ],
  ],
  value_is_not_a_number: ['seven', '=1+1', '1e3', '1,000', '7.', '--1', 'NaN', '1/2', '９'].map(
    (value): Row => {
      const lines = [
        ['candidate', 'fit', 'means'],
        ['A', '1', value],
      ];
      return [
        () => readCandidates(lines, model(whole)),
        'row 2, column means',
        { row: 2, column: 'means', value },
      ];
    },
  ),
  value_is_outside_scale: [
    [
      () => rows('candidate,fit,means', 'A,1,10.5'),
      'row 2, column means',
      { row: 2, column: 'means', value: 10.5, ...scale },
    ],
    [
      () => rows('candidate,fit,means', 'A,-1,'),
      'row 2, column fit',
      { row: 2, column: 'fit', value: -1, ...scale },
    ],
  ],
  there_are_no_candidates: [
    [() => rows('candidate,fit,means', ',,'), undefined],
    [() => score({ candidates: [] }), undefined],
  ],
  there_are_too_many_candidates: [
    [() => score({ candidates: named(1001) }), undefined, { found: 1001, most: mostCandidates }],
    [
      () => rows('candidate,fit,means', ...Array.from({ length: 1001 }, (_, index) => `c${index},1,2`)),
      undefined,
      { found: 1001, most: mostCandidates },
    ],
  ],
  method_needs_every_score: (['topsis', 'promethee'] as const).map(
    (method): Row => [
      () => score({ method, candidates: named(1) }),
      'candidate c0, column means',
      { candidate: 'c0', criterion: 'means', method },
    ],
  ),
  draws_are_out_of_range: [0, 1.5, 1_000_001, Number.NaN].map(
    (draws): Row => [() => score({ draws }), undefined],
  ),
  seed_is_out_of_range: [-1, 0.5, 2 ** 53].map((seed): Row => [() => score({ seed }), undefined]),
  spread_is_out_of_range: [0, -1, 101, Number.NaN].map((spread): Row => [() => score({ spread }), undefined]),
};

const cases = Object.entries(table).flatMap(([code, rowsOfCode]) => rowsOfCode.map((row) => ({ code, row })));

test.each(cases)('$code', ({ code, row: [answer, path, values] }) => {
  const decision = answer();
  if (decision.ok) throw new Error('it was accepted');
  expect(decision.refusal.code).toBe(code);
  expect(decision.refusal.path).toBe(path);
  if (values !== undefined) expect(decision.refusal.values).toEqual(values);
});

test('the table has a row for every refusal', () => {
  for (const code of Object.keys(scoringRefusals))
    expect(
      cases.some((each) => each.code === code),
      code,
    ).toBe(true);
});

test('all faults are found at once, each with its place', () => {
  const decision = rows('candidate,fit,means', 'A,11,x', ',1,1', 'B,1');
  if (decision.ok) throw new Error('it was accepted');
  expect(decision.refusal.code).toBe('value_is_outside_scale');
  expect(decision.refusal.faults?.map(({ code, path }) => `${path}: ${code}`)).toEqual([
    'row 2, column fit: value_is_outside_scale',
    'row 2, column means: value_is_not_a_number',
    'row 3, column candidate: candidate_name_is_missing',
    'row 4: row_has_wrong_length',
  ]);
});

test('a third of six digits is a third: reciprocal means within a millionth', () => {
  expect(
    parseModel({
      ...whole,
      pairwise: [
        [1, 3],
        [0.333333, 1],
      ],
    }).ok,
  ).toBe(true);
});
