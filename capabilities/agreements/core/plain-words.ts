/** Sentences on terms and facts, filled in as their reader writes dates, money and names: on a page and on paper alike. */
import { countText, dayText, listText, moneyText } from '#kernel/format.ts';
import { parseInstant } from '#kernel/instant.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import type { PlainSentence, PlainValue } from './explain-terms.ts';
import { type ExampleEvent, rolesPlayed, saleFeatures, textOf } from './worked-examples.ts';

/** A reader: their language, the texts of this capability, and what the sides are called. */
export interface Reader {
  readonly language: Language;
  /** A text by its group and code, such as `plain` and `split`. */
  readonly say: (
    group: 'plain' | 'plainSales' | 'examples' | 'features',
    code: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly company: (party: string) => string;
}

export function sentenceWords({ code, values }: PlainSentence, reader: Reader): string {
  const written = Object.entries(values).map(([name, value]) => [name, valueWords(value, reader)]);
  return reader.say('plain', code, Object.fromEntries(written));
}

export function valueWords(value: PlainValue, reader: Reader): string | number {
  const { language, company } = reader;
  if ('date' in value) return dayText(value.date, language);
  if ('money' in value) return moneyText(value.money, value.currency, language);
  if ('shares' in value) {
    const shares = value.shares.map(
      ({ party, percent }) => `${company(party)} ${percentWords(percent, language)}`,
    );
    return listText(shares, language);
  }
  if ('sales' in value) return salesWords(value, reader);
  if ('roles' in value)
    return listText(
      value.roles.map(({ role, percent }) => `${role} ${percentWords(percent, language)}`),
      language,
    );
  if ('party' in value) return company(value.party);
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  return unreachable(value);
}

/** "all sales", "all other sales", or "sales with product: A / B". */
function salesWords(
  { sales, rest }: Extract<PlainValue, { readonly sales: unknown }>,
  { say, language }: Reader,
): string {
  if (sales.length === 0) return say('plainSales', rest ? 'rest' : 'all');
  const conditions = sales.map(({ feature, values }) => `${say('features', feature)}: ${values.join(' / ')}`);
  return say('plainSales', 'with', { conditions: listText(conditions, language) });
}

/** "30.5" as the reader's language writes it, with every digit. */
export function percentWords(percent: string, language: Language): string {
  return `${countText(percent, language)}\u00a0%`;
}

/** A fact of a worked example, in amounts of the currency and days of the zone of its terms. */
export function factWords(
  event: ExampleEvent,
  terms: { readonly currency: string; readonly timeZone: string },
  reader: Reader,
): string {
  const { say, language, company } = reader;
  const text = (field: string) => textOf(event, field);
  const money = (field: string) => moneyText(text(field) || '0', terms.currency, language);
  const values = {
    day: dayText(dayOf(text('at'), terms.timeZone), language),
    amount: money('amount'),
    company: company(text('collectedBy') || text('paidBy') || text('from')),
  };
  switch (text('kind')) {
    case 'refund':
      return say('examples', 'refund', { ...values, fact: text('of').replace('fact-', '') });
    case 'cost':
      return say('examples', 'cost', { ...values, category: text('category') });
    case 'payment':
      return say('examples', 'payment', { ...values, to: company(text('to')) });
    default:
      return [
        say('examples', 'sale', values),
        ...(text('tax') === '' ? [] : [say('examples', 'ofWhichTax', { tax: money('tax') })]),
        ...(text('costOfGoods') === '' ? [] : [say('examples', 'costIs', { cost: money('costOfGoods') })]),
        ...featureWords(event, reader),
      ].join(' ');
  }
}

/** What a sale was of, where, by which channel, to whom, and who did what for it. */
function featureWords(event: ExampleEvent, { say, language, company }: Reader): readonly string[] {
  const features = saleFeatures.flatMap((feature) => {
    const text = textOf(event, feature);
    return text === '' ? [] : [`${say('features', feature)}: ${text}`];
  });
  const roles = Object.entries(rolesPlayed(event)).map(([role, party]) => `${role}: ${company(party)}`);
  const all = [...features, ...roles];
  return all.length === 0 ? [] : [`(${listText(all, language)})`];
}

/** What is expected of an example, a sentence for each side in the order of the sides: the database keeps none among keys. */
export function expectedWords(
  expected: Readonly<Record<string, { readonly entitled: string; readonly closing: string }>>,
  parties: readonly string[],
  currency: string,
  { say, language, company }: Reader,
): readonly { readonly party: string; readonly text: string }[] {
  return parties.flatMap((party) => {
    const figures = Object.hasOwn(expected, party) ? expected[party] : undefined;
    if (figures === undefined) return [];
    const { entitled, closing } = figures;
    const text = say('examples', closing.startsWith('-') ? 'expectedPays' : 'expectedReceives', {
      company: company(party),
      entitled: moneyText(entitled, currency, language),
      closing: moneyText(closing.replace('-', ''), currency, language),
    });
    return [{ party, text }];
  });
}

/** The day of a fact where the terms are at home. */
function dayOf(at: string, zoneName: string): string {
  const [instant, zone] = [parseInstant(at), timeZone(zoneName)];
  return instant === null || zone === null ? at.slice(0, 10) : formatLocalDate(localDateAt(instant, zone));
}
