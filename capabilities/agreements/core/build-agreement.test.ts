import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgreement } from './build-agreement.ts';
import type { DraftForm } from './contract.ts';
import { draftFrom, firstDraft } from './draft-form.ts';
import { readTermsFile, termsJson } from './terms-file.ts';
import { typedDraft } from './test-drafts.ts';

const noFaults = () => [];
const parties = ['soft', 'hard'];
const form = typedDraft;

describe('what was typed', () => {
  it('becomes text, terms and their hash', () => {
    const built = buildAgreement({ ...form, title: ' Sensors ' }, parties, noFaults);
    expect(built).toMatchObject({
      ok: true,
      value: {
        text: { title: 'Sensors', scope: 'Sell sensors.', notice: '' },
        terms: {
          parties,
          starts: '2026-01-01',
          ends: null,
          base: 'net',
          shares: [{ split: { soft: '0.30', hard: '0.70' } }],
          refunds: { within: 'P90D' },
          payout: { minimum: '0.00', dueIn: 'P30D' },
        },
      },
    });
  });

  it('keeps the clauses that are written, and without any has the hash of an agreement that knows none', () => {
    const written = { ...form, clauses: { duties: ' We deliver. ', exit: '  ', disputes: '协商' } };
    const built = buildAgreement(written, parties, noFaults);
    expect(built).toMatchObject({
      ok: true,
      value: { text: { clauses: { duties: 'We deliver.', disputes: '协商' } } },
    });
    const plain = buildAgreement(form, parties, noFaults);
    const empty = buildAgreement({ ...form, clauses: { duties: '', exit: ' ' } }, parties, noFaults);
    expect(empty).toEqual(plain);
    expect(plain.ok && 'clauses' in plain.value.text).toBe(false);
    expect(built.ok && plain.ok && built.value.hash === plain.value.hash).toBe(false);
  });

  it('names a clause that cannot be hashed by its place', () => {
    const built = buildAgreement({ ...form, clauses: { kpis: 'a\ud800' } }, parties, noFaults);
    expect(built).toMatchObject({
      refusal: { faults: [{ code: 'text_cannot_be_hashed', path: 'body.clauses.kpis' }] },
    });
  });

  it.each([
    [{ minimum: '50,5' }, { payout: { minimum: '50.50', dueIn: 'P30D' } }],
    [{ minimum: '0050' }, { payout: { minimum: '50.00', dueIn: 'P30D' } }],
    [{ minimum: '500000', currency: 'VND' }, { payout: { minimum: '500000', dueIn: 'P30D' } }],
    [{ minimum: '1.5', currency: 'KWD' }, { payout: { minimum: '1.500', dueIn: 'P30D' } }],
    [{ dueDays: '0' }, { payout: { minimum: '0.00', dueIn: 'P0D' } }],
    [{ ends: '2026-01-01' }, { ends: '2026-01-01' }],
    [{ split: { soft: '0', hard: '100' } }, { shares: [{ split: { soft: '0.00', hard: '1.00' } }] }],
    [
      { split: { soft: '33,333333', hard: '66.666667' } },
      { shares: [{ split: { soft: '0.33333333', hard: '0.66666667' } }] },
    ],
  ])('%j gives %j', (change, terms) => {
    expect(buildAgreement({ ...form, ...change }, parties, noFaults)).toMatchObject({
      ok: true,
      value: { terms },
    });
  });

  it.each([
    ['field_empty', 'title', { title: '  ' }],
    ['field_empty', 'scope', { scope: '' }],
    ['text_cannot_be_hashed', 'scope', { scope: 'half \ud800' }],
    ['text_cannot_be_hashed', 'notice', { notice: 'nul \u0000' }],
    ['field_empty', 'starts', { starts: '' }],
    ['date_not_valid', 'starts', { starts: '2026-02-29' }],
    ['date_not_valid', 'ends', { ends: '31-12-2026' }],
    ['ends_before_start', 'ends', { ends: '2025-12-31' }],
    ['currency_unknown', 'currency', { currency: 'EUX' }],
    ['currency_unknown', 'currency', { currency: 'toString' }],
    ['time_zone_unknown', 'timeZone', { timeZone: 'Mars/Base' }],
    ['time_zone_unknown', 'timeZone', { timeZone: '' }],
    ['party_unknown', 'split.third', { split: { soft: '30', hard: '70', third: '0' } }],
    ['percent_missing', 'split.hard', { split: { soft: '30' } }],
    ['percent_missing', 'split.hard', { split: { soft: '100', hard: ' ' } }],
    ['percent_not_a_number', 'split.soft', { split: { soft: 'thirty', hard: '70' } }],
    ['percent_negative', 'split.soft', { split: { soft: '-30', hard: '130' } }],
    ['percent_too_fine', 'split.soft', { split: { soft: '30.0000001', hard: '70' } }],
    ['percents_do_not_sum', 'split', { split: { soft: '30', hard: '69' } }],
    ['percents_do_not_sum', 'split', { split: { soft: '30', hard: '70.000001' } }],
    ['percents_look_like_fractions', 'split', { split: { soft: '0.30', hard: '0.69' } }],
    ['percents_look_like_fractions', 'split', { split: { soft: '0.30', hard: '0.70' } }],
    ['money_not_valid', 'minimum', { minimum: '50.005' }],
    ['money_not_valid', 'minimum', { minimum: '50.5', currency: 'VND' }],
    ['money_not_valid', 'minimum', { minimum: '-5' }],
    ['money_not_valid', 'minimum', { minimum: '1,000.00' }],
    ['days_not_valid', 'dueDays', { dueDays: '' }],
    ['days_not_valid', 'dueDays', { dueDays: '30.5' }],
    ['days_not_valid', 'refundDays', { refundDays: '4000' }],
    ['days_not_valid', 'refundDays', { refundDays: '-1' }],
  ])('%s at %s for %j', (code, field, change) => {
    const refused = buildAgreement({ ...form, ...change }, parties, noFaults);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'agreement_not_valid', values: { count: 1 } },
    });
    if (!refused.ok) expect(refused.refusal.faults).toMatchObject([{ code, path: `body.${field}` }]);
  });

  it('leaves refunds without limit out of the terms', () => {
    const built = buildAgreement({ ...form, refundDays: ' ' }, parties, noFaults);
    expect(built.ok && 'refunds' in built.value.terms).toBe(false);
    expect(built.ok).toBe(true);
  });

  it('says how much is missing, or too much', () => {
    const rest = (split: DraftForm['split']) => {
      const refused = buildAgreement({ ...form, split }, parties, noFaults);
      return refused.ok ? undefined : refused.refusal.faults?.[0]?.values;
    };
    expect(rest({ soft: '30', hard: '69.5' })).toMatchObject({ sum: 99.5, rest: 0.5, over: 'less' });
    expect(rest({ soft: '31', hard: '70' })).toMatchObject({ sum: 101, rest: 1, over: 'more' });
  });

  it('names every fault at once', () => {
    const refused = buildAgreement(
      { ...form, title: '', starts: 'x', minimum: 'y', dueDays: 'z' },
      parties,
      noFaults,
    );
    expect(refused).toMatchObject({ refusal: { values: { count: 4 } } });
  });

  it('a split of any two exact parts of a hundred is accepted, one unit off is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(-1, 0, 1), (millionths, off) => {
        const text = (value: number) => `${Math.floor(value / 1e6)}.${String(value % 1e6).padStart(6, '0')}`;
        const hard = 100_000_000 - millionths + off;
        fc.pre(hard >= 0);
        const built = buildAgreement(
          { ...form, split: { soft: text(millionths), hard: text(hard) } },
          parties,
          noFaults,
        );
        expect(built.ok).toBe(off === 0);
      }),
    );
  });
});

