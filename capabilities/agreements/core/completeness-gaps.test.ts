import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points, pointsOf } from './clause-points.ts';
import { type ClauseName, clauseNames, clauseText } from './clauses.ts';
import { clauseGap, completenessGaps } from './completeness-gaps.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { vi } from './messages/vi.ts';
import { zhCN } from './messages/zh-CN.ts';

const unsaidIn = (clause: ClauseName, text: string) => {
  const gap = clauseGap(clause, text);
  return gap?.kind === 'vague' ? gap.unsaid : [];
};
const wordsIn = (clause: ClauseName, text: string) => {
  const gap = clauseGap(clause, text);
  return gap?.kind === 'vague' ? gap.words : [];
};

it('an agreement without clauses lacks each of them but the one that is only for those who want it', () => {
  const gaps = completenessGaps({ scope: '', notice: ' ' });
  expect(gaps.map(({ clause }) => clause)).toEqual(clauseNames.filter((name) => name !== 'nonCompetition'));
  expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['missing']));
});

describe.each([
  ['en', en.clauses.examples],
  ['nl', nl.clauses.examples],
  ['vi', vi.clauses.examples],
  ['zh-CN', zhCN.clauses.examples],
] as const)('the example in %s', (_, examples) => {
  it.each(clauseNames)('of %s says everything, once its brackets are filled in', (clause) => {
    expect(clauseGap(clause, examples[clause].replace(/[[\]]/g, ''))).toBeNull();
  });

  it('names what is left in brackets, and nothing else', () => {
    const { scope, notice, ...clauses } = examples;
    for (const gap of completenessGaps({ scope, notice, clauses }))
      expect(gap).toMatchObject({ kind: 'vague', unsaid: [], words: [] });
  });
});

it.each<[ClauseName, string, readonly string[]]>([
  ['scope', 'We sell sensors in Brabant.', ['figure', 'outside']],
  ['scope', 'We sell 200 sensors, not to farms.', []],
  ['duties', 'The software company advises.', ['when']],
  ['duties', 'Reports come every month.', []],
  ['ownership', 'Customers and their data stay with us.', ['brand', 'content', 'channels']],
  ['ownership', '客户和数据归甲方。', ['brand', 'content', 'channels']],
  ['kpis', 'We want 30 customers.', ['when', 'missed']],
  ['kpis', 'Mỗi quý 30 khách hàng.', ['missed']],
  ['intellectualProperty', 'What is new belongs to both.', ['broughtIn']],
  ['confidentiality', 'Nothing is passed on.', ['duration']],
  ['confidentiality', 'Nothing is passed on for two years.', []],
  ['nonCompetition', 'No other partner.', ['duration', 'place']],
  ['notice', 'By the end of a month, three months ahead.', ['inWriting', 'atOnce']],
  ['notice', 'Báo trước ba tháng bằng văn bản.', ['atOnce']],
  ['exit', 'Wij maken een eindafrekening.', ['customers', 'data', 'assets']],
  ['disputes', 'We talk about it.', ['mediator', 'lastResort', 'duration', 'law']],
  ['disputes', 'Naar de rechter.', ['talks', 'mediator', 'duration', 'law']],
])('%s “%s” leaves open: %j', (clause, text, unsaid) => {
  expect(unsaidIn(clause, text)).toEqual(unsaid);
});

it.each<[string, readonly string[]]>([
  ['As  soon as\npossible, within 5 days.', ['as soon as possible']],
  ['Reasonable efforts every week', ['reasonable']],
  ['Unreasonable weekly demands', []],
  ['Giao càng sớm càng tốt mỗi tuần', ['càng sớm càng tốt']],
  ['每周尽快交货', ['尽快']],
  ['Wekelijks, zo spoedig mogelijk', ['zo spoedig mogelijk']],
  ['By 2027-01-01', []],
])('“%s” can be read in more than one way: %j', (text, words) => {
  expect(wordsIn('duties', text)).toEqual(words);
});

it('accents written apart are the same letters', () => {
  expect(unsaidIn('ownership', 'khách hàng, dữ liệu, thương hiệu, nội dung, kênh'.normalize('NFD'))).toEqual(
    [],
  );
});

it('names each place to be filled in once', () => {
  const gap = clauseGap('duties', 'Within [5] days, at [5] o’clock, in ____ or .....');
  expect(gap).toMatchObject({ open: ['[5]', '____', '.....'] });
});

it('every point is asked of some clause', () => {
  expect(new Set(Object.values(pointsOf).flat())).toEqual(new Set(points));
});

it('whatever is typed, a clause has one answer, and space around it changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...clauseNames), fc.string({ unit: 'grapheme' }), (clause, text) => {
      const gap = clauseGap(clause, text);
      expect(clauseGap(clause, ` ${text}\n`)).toEqual(gap);
      const whole = { scope: '', notice: '', [clause]: text, clauses: { [clause]: text } };
      expect(completenessGaps(whole).find((one) => one.clause === clause) ?? null).toEqual(gap);
      expect(clauseText(whole, clause)).toBe(text);
    }),
  );
});
