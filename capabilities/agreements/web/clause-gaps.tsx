/** What a clause, or a whole agreement, does not say: in the reader's words, and never as a fault. */
import type { ReactNode } from 'react';
import { listText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import type { ClauseTexts } from '../core/clauses.ts';
import { type ClauseGap, completenessGaps } from '../core/completeness-gaps.ts';
import styles from './agreement.module.css';
import { type AgreementTexts, useTexts } from './texts.ts';

/** What one clause leaves open, in sentences; none where it is not written, which its name alone says. */
export function gapSentences(gap: ClauseGap, texts: AgreementTexts, language: Language): readonly string[] {
  switch (gap.kind) {
    case 'missing':
      return [];
    case 'vague': {
      const { unsaid, words, open } = gap;
      const points = listText(
        unsaid.map((point) => texts(`gaps.points.${point}`)),
        language,
      );
      const quoted = listText(
        words.map((word) => `“${word}”`),
        language,
      );
      return [
        ...(unsaid.length > 0 ? [texts('gaps.unsaid', { points })] : []),
        ...(words.length > 0 ? [texts('gaps.words', { words: quoted })] : []),
        ...(open.length > 0 ? [texts('gaps.open', { places: open.join(' ') })] : []),
      ];
    }
    default:
      return unreachable(gap);
  }
}

/** All gaps of an agreement, clause by clause. */
export function Gaps(props: { readonly text: ClauseTexts }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const gaps = completenessGaps(props.text);
  const missing = gaps.filter(({ kind }) => kind === 'missing');
  const vague = gaps.filter(({ kind }) => kind === 'vague');
  const nameOf = ({ clause }: ClauseGap) => texts(`clauses.names.${clause}`);
  return (
    <section className={styles.clause} aria-label={texts('gaps.title')}>
      <h3 className={styles.clauseTitle}>
        {texts('gaps.title')}{' '}
        <Mark tone={gaps.length === 0 ? 'fine' : 'watch'}>{texts('gaps.count', { count: gaps.length })}</Mark>
      </h3>
      {gaps.length === 0 ? (
        <p className={styles.text}>{texts('gaps.allSaid')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{texts('gaps.purpose')}</p>
          <dl className={styles.gaps}>
            {missing.length > 0 && (
              <div>
                <dt>{texts('gaps.missing')}</dt>
                {missing.map((gap) => (
                  <dd key={gap.clause}>{nameOf(gap)}</dd>
                ))}
              </div>
            )}
            {vague.map((gap) => (
              <div key={gap.clause}>
                <dt>{nameOf(gap)}</dt>
                {gapSentences(gap, texts, language).map((sentence) => (
                  <dd key={sentence}>{sentence}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
