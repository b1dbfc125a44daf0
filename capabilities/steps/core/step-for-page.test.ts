import { expect, test } from 'vitest';
import { isHere, stepForPage } from './step-for-page.ts';

const step = (address: string, urgency: 'overdue' | 'due' | 'now' | 'later' = 'now') => ({
  address,
  urgency,
});
const [imports, needs, search, candidate] = [
  step('/o/1/dependency/import'),
  step('/o/1/diagnosis'),
  step('/o/1/candidates/s'),
  step('/o/1/candidates/s/of/c/diligence', 'later'),
];

test.each([
  ['nothing to do', [], '/o/1/candidates', undefined],
  ['the first where nothing is near', [imports, needs], '/o/1/approach', imports],
  ['what belongs to this part', [imports, needs, search], '/o/1/candidates', search],
  ['the same on a page below', [imports, search, candidate], '/o/1/candidates/s/compare', search],
  ['what belongs to this candidate', [imports, search, candidate], '/o/1/candidates/s/of/c/score', candidate],
  ['another search is as near as any', [imports, search], '/o/1/candidates/other', search],
  ['the first of those equally near', [imports, step('/o/1/dependency/stress')], '/o/1/dependency', imports],
  [
    'what is overdue, wherever it is',
    [step('/o/1/approach/s/c', 'overdue'), search],
    '/o/1/candidates/s',
    step('/o/1/approach/s/c', 'overdue'),
  ],
  [
    'of what is dated the nearest, though another is longer overdue',
    [step('/o/1/approach/s/c', 'overdue'), step('/o/1/approach/s/d/meetings/m', 'due'), search],
    '/o/1/approach/s/d',
    step('/o/1/approach/s/d/meetings/m', 'due'),
  ],
])('%s', (_, steps, path, expected) => {
  expect(stepForPage(steps, path)).toEqual(expected);
});

test('a step is here on its own page, whatever part of it is meant', () => {
  expect(isHere(step('/o/1/dependency/contracts?with=Vinstar'), '/o/1/dependency/contracts')).toBe(true);
  expect(isHere(step('/o/1/dependency'), '/o/1/dependency/contracts')).toBe(false);
});
