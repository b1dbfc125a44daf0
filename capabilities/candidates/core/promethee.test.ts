import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoresBy } from './method.ts';
import type { Matrix } from './model.ts';
import { parseModel } from './parse-model.ts';
import { type PrometheeCriterion, promethee } from './promethee.ts';

const flowsOf = (values: Matrix, criteria: readonly PrometheeCriterion[], weights: readonly number[]) =>
  scoresBy(promethee(values, criteria), values.length, weights);

test('J. Papathanasiou and N. Ploskas, Multiple Criteria Decision Aid, Springer 2018, chapter 3: thresholds 1 and 2', () => {
  const values = [
    [8, 7, 2, 1],
    [5, 3, 7, 5],
    [7, 5, 6, 4],
    [9, 9, 7, 3],
    [11, 10, 3, 7],
    [6, 9, 5, 4],
  ];
  const thresholds = { indifference: 1, preference: 2 };
  const criteria = values[0]?.map(() => ({ direction: 'max' as const, thresholds })) ?? [];
  const flows = flowsOf(values, criteria, [0.4, 0.3, 0.1, 0.2]);
  expect(flows.map((flow) => Number(flow.toFixed(2)))).toEqual([-0.26, -0.52, -0.22, 0.36, 0.7, -0.06]);
});

test('usual criterion: H. Zhao, Y. Peng, W. Li, Revised PROMETHEE II, Procedia Computer Science 17 (2013) 181–188', () => {
  const values = [
    [4, 3, 2],
    [3, 2, 4],
    [5, 1, 3],
  ];
  const usual = { direction: 'max' as const, thresholds: null };
  const flows = flowsOf(values, [usual, usual, usual], [0.5, 0.3, 0.2]);
  expect(flows.map((flow) => Number(flow.toFixed(1)))).toEqual([0.1, -0.3, 0.2]);
});

const linear = { indifference: 1, preference: 3 };
test.each([
  {
    what: 'within indifference nothing is preferred',
    direction: 'max',
    thresholds: linear,
    values: [5, 4],
    expected: [0, 0],
  },
  {
    what: 'half way between the thresholds',
    direction: 'max',
    thresholds: linear,
    values: [6, 4],
    expected: [0.5, -0.5],
  },
  {
    what: 'from preference on, wholly',
    direction: 'max',
    thresholds: linear,
    values: [7, 4],
    expected: [1, -1],
  },
  { what: 'less is better', direction: 'min', thresholds: linear, values: [6, 4], expected: [-0.5, 0.5] },
  {
    what: 'equal thresholds are a step',
    direction: 'max',
    thresholds: { indifference: 2, preference: 2 },
    values: [6, 4, 3.9],
    expected: [0.5, 0, -0.5],
  },
  {
    what: 'the usual criterion',
    direction: 'max',
    thresholds: null,
    values: [4.1, 4, 4],
    expected: [1, -0.5, -0.5],
  },
  {
    what: 'rounding is no difference',
    direction: 'max',
    thresholds: null,
    values: [0.1 + 0.2, 0.3],
    expected: [0, 0],
  },
  { what: 'a single row', direction: 'max', thresholds: null, values: [4], expected: [0] },
] as const)('$what', ({ direction, thresholds, values, expected }) => {
  const flows = flowsOf(
    values.map((value) => [value]),
    [{ direction, thresholds }],
    [1],
  );
  expect(flows.map((flow) => flow + 0)).toEqual(expected);
});

test.each([
  { type: 'I, usual', given: undefined, flows: [-1, 0, 1] },
  { type: 'II, U-shape', given: { indifference: 1 }, flows: [-0.5, -0.5, 1] },
  { type: 'III, V-shape', given: { preference: 4 }, flows: [-0.5, -0.125, 0.625] },
  {
    type: 'V, V-shape with indifference',
    given: { indifference: 1, preference: 3 },
    flows: [-0.5, -0.25, 0.75],
  },
])(
  'type $type of J. P. Brans and P. Vincke, Management Science 31 (1985), by its thresholds',
  ({ given, flows }) => {
    const parsed = parseModel({
      criteria: [{ id: 'fit', weight: 1 }],
      ...(given === undefined ? {} : { thresholds: { fit: given } }),
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    const { criteria } = parsed.value.model;
    expect(flowsOf([[1], [2], [4]], criteria, [1])).toEqual(flows);
  },
);

test('flows add up to nothing and stay within −1 and 1', () => {
  const row = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (values) => {
      const criteria = [
        { direction: 'max' as const, thresholds: null },
        { direction: 'min' as const, thresholds: linear },
        { direction: 'max' as const, thresholds: linear },
      ];
      const flows = flowsOf(values, criteria, [0.5, 0.2, 0.3]);
      expect(flows.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 9);
      for (const flow of flows) expect(Math.abs(flow)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
