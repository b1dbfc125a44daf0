/**
 * What terms mean, as sentences of the catalogue (`plain.<code>`) with what stands in them, so that each reader reads
 * the same terms in their own language.
 */
import { parseCalendarSpan } from '#kernel/local-date.ts';
import { parseMoney } from '#kernel/money.ts';
import type { en } from './messages/en.ts';
import { percentOfRate } from './percent.ts';
import type { TermsFile } from './terms-file.ts';
import type { SaleFeature } from './worked-examples.ts';

export type PlainCode = keyof (typeof en)['plain'];

/** What stands in a sentence; whoever shows it writes dates, money and names as its reader is used to. */
export type PlainValue =
  | { readonly date: string }
  | { readonly money: string; readonly currency: string }
  | { readonly shares: readonly { readonly party: string; readonly percent: string }[] }
  | { readonly text: string }
  | { readonly number: number }
  | { readonly party: string }
  /** Which sales a rule is for: those that match, or with no condition all that no earlier rule took. */
  | {
      readonly sales: readonly { readonly feature: SaleFeature; readonly values: readonly string[] }[];
      readonly rest: boolean;
    }
  | { readonly roles: readonly { readonly role: string; readonly percent: string }[] };

export interface PlainSentence {
  readonly code: PlainCode;
  readonly values: Readonly<Record<string, PlainValue>>;
}

/** Terms of the guided form, one sentence for each thing they settle; for any others see `explain-rules.ts`. */
export function explainGuided(terms: TermsFile): readonly PlainSentence[] {
  return [
    termSentence(terms),
    { code: `base_${terms.base}`, values: {} },
    { code: 'split', values: { shares: { shares: sharesOf(terms) } } },
    {
      code: 'statement',
      values: { timeZone: { text: terms.timeZone }, currency: { text: terms.currency } },
    },
    refundSentence(terms),
    ...payoutSentences(terms),
  ];
}

export function termSentence({ starts, ends }: Pick<TermsFile, 'starts' | 'ends'>): PlainSentence {
  if (ends === null) return { code: 'term_open', values: { starts: { date: starts } } };
  return { code: 'term_until', values: { starts: { date: starts }, ends: { date: ends } } };
}

function sharesOf(terms: TermsFile) {
  const [{ split }] = terms.shares;
  return terms.parties.map((party) => ({ party, percent: percentOfRate(split[party] ?? '0') }));
}

function refundSentence({ refunds }: TermsFile): PlainSentence {
  if (refunds === undefined) return { code: 'refund_always', values: {} };
  return { code: 'refund_within', values: { days: { number: daysOf(refunds.within) } } };
}

function payoutSentences({ payout, currency }: TermsFile): readonly PlainSentence[] {
  const due: PlainSentence = { code: 'payout_due', values: { days: { number: daysOf(payout.dueIn) } } };
  if (parseMoney(payout.minimum, currency) === 0n) return [due];
  return [due, { code: 'payout_minimum', values: { minimum: { money: payout.minimum, currency } } }];
}

function daysOf(span: string): number {
  return parseCalendarSpan(span)?.count ?? 0;
}
