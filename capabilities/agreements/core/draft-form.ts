/** Where a draft begins: empty with sensible terms, or with what was agreed before. */
import type { Json } from '#kernel/canonical-json.ts';
import { parseInstant } from '#kernel/instant.ts';
import { isObject } from '#kernel/json-places.ts';
import { formatLocalDate, type LocalDate, nextPeriod, startOfPeriod } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import type { Sections } from './agreement.ts';
import type { DraftForm } from './contract.ts';
import { parsePercent, percentOfRate, rateText } from './percent.ts';
import { inWrittenOrder, readTermsFile, type TermsFile } from './terms-file.ts';
import { frameOf } from './terms-text.ts';
import { readTypedMoney } from './typed-money.ts';
import { factKinds, rolesPlayed, saleFeatures, textOf, type WorkedExample } from './worked-examples.ts';

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

/** The next version, begun from an earlier one; terms that say more than the guided form can are begun as their file. */
export function draftFrom(
  text: Sections,
  document: Json,
  examples: readonly WorkedExample[] = [],
): DraftForm {
  const terms = readTermsFile(document);
  const frame = isObject(document) ? frameOf(document) : { currency: '', timeZone: '', period: '' };
  const words = { ...text, examples: examples.map((example) => exampleAsTyped(example, frame.timeZone)) };
  if (terms !== null) return { ...words, ...guidedTerms(terms) };
  const none = {
    starts: '',
    ends: '',
    base: 'net',
    split: {},
    minimum: '',
    dueDays: '30',
    refundDays: '',
  } as const;
  return { ...words, ...none, ...frame, termsFile: termsText(document) };
}

/** The fields of the guided form that say these terms. */
export function guidedTerms(terms: TermsFile): Omit<DraftForm, 'title' | 'scope' | 'notice'> {
  const [{ split }] = terms.shares;
  return {
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

/** The terms of the guided form as a file, also where they are not complete or sound yet: nothing typed is lost. */
export function guidedAsFile(form: DraftForm, parties: readonly string[]): string {
  const split = parties.map((party) => {
    const typed = form.split[party] ?? '';
    const percent = parsePercent(typed);
    return [party, percent === null ? typed : rateText(percent)] as const;
  });
  return termsText({
    terms: 1,
    parties: [...parties],
    currency: form.currency,
    timeZone: form.timeZone,
    period: 'month',
    starts: form.starts,
    ends: form.ends === '' ? null : form.ends,
    base: form.base,
    shares: [{ split: Object.fromEntries(split) }],
    ...(form.refundDays.trim() === '' ? {} : { refunds: { within: `P${form.refundDays.trim()}D` } }),
    payout: {
      minimum: readTypedMoney(form.minimum === '' ? '0' : form.minimum, form.currency) ?? form.minimum,
      dueIn: `P${form.dueDays.trim()}D`,
    },
  });
}

/** A terms file as people write it. */
export function termsText(document: Json): string {
  return `${JSON.stringify(inWrittenOrder(document), null, 2)}\n`;
}

type TypedExample = NonNullable<DraftForm['examples']>[number];
type TypedFact = TypedExample['facts'][number];

/** An example as its author typed it. */
function exampleAsTyped({ name, period, events, expected }: WorkedExample, zoneName: string): TypedExample {
  const zone = timeZone(zoneName);
  const facts = events.map((event): TypedFact => {
    const text = (field: string) => textOf(event, field);
    const at = parseInstant(text('at'));
    const features = saleFeatures.filter((feature) => text(feature) !== '');
    const roles = rolesPlayed(event);
    return {
      kind: factKinds.find((kind) => kind === text('kind')) ?? 'sale',
      day: at === null || zone === null ? '' : formatLocalDate(localDateAt(at, zone)),
      amount: text('amount'),
      tax: text('tax'),
      costOfGoods: text('costOfGoods'),
      by: text('collectedBy') || text('paidBy') || text('from'),
      of: text('of').replace('fact-', ''),
      ...Object.fromEntries(features.map((feature) => [feature, text(feature)])),
      ...(Object.keys(roles).length === 0 ? {} : { roles: { ...roles } }),
      ...(text('category') === '' ? {} : { category: text('category') }),
      ...(text('to') === '' ? {} : { to: text('to') }),
    };
  });
  return { name, period, facts, expected: { ...expected } };
}

function daysOf(span: string): string {
  return span.replace(/^P(\d+)D$/, '$1');
}
