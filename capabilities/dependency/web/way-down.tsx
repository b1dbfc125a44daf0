/** What it takes to depend less on the largest: how much all others must grow, for a target one may choose. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { divideHalfEven } from '#kernel/exact.ts';
import { moneyText, percentText } from '#kernel/format.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import { decimalOf } from '../core/show-ratio.ts';
import { wayDown } from '../core/way-down.ts';
import styles from './dependency.module.css';
import { useTexts } from './texts.ts';

const targets = [10, 15, 20, 25, 30, 40, 50];

export function WayDown(props: { readonly answer: DependencyAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { currency, total, shares, band } = props.answer;
  const [target, setTarget] = useState(band === 'high' ? 30 : 20);
  const [largest] = shares;
  if (largest === undefined) return null;
  const sentence = () => {
    const found = wayDown(parseMoney(largest.amount, currency) ?? 0n, parseMoney(total, currency) ?? 0n, {
      numerator: BigInt(target),
      denominator: 100n,
    });
    const { name } = largest;
    if (!found.ok) return texts('wayDown.alone', { name });
    const { othersNowMinor, othersNeededMinor, growthNeeded } = found.value;
    const wanted = percentText(target / 100, language, 0);
    if (growthNeeded.numerator <= 0n) return texts('wayDown.reached', { name, target: wanted });
    const needed = divideHalfEven(othersNeededMinor.numerator, othersNeededMinor.denominator);
    return texts('wayDown.needed', {
      name,
      target: wanted,
      growth: percentText(decimalOf(growthNeeded, 6), language, 0),
      now: moneyText(formatMoney(othersNowMinor, currency), currency, language),
      needed: moneyText(formatMoney(needed, currency), currency, language),
    });
  };
  return (
    <Section title={texts('wayDown.title')} purpose={texts('wayDown.purpose')}>
      <NativeSelect
        size="xs"
        className={styles.inline}
        label={texts('wayDown.target')}
        value={String(target)}
        onChange={(event) => setTarget(Number(event.currentTarget.value))}
        data={targets.map((one) => ({ value: String(one), label: percentText(one / 100, language, 0) }))}
      />
      <p className={styles.sentence} aria-live="polite">
        {sentence()}
      </p>
    </Section>
  );
}
