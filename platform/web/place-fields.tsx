/** Country and currency of a company, by the names of the person's language, with a first guess from their device. */
import { NativeSelect } from '@mantine/core';
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { countryName, currencyName, localeOf } from '#kernel/format.ts';
import { currencies } from '#kernel/money.ts';
import { countries, currencyOf } from './countries.ts';
import { useLanguage } from './language.tsx';

type SelectProps = ComponentProps<typeof NativeSelect>;

/** @param props `none` names the choice of no country, where there may be none */
export function CountrySelect({ none, ...props }: SelectProps & { readonly none?: string }): ReactNode {
  const language = useLanguage();
  const data = useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(language));
    const named = countries
      .map((code) => ({ value: code, label: countryName(code, language) }))
      .sort((a, b) => compare(a.label, b.label));
    return none === undefined ? named : [{ value: '', label: none }, ...named];
  }, [language, none]);
  return <NativeSelect {...props} data={data} />;
}

/** The currencies companies of this product use most come first; all others follow by code. */
const frequent = ['EUR', 'USD', 'VND', 'CNY', 'GBP', 'JPY', 'KRW', 'SGD'];

export function CurrencySelect(props: SelectProps): ReactNode {
  const language = useLanguage();
  const data = useMemo(() => {
    const named = (code: string) => ({ value: code, label: `${code} – ${currencyName(code, language)}` });
    return [...frequent, ...currencies.filter((code) => !frequent.includes(code))].map(named);
  }, [language]);
  return <NativeSelect {...props} data={data} />;
}

/** Where the device seems to be: its region, else its language's country. */
export function guessedPlace(): { readonly country: string; readonly currency: string } {
  const region =
    navigator.languages.map((tag) => new Intl.Locale(tag).maximize().region).find(Boolean) ?? 'VN';
  const country = countries.includes(region) ? region : 'VN';
  return { country, currency: currencyOf(country) };
}
