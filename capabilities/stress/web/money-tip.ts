/** Amounts in charts: drawn as numbers, told as money. */
import { useMemo } from 'react';
import { moneyText } from '#kernel/format.ts';
import { type Currency, formatMoney, minorDigitsOf } from '#kernel/money.ts';
import { useLanguage } from '#platform/web/language.tsx';

/** An amount as a place on an axis. */
export function drawnAmount(minor: bigint, currency: Currency): number {
  return Number(formatMoney(minor, currency));
}

/** A tooltip that tells each value as an amount of the currency. */
export function useMoneyTip(currency: Currency): object {
  const language = useLanguage();
  return useMemo(
    () => ({
      valueFormatter: (value: unknown) =>
        typeof value === 'number'
          ? moneyText(value.toFixed(minorDigitsOf(currency)), currency, language)
          : '–',
    }),
    [currency, language],
  );
}
