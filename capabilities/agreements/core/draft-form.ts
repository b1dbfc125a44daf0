/** Where a draft begins: empty with sensible terms, or with what was agreed before. */
import { formatLocalDate, type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import type { Sections } from './agreement.ts';
import type { DraftForm } from './contract.ts';
import { percentOfRate } from './percent.ts';
import type { TermsFile } from './terms-file.ts';

/** The first draft of an alliance: from the first day of the month after `today`, without an end, on the net amount, thirty days. */
export function firstDraft(
  alliance: { readonly name: string; readonly goal: string },
  parties: readonly string[],
  setting: { readonly today: LocalDate; readonly currency: string; readonly timeZone: string },
): DraftForm {
  return {
    title: alliance.name,
    scope: alliance.goal,
    notice: '',
    starts: formatLocalDate(nextPeriod(startOfPeriod(setting.today, 'month'), 'month')),
    ends: '',
    currency: setting.currency,
    timeZone: setting.timeZone,
    base: 'net',
    split: Object.fromEntries(parties.map((party) => [party, ''])),
    minimum: '',
    dueDays: '30',
    refundDays: '90',
  };
}

/** The next version, begun from an earlier one. */
export function draftFrom(text: Sections, terms: TermsFile): DraftForm {
  const [{ split }] = terms.shares;
  return {
    ...text,
    starts: terms.starts,
    ends: terms.ends ?? '',
    currency: terms.currency,
    timeZone: terms.timeZone,
    base: terms.base,
    split: Object.fromEntries(terms.parties.map((party) => [party, percentOfRate(split[party] ?? '0')])),
    minimum: terms.payout.minimum,
    dueDays: daysOf(terms.payout.dueIn),
    refundDays: terms.refunds === undefined ? '' : daysOf(terms.refunds.within),
  };
}

function daysOf(span: string): string {
  return span.replace(/^P(\d+)D$/, '$1');
}