describe('a draft', () => {
  it('begins empty with the next month, and lacks only the split', () => {
    const first = firstDraft({ name: 'Sensors', goal: 'Sell sensors.' }, parties, {
      today: 20_453,
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
    });
    expect(first).toMatchObject({
      starts: '2026-01-01',
      scope: 'Sell sensors.',
      split: { soft: '', hard: '' },
    });
    const refused = buildAgreement(first, parties, noFaults);
    expect(refused.ok ? [] : refused.refusal.faults?.map(({ path }) => path)).toEqual([
      'body.split.soft',
      'body.split.hard',
    ]);
  });

  it('from an agreed version builds that version again, to the hash', () => {
    for (const change of [{}, { refundDays: '', ends: '2027-12-31', minimum: '12.50' }]) {
      const built = buildAgreement({ ...form, ...change }, parties, noFaults);
      if (!built.ok) throw new Error('the form is valid');
      const terms = readTermsFile(built.value.terms);
      expect(terms).toEqual(built.value.terms);
      const again =
        terms === null
          ? null
          : buildAgreement(draftFrom(built.value.text, termsJson(terms)), parties, noFaults);
      expect(again).toMatchObject({ ok: true, value: { hash: built.value.hash } });
    }
  });
});

it('terms that say more than the guided form can are not read as if they did not', () => {
  const built = buildAgreement(form, parties, noFaults);
  if (!built.ok) throw new Error('the form is valid');
  const terms = JSON.parse(JSON.stringify(built.value.terms));
  const rule = { split: { soft: '0.30', hard: '0.70' } };
  for (const more of [
    { costs: [] },
    { bonuses: [] },
    { period: 'quarter' },
    { shares: [{ ...rule, when: { region: ['VN'] } }] },
    { shares: [rule, rule] },
    { shares: [{ fee: { to: 'soft', amount: '25.00' }, rest: { hard: '1' } }] },
    { payout: null },
  ]) {
    expect(readTermsFile({ ...terms, ...more })).toBeNull();
  }
});
