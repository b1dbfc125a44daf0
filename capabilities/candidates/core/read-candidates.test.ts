import { expect, test } from 'vitest';
import { parseModel } from './parse-model.ts';
import { parseScore } from './parse-score.ts';
import { readCandidates } from './read-candidates.ts';

function read(...lines: string[]) {
  const model = parseModel({
    criteria: [
      { id: 'fit', weight: 1 },
      { id: 'means', weight: 1 },
    ],
    scale: { min: 0, max: 10 },
  });
  if (!model.ok) throw new Error('a model');
  const decision = readCandidates(
    lines.map((line) => line.split('|')),
    model.value.model,
  );
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

test('several rows of one candidate are several evaluators; an empty cell is unknown, not zero', () => {
  const { candidates, warnings } = read(
    '\uFEFFcandidate | means | evaluator | evidence | size | fit',
    'Điện tử Hải Phong | 7,5 | Lan | visited in May | 120 | 0',
    'Utrecht Software || Bo | | | 8',
    ' Điện tử Hải Phong | | Bo | | | 6.25|',
    '||',
  );
  expect(warnings).toEqual([]);
  expect(candidates).toEqual([
    {
      candidate: 'Điện tử Hải Phong',
      size: 120,
      evaluations: [
        {
          evaluator: 'Lan',
          evidence: 'visited in May',
          scores: new Map([
            ['fit', 0],
            ['means', 7.5],
          ]),
        },
        { evaluator: 'Bo', evidence: null, scores: new Map([['fit', 6.25]]) },
      ],
    },
    {
      candidate: 'Utrecht Software',
      size: null,
      evaluations: [{ evaluator: 'Bo', evidence: null, scores: new Map([['fit', 8]]) }],
    },
  ]);
});

test('one name in two Unicode spellings is one candidate', () => {
  const { candidates } = read('candidate|fit|means', 'Hải|1|2', `${'Hải'.normalize('NFD')}|3|4`);
  expect(candidates).toHaveLength(1);
  expect(candidates[0]?.evaluations).toHaveLength(2);
});

test('what is not used is said', () => {
  const { warnings } = read('candidate|fit|notes|means|size', 'A|1|good|2|large');
  expect(warnings).toEqual([
    { code: 'columns_are_not_used', values: { count: 1, columns: 'notes' } },
    { code: 'size_is_not_a_number', values: { row: 2, value: 'large' } },
  ]);
});

test('ten thousand columns that mean nothing are one short warning', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `column ${index}`).join('|');
  const { warnings } = read(`candidate|fit|means|${many}`, `A|1|2${'|'.repeat(10_000)}`);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.values.count).toBe(10_000);
  expect(String(warnings[0]?.values.columns).length).toBeLessThan(100);
});

test.each([
  ['7', 7],
  ['7.50', 7.5],
  ['7,5', 7.5],
  ['0,1234', 0.1234],
  ['-3', -3],
  ['+3', 3],
  ['1,000', null],
  ['10,125', null],
  ['0,125', 0.125],
  ['.5', null],
  ['1.000', 1],
  ['', null],
  ['7 points', null],
  ['9'.repeat(400), null],
])('the cell %s is %s', (cell, value) => {
  expect(parseScore(cell)).toBe(value);
});
