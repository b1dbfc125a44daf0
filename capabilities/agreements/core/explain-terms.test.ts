import { expect, it } from 'vitest';
import { explainGuided } from './explain-terms.ts';
import { en } from './messages/en.ts';
import type { TermsFile } from './terms-file.ts';
import { typedTerms } from './test-drafts.ts';

const terms: TermsFile = { ...typedTerms, shares: [{ split: { soft: '0.305', hard: '0.695' } }] };

const codes = (given: TermsFile) => explainGuided(given).map(({ code }) => code);

it('says every term in a sentence of its own', () => {
  expect(codes(terms)).toEqual([
    'term_open',
    'base_net',
    'split',
    'statement',
    'refund_within',
    'payout_due',
    'payout_minimum',
  ]);
  const { refunds: _, ...always } = terms;
  expect(codes({ ...always, ends: '2026-12-31', payout: { minimum: '0.00', dueIn: 'P0D' } })).toEqual([
    'term_until',
    'base_net',
    'split',
    'statement',
    'refund_always',
    'payout_due',
  ]);
});

it('fills every place that the sentence has', () => {
  for (const base of ['gross', 'net', 'profit'] as const) {
    for (const { code, values } of explainGuided({ ...terms, base, ends: '2026-12-31' })) {
      const places = [...en.plain[code].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
      for (const place of places) expect(Object.keys(values)).toContain(place);
    }
  }
  expect(explainGuided(terms)[2]?.values).toEqual({
    shares: {
      shares: [
        { party: 'soft', percent: '30.5' },
        { party: 'hard', percent: '69.5' },
      ],
    },
  });
});
