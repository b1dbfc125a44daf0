/** Says that figures are some seconds old, where newer events are still being settled. */
import type { ReactNode } from 'react';
import { clockText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

/** How often a page asks for figures of open periods: sooner where newer ones are on their way. */
export function everyMillisFor(answer: { readonly asOf: string | null } | undefined): number {
  return typeof answer?.asOf === 'string' ? 2000 : 10_000;
}

export function AsOf(props: { readonly moment: string | null }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  if (props.moment === null) return null;
  return (
    <p className={styles.note} role="status">
      {texts('page.asOf', { time: clockText(props.moment, language) })}
    </p>
  );
}
