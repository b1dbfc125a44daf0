import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementHash } from '#capabilities/agreements/core/agreement.ts';
import { buildAgreement } from '#capabilities/agreements/core/build-agreement.ts';
import type { DraftForm } from '#capabilities/agreements/core/contract.ts';
import { draftFrom } from '#capabilities/agreements/core/draft-form.ts';
import { typedDraft } from '#capabilities/agreements/core/test-drafts.ts';
import { checkExample } from './check-example.ts';
import { checkTerms } from './check-terms.ts';

type Example = NonNullable<DraftForm['examples']>[number];
type Fact = Example['facts'][number];

const parties = ['soft', 'hard'];
const sale: Fact = {
  kind: 'sale',
  day: '2026-03-05',
  amount: '121',
  tax: '21',
  costOfGoods: '',
  by: 'hard',
  of: '',
};
const refund: Fact = { ...sale, kind: 'refund', day: '2026-03-20', amount: '60.50', tax: '', of: '1' };
const march: Example = {
  name: 'March',
  period: '2026-03',
  facts: [sale],
  expected: {
    soft: { entitled: '30', closing: '30,00' },
    hard: { entitled: '70', closing: '\u221230' },
  },
};
const form: DraftForm = { ...typedDraft, timeZone: 'Asia/Ho_Chi_Minh' };

function faultsOf(change: Partial<Example>, terms: Partial<DraftForm> = {}) {
  const built = buildAgreement(
    { ...form, ...terms, examples: [{ ...march, ...change }] },
    parties,
    checkTerms,
  );
  if (!built.ok) throw new Error(JSON.stringify(built.refusal));
  const [example] = built.value.examples;
  if (example === undefined) throw new Error('there is an example');
  return checkExample(built.value.terms, example);
}

describe('a worked example', () => {
  it('holds where the terms give exactly its figures', () => {
    expect(faultsOf({})).toEqual([]);
    const half = {
      soft: { entitled: '15.00', closing: '15' },
      hard: { entitled: '35', closing: '-15' },
    };
    expect(faultsOf({ facts: [sale, refund], expected: half })).toEqual([]);
  });

  it('names each figure that differs, with what was expected and what the terms give', () => {
    expect(faultsOf({}, { split: { soft: '35', hard: '65' } })).toEqual([
      { kind: 'figure', party: 'soft', figure: 'entitled', expected: '30.00', found: '35.00' },
      { kind: 'figure', party: 'soft', figure: 'closing', expected: '30.00', found: '35.00' },
      { kind: 'figure', party: 'hard', figure: 'entitled', expected: '70.00', found: '65.00' },
      { kind: 'figure', party: 'hard', figure: 'closing', expected: '-30.00', found: '-35.00' },
    ]);
  });

  it.each<[string, Partial<Example>, readonly object[]]>([
    [
      'a day outside the terms',
      { facts: [{ ...sale, day: '2025-12-31' }] },
      [{ fact: 1, code: 'outside-term' }],
    ],
    [
      'more paid back than paid',
      { facts: [sale, { ...refund, amount: '121.01' }] },
      [{ fact: 2, code: 'refund-exceeds-sale' }],
    ],
    [
      'a refund before its sale',
      { facts: [{ ...sale, day: '2026-03-21' }, refund] },
      [{ fact: 2, code: 'refund-without-sale' }],
    ],
  ])('names the fact that cannot be settled: %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults.map((one) => ({ kind: 'fact', ...one })));
  });

  it('of a month before its facts has no statement', () => {
    expect(faultsOf({ period: '2026-02' })).toEqual([{ kind: 'no_statement' }]);
    const example = { name: 'x', period: '2026-03', events: [], expected: {} };
    expect(checkExample({ terms: 7 }, example)).toEqual([{ kind: 'no_statement' }]);
  });

  it('of a round split holds for any sale that divides, on any day of the terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 31 }), (tens, day) => {
        const facts = [
          { ...sale, day: `2026-03-${String(day).padStart(2, '0')}`, amount: `${tens}0`, tax: '' },
        ];
        const expected = {
          soft: { entitled: `${tens * 3}`, closing: `${tens * 3}` },
          hard: { entitled: `${tens * 7}`, closing: `-${tens * 3}` },
        };
        expect(faultsOf({ facts, expected })).toEqual([]);
      }),
    );
  });
});

describe('typing an example', () => {
  it.each<[Partial<Example>, string, string]>([
    [{ name: ' ' }, 'field_empty', 'name'],
    [{ period: '2026' }, 'month_not_valid', 'period'],
    [{ facts: [] }, 'example_without_facts', 'facts'],
    [{ facts: [{ ...sale, day: '2026-02-30' }] }, 'date_not_valid', 'facts[0].day'],
    [{ facts: [{ ...sale, amount: 'x' }] }, 'money_not_valid', 'facts[0].amount'],
    [{ facts: [{ ...sale, by: 'third' }] }, 'party_unknown', 'facts[0].by'],
    [{ facts: [sale, { ...refund, of: '2' }] }, 'refund_of_no_sale', 'facts[1].of'],
    [
      { expected: { ...march.expected, hard: { entitled: '70', closing: '' } } },
      'money_not_valid',
      'expected.hard.closing',
    ],
  ])('%j is refused: %s at %s', (change, code, place) => {
    const built = buildAgreement({ ...form, examples: [{ ...march, ...change }] }, parties, checkTerms);
    expect(built).toMatchObject({ refusal: { faults: [{ code, path: `body.examples[0].${place}` }] } });
  });

  it('is part of the hash, and without any the hash is that of text and terms alone', () => {
    const built = buildAgreement({ ...form, examples: [march] }, parties, checkTerms);
    const plain = buildAgreement(form, parties, checkTerms);
    if (!built.ok || !plain.ok) throw new Error('both can be built');
    expect(buildAgreement({ ...form, examples: [] }, parties, checkTerms)).toEqual(plain);
    expect(plain.value.hash).toBe(agreementHash(plain.value.text, plain.value.terms));
    expect(built.value.hash).not.toBe(plain.value.hash);
  });

  it('comes back from a version as it was typed', () => {
    const built = buildAgreement(
      { ...form, examples: [{ ...march, facts: [sale, refund] }] },
      parties,
      checkTerms,
    );
    if (!built.ok) throw new Error('it can be built');
    const { text, terms, examples, hash } = built.value;
    const again = buildAgreement(draftFrom(text, terms, examples), parties, checkTerms);
    expect(again).toMatchObject({ ok: true, value: { hash, examples } });
  });
});
