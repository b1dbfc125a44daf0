/** For tests: a draft as it is typed, and the terms that the guided form makes. A test changes what it is about. */
import type { DraftForm } from './contract.ts';
import type { TermsFile } from './terms-file.ts';

/** 30 to 70 on net, in euros, from January 2026, with refunds shared for 90 days; any amount is paid out. */
export const typedDraft: DraftForm = {
  title: 'Sensors',
  scope: 'Sell sensors.',
  notice: '',
  starts: '2026-01-01',
  ends: '',
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  base: 'net',
  split: { soft: '30', hard: '70' },
  minimum: '',
  dueDays: '30',
  refundDays: '90',
};

/** The terms of such a draft with a least payout of 50. */
export const typedTerms = {
  terms: 1,
  parties: ['soft', 'hard'],
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  period: 'month',
  starts: '2026-01-01',
  ends: null,
  base: 'net',
  shares: [{ split: { soft: '0.30', hard: '0.70' } }],
  refunds: { within: 'P90D' },
  payout: { minimum: '50.00', dueIn: 'P30D' },
} as const satisfies TermsFile;
