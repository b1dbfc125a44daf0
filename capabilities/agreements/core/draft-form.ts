/** Where a draft begins: empty with sensible terms, or with what was agreed before. */
import { parseInstant } from '#kernel/instant.ts';
import { formatLocalDate, type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import type { Sections } from './agreement.ts';
import type { DraftForm } from './contract.ts';
import { percentOfRate } from './percent.ts';
import type { TermsFile } from './terms-file.ts';
import type { WorkedExample } from './worked-examples.ts';

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
export function draftFrom(
  text: Sections,
  terms: TermsFile,
  examples: readonly WorkedExample[] = [],
): DraftForm {
  const [{ split }] = terms.shares;
  return {
    ...text,
    examples: examples.map((example) => exampleAsTyped(example, terms.timeZone)),
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

/** An example as its author typed it. */
function exampleAsTyped(
  { name, period, events, expected }: WorkedExample,
  zoneName: string,
): NonNullable<DraftForm['examples']>[number] {
  const zone = timeZone(zoneName);
  const facts = events.map((event) => {
    const at = parseInstant(event.at ?? '');
    const kind = event.kind === 'refund' ? ('refund' as const) : ('sale' as const);
    return {
      kind,
      day: at === null || zone === null ? '' : formatLocalDate(localDateAt(at, zone)),
      amount: event.amount ?? '',
      tax: event.tax ?? '',
      costOfGoods: event.costOfGoods ?? '',
      by: event.collectedBy ?? event.paidBy ?? '',
      of: event.of?.replace('fact-', '') ?? '',
    };
  });
  return { name, period, facts, expected: { ...expected } };
}

function daysOf(span: string): string {
  return span.replace(/^P(\d+)D$/, '$1');
}
