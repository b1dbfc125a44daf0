import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#kernel/canonical-json.ts';
import type { Sections } from './agreement.ts';
import { typedTerms } from './test-drafts.ts';
import { versionDifferences } from './version-differences.ts';

const text: Sections = { title: 'Sensors', scope: 'Sell.', notice: '' };
const terms = typedTerms;
const differ = (change: object) =>
  versionDifferences({ text, terms }, { text, terms: { ...terms, ...change } });
const shareOf = (party: string, percent: string) => ({ shares: [{ party, percent }] });

describe('clauses', () => {
  it.each<[string, Partial<Sections>, readonly object[]]>([
    ['nothing', {}, []],
    ['the title', { title: 'Pumps' }, [{ clause: 'title', before: 'Sensors', after: 'Pumps' }]],
    [
      'a clause added',
      { clauses: { duties: 'Deliver.' } },
      [{ clause: 'duties', before: '', after: 'Deliver.' }],
    ],
    [
      'two of them',
      { notice: 'In writing.', scope: '' },
      [
        { clause: 'scope', before: 'Sell.', after: '' },
        { clause: 'notice', before: '', after: 'In writing.' },
      ],
    ],
  ])('%s', (_, change, found) => {
    const differences = versionDifferences({ text, terms }, { text: { ...text, ...change }, terms });
    expect(differences).toEqual(found.map((one) => ({ kind: 'clause', ...one })));
  });
});

describe('terms by their names', () => {
  it.each<[object, readonly object[]]>([
    [{}, []],
    [
      { starts: '2026-02-01' },
      [{ term: 'starts', before: { date: '2026-01-01' }, after: { date: '2026-02-01' } }],
    ],
    [{ ends: '2026-12-31' }, [{ term: 'ends', before: null, after: { date: '2026-12-31' } }]],
    [{ base: 'profit' }, [{ term: 'base', before: { base: 'net' }, after: { base: 'profit' } }]],
    [
      { timeZone: 'UTC' },
      [{ term: 'timeZone', before: { text: 'Europe/Amsterdam' }, after: { text: 'UTC' } }],
    ],
    [{ refunds: undefined }, [{ term: 'refundsWithin', before: { number: 90 }, after: null }]],
    [
      { payout: { minimum: '0.00', dueIn: 'P14D' } },
      [
        {
          term: 'minimum',
          before: { money: '50.00', currency: 'EUR' },
          after: { money: '0.00', currency: 'EUR' },
        },
        { term: 'dueIn', before: { number: 30 }, after: { number: 14 } },
      ],
    ],
    [
      { shares: [{ split: { hard: '0.645', soft: '0.355' } }] },
      [
        { term: 'share', party: 'soft', before: shareOf('soft', '30'), after: shareOf('soft', '35.5') },
        { term: 'share', party: 'hard', before: shareOf('hard', '70'), after: shareOf('hard', '64.5') },
      ],
    ],
  ])('%j', (change, found) => {
    expect(differ(change)).toEqual(found.map((one) => ({ kind: 'term', ...one })));
  });
});

it('what has no name is named by its place in the terms file', () => {
  expect(differ({ refunds: { within: 'P3M' } })).toEqual([
    { kind: 'place', place: 'refunds.within', before: '"P90D"', after: '"P3M"' },
  ]);
  expect(differ({ shares: [{ when: { region: ['VN'] }, split: { soft: '0.3', hard: '0.70' } }] })).toEqual([
    { kind: 'place', place: 'shares[0].when.region[0]', before: null, after: '"VN"' },
    { kind: 'place', place: 'shares[0].split.soft', before: '"0.30"', after: '"0.3"' },
  ]);
  expect(differ({ costs: [] })).toEqual([]);
});

it('a whole cost, bonus or rule that came or went is told once, in its sentences', () => {
  const cost = { category: 'fairs', split: { soft: '0.5', hard: '0.5' } };
  const split = { soft: '0.30', hard: '0.70' };
  const shares = {
    shares: [
      { party: 'soft', percent: '50' },
      { party: 'hard', percent: '50' },
    ],
  };
  const said = { code: 'cost', values: { category: { text: 'fairs' }, shares } };
  expect(differ({ costs: [cost] })).toEqual([{ kind: 'item', place: 'costs[0]', before: [], after: [said] }]);
  expect(
    versionDifferences(
      { text, terms: { ...terms, costs: [cost] } },
      { text, terms: { ...terms, costs: [] } },
    ),
  ).toEqual([{ kind: 'item', place: 'costs[0]', before: [said], after: [] }]);
  expect(differ({ shares: [{ split }, { split }] }).map(({ kind }) => kind)).toEqual(['item']);
});

it('compares any two documents: none with itself, and each difference turned round the other way', () => {
  const document = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(document, document, (a, b) => {
      expect(versionDifferences({ text, terms: a }, { text, terms: a })).toEqual([]);
      const there = versionDifferences({ text, terms: a }, { text, terms: b });
      const back = versionDifferences({ text, terms: b }, { text, terms: a });
      const turned = back.map((one) =>
        one.kind === 'example' ? one : { ...one, before: one.after, after: one.before },
      );
      expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
        new Set(there.map((one) => JSON.stringify(one))),
      );
    }),
  );
});
