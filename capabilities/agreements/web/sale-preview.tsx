/** Trying terms out: what one sale brings each side, on the chosen base and on the others. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { amountText, decimalSignOf } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { comparePercent, parsePercent, percentText, rateText, restOf, sumPercents } from '../core/percent.ts';
import { exampleSale, previewSale, type TrialSale } from '../core/preview-sale.ts';
import { type Base, bases } from '../core/terms-file.ts';
import { readTypedMoney } from '../core/typed-money.ts';
import styles from './agreement.module.css';
import { useTexts } from './texts.ts';

export interface SalePreviewProps {
  readonly currency: string;
  readonly base: Base;
  /** Each side's name and its share in per cent as typed. */
  readonly shares: readonly { readonly name: string; readonly percent: string }[];
}

/** Begins anew with a round example when the currency changes. */
export function SalePreview(props: SalePreviewProps): ReactNode {
  return <Trial key={props.currency} {...props} />;
}

const parts = ['amount', 'tax', 'costOfGoods'] as const;
type Part = (typeof parts)[number];

function Trial(props: SalePreviewProps): ReactNode {
  const texts = useTexts();
  const title = useId();
  const { currency } = props;
  const language = useLanguage();
  const [typed, setTyped] = useState<Readonly<Record<Part, string>>>(() => typedExample(currency, language));
  const sale = saleOf(typed, currency);
  return (
    <section className={styles.preview} aria-labelledby={title}>
      <h2 id={title} className={styles.previewTitle}>
        {texts('preview.title', { currency })}
      </h2>
      <div className={styles.trial}>
        {parts.map((part) => (
          <TextInput
            key={part}
            size="sm"
            label={texts(`preview.${part}`)}
            inputMode="decimal"
            autoComplete="off"
            value={typed[part]}
            error={readTypedMoney(typed[part], currency) === null && texts('preview.noAmount')}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped((before) => ({ ...before, [part]: value }));
            }}
          />
        ))}
      </div>
      {sale !== null && <Outcome {...props} sale={sale} />}
    </section>
  );
}

/** As the reader would type it: with the decimal sign of the language, without groups. */
function typedExample(currency: string, language: Language): Readonly<Record<Part, string>> {
  const example = exampleSale(currency);
  const typed = (minor: bigint) => formatMoney(minor, currency).replace('.', decimalSignOf(language));
  return {
    amount: typed(example.amountMinor),
    tax: typed(example.taxMinor),
    costOfGoods: typed(example.costOfGoodsMinor),
  };
}

function saleOf(typed: Readonly<Record<Part, string>>, currency: string): TrialSale | null {
  const minor = (part: Part) => {
    const text = readTypedMoney(typed[part], currency);
    return text === null ? null : parseMoney(text, currency);
  };
  const [amountMinor, taxMinor, costOfGoodsMinor] = [minor('amount'), minor('tax'), minor('costOfGoods')];
  if (amountMinor === null || taxMinor === null || costOfGoodsMinor === null) return null;
  return { amountMinor, taxMinor, costOfGoodsMinor };
}

function Outcome(props: SalePreviewProps & { readonly sale: TrialSale }): ReactNode {
  const texts = useTexts();
  const percents = props.shares.flatMap(({ percent }) => {
    const read = parsePercent(percent);
    return read === null || read.digits < 0n ? [] : [read];
  });
  if (percents.length < props.shares.length) {
    return <p className={styles.quiet}>{texts('preview.sharesMissing')}</p>;
  }
  const sum = sumPercents(percents);
  const off = comparePercent(sum, 100);
  if (off !== 0) {
    const rest = restOf(sum);
    const positive = { ...rest, digits: rest.digits < 0n ? -rest.digits : rest.digits };
    return (
      <p className={styles.off} role="status">
        <Icon name="watch" size={16} />
        {texts('refusals.percents_do_not_sum', {
          sum: Number(percentText(sum)),
          rest: Number(percentText(positive)),
          over: off > 0 ? 'more' : 'less',
        })}
      </p>
    );
  }
  return <PartsTable {...props} rates={percents.map(rateText)} />;
}

function PartsTable(
  props: SalePreviewProps & { readonly sale: TrialSale; readonly rates: readonly string[] },
): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { currency, sale, rates } = props;
  const results = bases.map((base) => ({ base, ...previewSale(sale, base, rates) }));
  const amount = (minor: bigint) => amountText(formatMoney(minor, currency), currency, language);
  const mark = (base: Base) => (base === props.base ? { 'data-chosen': true } : {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={texts('preview.table')} tabIndex={0}>
      <table className={styles.parts}>
        <caption className={styles.caption}>{texts('preview.caption')}</caption>
        <thead>
          <tr>
            <td />
            {bases.map((base) => (
              <th key={base} scope="col" {...mark(base)}>
                {texts(`bases.${base}`)}
                {base === props.base && <span className={styles.chosen}>{texts('preview.chosen')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.whole}>
            <th scope="row">{texts('preview.shared')}</th>
            {results.map(({ base, baseMinor }) => (
              <td key={base} {...mark(base)}>
                {amount(baseMinor)}
              </td>
            ))}
          </tr>
          {props.shares.map(({ name }, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {results.map(({ base, partsMinor }) => (
                <td key={base} {...mark(base)}>
                  {amount(partsMinor[index] ?? 0n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
