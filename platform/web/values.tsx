/** Figures in running text and cells: each with its unit, in the reader's language. */
import type { ReactNode } from 'react';
import { amountText, countText, dayText, momentText, monthText, percentText } from '#kernel/format.ts';
import { useLanguage } from './language.tsx';
import styles from './values.module.css';

export interface MoneyValue {
  /** A decimal string with exactly the currency's digits. */
  readonly amount: string;
  readonly currency: string;
}

export function Money(props: MoneyValue): ReactNode {
  const language = useLanguage();
  return (
    <span className={styles.figure}>
      {amountText(props.amount, props.currency, language)}
      <span className={styles.unit}>{`\u00a0${props.currency}`}</span>
    </span>
  );
}

/** A share from 0 to 1; `digits` after the decimal sign, one by default. */
export function Percent(props: { readonly share: string | number; readonly digits?: number }): ReactNode {
  return <span className={styles.figure}>{percentText(props.share, useLanguage(), props.digits)}</span>;
}

export function Count(props: {
  readonly value: string | number | bigint;
  readonly digits?: number;
}): ReactNode {
  return <span className={styles.figure}>{countText(props.value, useLanguage(), props.digits)}</span>;
}

/** A calendar day (`2026-03-31`), month (`2026-03`) or moment (`2026-03-31T09:00:00Z`), by the form of the text. */
export function DateText(props: { readonly date: string }): ReactNode {
  const language = useLanguage();
  const text =
    props.date.length === 7
      ? monthText(props.date, language)
      : props.date.length === 10
        ? dayText(props.date, language)
        : momentText(props.date, language);
  return (
    <time dateTime={props.date} className={styles.figure}>
      {text}
    </time>
  );
}
