import { expect, it } from 'vitest';
import { typedDraft } from '#capabilities/agreements/core/test-drafts.ts';
import { draftTerms, onlySplit, partnerToCome } from './trial-terms.ts';

const form = { ...typedDraft, title: '', scope: '', refundDays: '' };

it('takes the money terms of a draft whose words are not written yet', () => {
  const terms = draftTerms(form, ['soft', 'hard']);
  expect(onlySplit(terms)).toEqual({ soft: '30', hard: '70' });
});

it('has no terms of a draft whose shares are not complete', () => {
  expect(draftTerms({ ...form, split: { soft: '30' } }, ['soft', 'hard'])).toBeNull();
});

it('gives the rest to a partner who has not joined', () => {
  const terms = draftTerms({ ...form, split: { soft: '30' } }, ['soft']);
  expect(onlySplit(terms)).toEqual({ soft: '30', [partnerToCome]: '70' });
});

it.each([
  [{ shares: [{ split: { a: '0.305', b: '0.695' } }] }, { a: '30.5', b: '69.5' }],
  [{ shares: [{ when: { product: ['x'] }, split: { a: '1' } }] }, null],
  [{ shares: [{ split: { a: '1' } }, { split: { a: '1' } }] }, null],
  [{ shares: [{ split: { a: 1 } }] }, null],
  [null, null],
])('reads the one split of %j', (document, expected) => {
  expect(onlySplit(document)).toEqual(expected);
});
