import { expect, test } from 'vitest';
import { parseJudgement } from './parse-judgement.ts';

test.each([
  ['3', 3],
  [' 1/3 ', 1 / 3],
  ['1 / 3', 1 / 3],
  ['0.25', 0.25],
  ['0,25', 0.25],
  ['0,333', 0.333],
  ['2,5/1,5', 2.5 / 1.5],
  [0.2, 0.2],
  ['-3', -3],
  ['3,000', null],
  ['1/0', null],
  ['1/-3', null],
  ['', null],
  ['1:3', null],
  ['1e1', null],
  ['⅓', null],
  [Number.POSITIVE_INFINITY, null],
])('%j is %j', (input, value) => {
  expect(parseJudgement(input)).toBe(value);
});
