/** Terms in the reader's own words: one sentence for each, whatever language the other side reads. */
import type { ReactNode } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { countText, dayText, listText, moneyText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { explainTerms } from '../core/explain-rules.ts';
import type { PlainSentence, PlainValue } from '../core/explain-terms.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { type AgreementTexts, useTexts } from './texts.ts';

export function PlainTerms(props: {
  readonly terms: Json;
  /** What is in force now: sentences that it does not have are marked. */
  readonly before?: Json | undefined;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = (terms: Json) =>
    explainTerms(terms)?.map((sentence) => sayPlainly(sentence, props.sides, texts, language)) ?? null;
  const known = props.before === undefined ? null : say(props.before);
  const now = say(props.terms);
  if (now === null) return <p className={styles.quiet}>{texts('text.termsInFile')}</p>;
  return (
    <ul className={styles.sentences}>
      {now.map((sentence) => (
        <li key={sentence}>
          {sentence} {known !== null && !known.includes(sentence) && <Changed />}
        </li>
      ))}
    </ul>
  );
}

/** The mark beside what another version says differently. */
export function Changed(): ReactNode {
  const texts = useTexts();
  return <Mark tone="watch">{texts('text.changed')}</Mark>;
}

export function sayPlainly(
  { code, values }: PlainSentence,
  sides: readonly Side[],
  texts: AgreementTexts,
  language: Language,
): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    writeValue(value, sides, texts, language),
  ]);
  return texts(`plain.${code}`, Object.fromEntries(written));
}

export function writeValue(
  value: PlainValue,
  sides: readonly Side[],
  texts: AgreementTexts,
  language: Language,
): string | number {
  if ('date' in value) return dayText(value.date, language);
  if ('money' in value) return moneyText(value.money, value.currency, language);
  if ('shares' in value) {
    const shares = value.shares.map(
      ({ party, percent }) => `${nameOfParty(party, sides)} ${percentWords(percent, language)}`,
    );
    return listText(shares, language);
  }
  if ('sales' in value) return salesWords(value, texts, language);
  if ('roles' in value)
    return listText(
      value.roles.map(({ role, percent }) => `${role} ${percentWords(percent, language)}`),
      language,
    );
  if ('party' in value) return nameOfParty(value.party, sides);
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  return unreachable(value);
}

/** "all sales", "all other sales", or "sales with product: A or B". */
function salesWords(
  { sales, rest }: Extract<PlainValue, { readonly sales: unknown }>,
  texts: AgreementTexts,
  language: Language,
): string {
  if (sales.length === 0) return texts(rest ? 'plainSales.rest' : 'plainSales.all');
  const conditions = sales.map(
    ({ feature, values }) => `${texts(`examples.features.${feature}`)}: ${values.join(' / ')}`,
  );
  return texts('plainSales.with', { conditions: listText(conditions, language) });
}

/** "30.5" as the reader's language writes it, with every digit. */
export function percentWords(percent: string, language: Language): string {
  return `${countText(percent, language)}\u00a0%`;
}

export function nameOfParty(party: string, sides: readonly Side[]): string {
  return sides.find((side) => side.party === party)?.organisationName ?? party;
}
