/** The rules of a selection: its criteria, its candidates, who gave which score, and what the ranking says of sizes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriterionWish, checkCriteria } from './check-criteria.ts';
import { compareSize } from './compare-size.ts';
import { countryNamed } from './country-named.ts';
import { decideCandidate } from './decide-candidate.ts';
import { decideScores } from './decide-scores.ts';
import { nameKey } from './name-key.ts';
import { evaluationsOf, rankSelection } from './rank-selection.ts';
import { readWebsite } from './read-website.ts';
import type { SelectionCriterion } from './selection.ts';

const wish = (more: Partial<CriterionWish> = {}): CriterionWish => ({
  id: null,
  template: null,
  name: 'Speed',
  question: null,
  weight: 1,
  direction: 'max',
  mustBeAtLeast: null,
  thresholds: null,
  ...more,
});

function faultsOf(result: ReturnType<typeof checkCriteria>): readonly string[] {
  if (result.ok) return [];
  return (result.refusal.faults ?? [result.refusal]).map(({ code, path }) => `${path} ${code}`);
}

describe('criteria', () => {
  const check = (...wishes: readonly CriterionWish[]) =>
    faultsOf(checkCriteria(wishes, new Set(['known']), (id) => [id, `${id} in another language`]));

  it.each([
    ['one of its own', [wish()], []],
    ['one of the template', [wish({ template: 'reputation', name: null })], []],
    ['one that is there', [wish({ id: 'known' })], []],
    ['none', [], ['criteria model_has_no_criteria']],
    ['one nobody has', [wish({ id: 'strange' })], ['criteria[0].id criterion_not_found']],
    ['no name', [wish({ name: null })], ['criteria[0].name criterion_name_is_missing']],
    [
      'a template nobody knows',
      [wish({ template: 'luck' })],
      ['criteria[0].template criterion_template_is_unknown'],
    ],
    ['a column’s name', [wish({ name: 'Evidence' })], ['criteria[0].name criterion_id_is_reserved']],
    ['a name twice', [wish(), wish({ name: ' SPEED ' })], ['criteria[1].name criterion_id_is_repeated']],
    [
      'an id twice',
      [wish({ id: 'known' }), wish({ id: 'known', name: 'b' })],
      ['criteria[1].name criterion_id_is_repeated'],
    ],
    [
      'a template’s name in another language',
      [wish({ template: 'reputation', name: null }), wish({ name: 'Reputation in another language' })],
      ['criteria[1].name criterion_id_is_repeated'],
    ],
    [
      'a must above the scale',
      [wish({ mustBeAtLeast: 10.5 })],
      ['criteria[0].mustBeAtLeast must_have_is_above_scale'],
    ],
    [
      'a must below it',
      [wish({ mustBeAtLeast: -1 })],
      ['criteria[0].mustBeAtLeast must_have_is_below_scale'],
    ],
    ['thresholds', [wish({ thresholds: { indifference: 1, preference: 3 } })], []],
    ['thresholds at the same figure', [wish({ thresholds: { indifference: 10, preference: 10 } })], []],
    [
      'thresholds the wrong way round',
      [wish({ thresholds: { indifference: 3, preference: 2 } })],
      ['criteria[0].thresholds.preference preference_is_below_indifference'],
    ],
    [
      'a threshold below zero and one beyond the scale',
      [wish({ thresholds: { indifference: -1, preference: 10.5 } })],
      [
        'criteria[0].thresholds.indifference threshold_is_negative',
        'criteria[0].thresholds.preference threshold_is_beyond_scale',
      ],
    ],
    ['a negative weight', [wish({ weight: -0.1 })], ['criteria[0].weight weight_is_negative']],
    ['a weight that is no number', [wish({ weight: Number.NaN })], ['criteria[0].weight weight_is_negative']],
    ['weights all zero', [wish({ weight: 0 })], ['criteria weights_are_all_zero']],
    [
      'thirty-one',
      Array.from({ length: 31 }, (_, index) => wish({ name: `c${index}` })),
      ['criteria model_has_too_many_criteria'],
    ],
  ])('with %s', (_, wishes, faults) => {
    expect(check(...wishes)).toEqual(faults);
  });
});

describe('a candidate', () => {
  const candidate = { name: 'Kestrel', country: null, website: null, size: null, source: null, note: '' };

  it('has a name of its own and a whole address', () => {
    const decided = decideCandidate({ ...candidate, website: 'Kestrel.nl' }, [{ nameKey: 'lotus' }]);
    expect(decided).toMatchObject({ ok: true, value: { nameKey: 'kestrel', website: 'https://kestrel.nl' } });
  });

  it.each([
    ['candidate_name_is_taken', candidate, [{ nameKey: nameKey(' KESTREL ') }]],
    ['website_is_no_address', { ...candidate, website: 'javascript:alert(1)' }, []],
    [
      'there_are_too_many_candidates',
      candidate,
      Array.from({ length: 200 }, (_, index) => ({ nameKey: `${index}` })),
    ],
  ])('is refused: %s', (code, given, others) => {
    expect(decideCandidate(given, others)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    ['example.com', 'https://example.com'],
    ['HTTP://Example.com:8080/Path?q=1#x', 'http://example.com:8080/Path?q=1#x'],
    ['www.công-ty.vn', 'https://www.công-ty.vn'],
    ['localhost', null],
    ['ftp://example.com', null],
    ['https://user@example.com', null],
    ['exam ple.com', null],
    ['-a.com', null],
    ['data:text/html,x', null],
    [`${'a'.repeat(300)}.com`, null],
  ])('website %s is %s', (text, address) => {
    expect(readWebsite(text)).toBe(address);
  });

  it.each([
    ['vn', 'VN'],
    ['Việt Nam', 'VN'],
    ['Netherlands', 'NL'],
    ['Nederland', 'NL'],
    ['中国', 'CN'],
    ['Atlantis', null],
    ['ZZ', null],
  ])('country %s is %s', (text, code) => {
    expect(countryNamed(text)).toBe(code);
  });

  it.each([
    [100, 1000, 'far_larger_than_us'],
    [100, 999, null],
    [100, 10, 'far_smaller_than_us'],
    [100, 11, null],
    [null, 10, null],
    [100, null, null],
  ])('where we are %s and they %s: %s', (ours, theirs, difference) => {
    expect(compareSize(ours, theirs)).toBe(difference);
  });
});

describe('scores', () => {
  const stored = [{ criterion: 'a', value: 5, evidence: 'seen', version: 3 }];
  const decide = (
    ...wishes: readonly { criterion: string; value: number | null; version?: number; evidence?: string }[]
  ) =>
    decideScores(
      wishes.map((one) => ({ version: 0, evidence: '', ...one })),
      new Set(['a', 'b']),
      stored,
    );

  it('are written with the next version where they differ', () => {
    const decided = decide({ criterion: 'a', value: null, version: 3 }, { criterion: 'b', value: 10 });
    expect(decided).toEqual({
      ok: true,
      value: [
        { criterion: 'a', value: null, evidence: '', version: 4 },
        { criterion: 'b', value: 10, evidence: '', version: 1 },
      ],
    });
  });

  it('that say nothing new are left alone, whatever was seen', () => {
    expect(decide({ criterion: 'a', value: 5, evidence: 'seen' }, { criterion: 'b', value: null })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ['criterion_not_found', [{ criterion: 'c', value: 5 }]],
    [
      'score_is_repeated',
      [
        { criterion: 'b', value: 5 },
        { criterion: 'b', value: 6 },
      ],
    ],
    ['score_is_outside_scale', [{ criterion: 'b', value: 10.01 }]],
    ['score_is_outside_scale', [{ criterion: 'b', value: Number.NaN }]],
    ['score_was_changed', [{ criterion: 'a', value: 6, version: 2 }]],
  ])('are refused: %s', (code, wishes) => {
    expect(decide(...wishes)).toMatchObject({ ok: false, refusal: { code } });
  });
});

it('thresholds that cannot be are refused by the criterion’s name, also of the template', () => {
  const bad = wish({
    template: 'reputation',
    name: null,
    thresholds: { indifference: 0, preference: 11 },
  });
  const checked = checkCriteria([bad], new Set(), () => ['Danh tiếng', 'Reputation']);
  expect(checked).toMatchObject({ refusal: { values: { criterion: 'Danh tiếng', found: 11, most: 10 } } });
});

describe('the ranking of a selection', () => {
  const criterion = (id: string, more: Partial<SelectionCriterion> = {}): SelectionCriterion => ({
    ...{ id, template: null, name: id, question: null },
    ...{ weight: 1, direction: 'max', mustBeAtLeast: null, thresholds: null, ...more },
  });
  const scoresOf = (candidate: string, values: Readonly<Record<string, number | null>>, evaluator = 'An') =>
    Object.entries(values).map(([id, value]) => ({ candidate, criterion: id, evaluator, value }));
  const candidate = (id: string, size: number | null = null) => ({ id, name: id, size });

  it('without candidates is empty, and still refused for its weights', () => {
    const empty = { candidates: [], scores: [], ourSize: null };
    expect(rankSelection({ ...empty, criteria: [criterion('a')] })).toMatchObject({
      ok: true,
      value: { weights: { a: 1 }, ranking: [] },
    });
    expect(rankSelection({ ...empty, criteria: [criterion('a', { weight: 0 })] })).toMatchObject({
      ok: false,
      refusal: { code: 'weights_are_all_zero' },
    });
  });

  it('by PROMETHEE II counts a difference as the thresholds of its criterion say', () => {
    const of = (thresholds: SelectionCriterion['thresholds']) => {
      const ranked = rankSelection({
        criteria: [criterion('a', { thresholds })],
        candidates: [candidate('x'), candidate('y')],
        scores: [...scoresOf('x', { a: 8 }), ...scoresOf('y', { a: 6 })],
        ourSize: null,
        method: 'promethee',
      });
      return ranked.ok ? ranked.value.ranking.map(({ score }) => score) : [];
    };
    expect(of(null)).toEqual([1, -1]);
    // Two points apart, between 1 and 3: half.
    expect(of({ indifference: 1, preference: 3 })).toEqual([0.5, -0.5]);
    expect(of({ indifference: 2, preference: 3 })).toEqual([0, 0]);
  });

  it('leaves out what was said on criteria that are gone and what is not known', () => {
    const request = {
      criteria: [criterion('a'), criterion('b')],
      candidates: [candidate('x')],
      scores: scoresOf('x', { a: 4, b: null, gone: 9 }),
      ourSize: null,
    };
    expect(evaluationsOf(request)[0]?.evaluations[0]?.scores).toEqual(new Map([['a', 4]]));
    expect(rankSelection(request)).toMatchObject({
      value: { ranking: [{ score: 4, coverage: 0.5, low: 2, high: 7 }] },
    });
  });

  it('warns of the first that is first by size alone', () => {
    const request = {
      criteria: [
        criterion('money', { template: 'financialHealth' }),
        criterion('fit', { template: 'strategicFit' }),
      ],
      candidates: [candidate('large', 900), candidate('small', 30)],
      scores: [...scoresOf('large', { money: 10, fit: 5 }), ...scoresOf('small', { money: 4, fit: 9 })],
      ourSize: 50,
    };
    const warn = (scores = request.scores) => {
      const ranked = rankSelection({ ...request, scores });
      return ranked.ok
        ? ranked.value.warnings.filter(({ code }) => code.includes('far') || code.includes('size'))
        : [];
    };
    expect(warn()).toEqual([
      { code: 'far_larger_than_us', values: { candidate: 'large' } },
      { code: 'first_by_size', values: { candidate: 'large', other: 'small' } },
    ]);
    const better = [
      ...scoresOf('large', { money: 10, fit: 9.5 }),
      ...scoresOf('small', { money: 4, fit: 9 }),
    ];
    expect(warn(better).map(({ code }) => code)).toEqual(['far_larger_than_us']);
  });

  it('does not depend on the order of scores, and on weights only by their proportions', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    const rows = fc.array(fc.record({ a: value, b: value }), { minLength: 1, maxLength: 5 });
    const weight = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(rows, weight, weight, (lines, one, other) => {
        const scores = lines.flatMap((line, index) => scoresOf(`c${index}`, line));
        const candidates = lines.map((_, index) => candidate(`c${index}`));
        const rank = (factor: number, order: typeof scores) =>
          rankSelection({
            criteria: [criterion('a', { weight: one * factor }), criterion('b', { weight: other * factor })],
            candidates,
            scores: order,
            ourSize: null,
          });
        const [straight, turned] = [rank(1, scores), rank(8, scores.toReversed())];
        expect(straight.ok && straight.value.ranking.map((row) => [row.candidate, row.rank])).toEqual(
          turned.ok && turned.value.ranking.map((row) => [row.candidate, row.rank]),
        );
      }),
    );
  });
});
