import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf, lastAnswers, satisfaction } from './satisfaction.ts';
import { threatWeight } from './threat.ts';

const repeated = (score: number, count: number) => Array.from({ length: count }, () => score);

describe('the net promoter score', () => {
  it.each([
    [0, 'detractor'],
    [6, 'detractor'],
    [7, 'passive'],
    [8, 'passive'],
    [9, 'promoter'],
    [10, 'promoter'],
  ] as const)('puts %s with the %ss', (score, group) => {
    expect(groupOf(score)).toBe(group);
  });

  it('is promoters less detractors, in tenths', () => {
    expect(satisfaction([10, 9, 8, 3])).toMatchObject({
      answers: 4,
      promoters: 2,
      passives: 1,
      detractors: 1,
      scoreTenths: 250,
    });
    expect(satisfaction([10, 10, 0])).toMatchObject({ scoreTenths: 333 });
    expect(satisfaction([])).toMatchObject({ answers: 0, scoreTenths: null, between: null });
  });

  it('says how sure it is by the adjusted Wald interval', () => {
    // By hand for 3 promoters, 1 detractor, 5 answers: n = 8, p = 3.75/8, d = 1.75/8, middle 0.25,
    // variance 0.6875 − 0.0625 = 0.625, half 1.96 · √(0.625/8) = 0.5478.
    expect(satisfaction([9, 9, 9, 7, 2]).between).toEqual({ low: -30, high: 80 });
    expect(satisfaction([10]).between).toEqual({ low: -49, high: 99 });
    const many = satisfaction([...repeated(10, 400), ...repeated(0, 100)]).between;
    expect(many).toEqual({ low: 52, high: 67 });
  });

  it('lies in its interval, which gets no wider with the same answers again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (scores) => {
        const [once, twice] = [satisfaction(scores), satisfaction([...scores, ...scores])];
        expect(once.promoters + once.passives + once.detractors).toBe(scores.length);
        expect(twice.scoreTenths).toBe(once.scoreTenths);
        const width = (one: typeof once) => (one.between === null ? 0 : one.between.high - one.between.low);
        // Whole numbers, rounded outwards: an interval cut off at 100 may gain a step.
        if (once.between?.high !== 100 && once.between?.low !== -100) {
          expect(width(twice)).toBeLessThanOrEqual(width(once) + 1);
        }
      }),
    );
  });

  it('takes the last answer of each person in the window', () => {
    const answer = (respondent: string, askedOn: string, score: number) => ({
      customer: 'A',
      respondent,
      askedOn,
      score,
    });
    const window = { from: '2026-01-01', to: '2026-12-31' };
    const found = lastAnswers(
      [
        answer('Lan', '2026-02-01', 3),
        answer('Lan', '2026-05-01', 9),
        answer('Lan', '2027-01-01', 0),
        answer('', '2026-02-01', 8),
        answer('', '2026-03-01', 7),
      ],
      window,
    );
    expect(found.map(({ score }) => score)).toEqual([9, 8, 7]);
  });
});

describe('the weight of a threat', () => {
  it.each([
    [1, 1, 'small'],
    [1, 2, 'small'],
    [1, 3, 'middling'],
    [2, 2, 'middling'],
    [2, 3, 'grave'],
    [3, 3, 'grave'],
  ] as const)('likelihood %s and effect %s: %s', (likelihood, effect, weight) => {
    expect(threatWeight(likelihood, effect)).toBe(weight);
  });
});
