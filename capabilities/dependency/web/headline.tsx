import type { ReactNode } from 'react';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import styles from './dependency.module.css';
import { shareText } from './share-text.ts';
import { useTexts } from './texts.ts';

/** The whole page in a sentence: the largest, its share, and what that means. */
export function Headline(props: {
  readonly answer: DependencyAnswer;
  readonly size?: 'large' | 'small';
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { by, shares, band } = props.answer;
  const [largest] = shares;
  if (largest === undefined) return null;
  return (
    <>
      <p className={styles.headline} data-size={props.size ?? 'large'}>
        {texts(`headline.${by}`, { name: largest.name, share: shareText(largest.share, language) })}
      </p>
      <p>
        <BandMark band={band} /> <span className={styles.quiet}>{texts(`bandMeanings.${band}`)}</span>
      </p>
    </>
  );
}
