/** The answer in words: when the money is gone, what carries it further, and the one thing that would help most. */
import type { ReactNode } from 'react';
import { decimalOf, numberOf } from '#capabilities/dependency/core/show-ratio.ts';
import { countText, listText, moneyText, monthText, percentText } from '#kernel/format.ts';
import { formatMoney } from '#kernel/money.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { monthName } from '../core/month-name.ts';
import { percentDown } from '../core/percent-down.ts';
import type { Stress } from '../core/stress.ts';
import type { StressCase } from '../core/stress-case.ts';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';

export interface AnswerProps {
  readonly stressCase: StressCase;
  readonly stress: Stress;
}

/** "A leaves", "A and B bring less": those of the scenario, as a part of a sentence. */
export function useClause({ departures }: StressCase): string {
  const texts = useTexts();
  const language = useLanguage();
  const names = [...new Set(departures.map(({ counterparty }) => counterparty))];
  const areWhole = departures.every(({ cut }) => cut.numerator === cut.denominator);
  const values = { name: listText(names, language), count: names.length };
  return texts(areWhole ? 'answer.leaves' : 'answer.bringsLess', values);
}

/** Months and amounts of a stress test as they are read. */
export function useWords({ currency, firstMonth }: StressCase) {
  const language = useLanguage();
  return {
    month: (month: number) => monthText(monthName(firstMonth, month) ?? '', language),
    money: (minor: bigint) => moneyText(formatMoney(minor, currency), currency, language),
  };
}

export function AnswerPart({ stressCase, stress }: AnswerProps): ReactNode {
  const texts = useTexts();
  const { month, money } = useWords(stressCase);
  const { scenario, without } = stress;
  const { runway, creditRunway, coverBelowOne } = scenario;
  const last = without.months.at(-1);
  const clause = useClause(stressCase);
  const lasts =
    stressCase.departures.length === 0 ? texts('answer.stays') : texts('answer.lasts', { clause });
  return (
    <section className={styles.lead} aria-live="polite">
      <p className={styles.headline}>
        {runway === null ? lasts : texts('answer.gone', { month: month(runway), months: runway })}
      </p>
      {runway !== null && stressCase.creditLineMinor > 0n && (
        <p className={styles.sentence}>
          {creditRunway === null
            ? texts('answer.creditLasts')
            : texts('answer.credit', { month: month(creditRunway) })}
        </p>
      )}
      {stressCase.debtServiceMinor > 0n && (
        <p className={styles.sentence}>
          {coverBelowOne.length === 0
            ? texts('answer.coverAll')
            : texts('answer.cover', { count: coverBelowOne.length })}
        </p>
      )}
      {last !== undefined && stressCase.departures.length > 0 && (
        <p className={styles.quiet}>{texts('answer.before', { amount: money(last.cashMinor) })}</p>
      )}
      <div className={styles.help}>
        <h2 className={styles.helpTitle}>{texts('answer.helps')}</h2>
        <p>
          <HelpWords stressCase={stressCase} stress={stress} />
        </p>
      </div>
    </section>
  );
}

function HelpWords({ stressCase, stress }: AnswerProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { month, money } = useWords(stressCase);
  const { help, scenario } = stress;
  const { best, fundMinor, fundMonths, share } = help;
  if (best === 'share' && share !== null) {
    return texts('help.share', {
      month: month(share.byMonth),
      needed: money(share.othersNeededMinor),
      now: money(share.othersNowMinor),
      growth: percentText(numberOf(share.growth), language, 0),
      name: share.counterparty,
      target: percentText(Number(percentDown(share.targetShare)) / 100, language),
      share: percentText(numberOf(share.share), language),
      amount: money(fundMinor),
    });
  }
  if (best === 'result') return texts('help.result', { amount: money(help.resultMinor) });
  if (best === 'none') {
    const { lowest } = scenario;
    return texts('help.none', { month: month(lowest.month), lowest: money(lowest.cashMinor) });
  }
  return texts('help.fund', {
    amount: money(fundMinor),
    months: fundMonths === null ? 'none' : countText(decimalOf(fundMonths, 1), language),
  });
}
