/** Terms in the reader's own words: one sentence for each, whatever language the other side reads. */
import type { ReactNode } from 'react';
import { countText, dayText, listText, moneyText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { explainTerms, type PlainSentence, type PlainValue } from '../core/explain-terms.ts';
import type { TermsFile } from '../core/terms-file.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { type AgreementTexts, useTexts } from './texts.ts';

export function PlainTerms(props: {
  readonly terms: TermsFile;
  /** What is in force now: sentences that it does not have are marked. */
  readonly before?: TermsFile | null | undefined;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = (terms: TermsFile) =>
    explainTerms(terms).map((sentence) => sayPlainly(sentence, props.sides, texts, language));
  const { before } = props;
  const known = before === undefined || before === null ? null : say(before);
  const now = say(props.terms);
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

function sayPlainly(
  { code, values }: PlainSentence,
  sides: readonly Side[],
  texts: AgreementTexts,
  language: Language,
): string {
  const written = Object.entries(values).map(([name, value]) => [name, writeValue(value, sides, language)]);
  return texts(`plain.${code}`, Object.fromEntries(written));
}

export function writeValue(value: PlainValue, sides: readonly Side[], language: Language): string | number {
  if ('date' in value) return dayText(value.date, language);
  if ('money' in value) return moneyText(value.money, value.currency, language);
  if ('shares' in value) {
    const shares = value.shares.map(
      ({ party, percent }) => `${nameOfParty(party, sides)} ${percentWords(percent, language)}`,
    );
    return listText(shares, language);
  }
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  return unreachable(value);
}

/** "30.5" as the reader's language writes it, with every digit. */
export function percentWords(percent: string, language: Language): string {
  return `${countText(percent, language)}\u00a0%`;
}

export function nameOfParty(party: string, sides: readonly Side[]): string {
  return sides.find((side) => side.party === party)?.organisationName ?? party;
}
