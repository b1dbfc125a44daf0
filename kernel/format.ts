/**
 * Numbers, dates and money as a person of each language writes them. Amounts go into `Intl` as the decimal strings
 * they are, which it formats exactly; none of them becomes a binary fraction on the way.
 */
import type { Language } from './language.ts';
import { isCurrency, minorDigitsOf } from './money.ts';

/** English dates are written day first with the month as a word, so that nobody mistakes 3/4 for 4/3. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  vi: 'vi-VN',
  'zh-CN': 'zh-CN',
  nl: 'nl-NL',
};

export function localeOf(language: Language): string {
  return locales[language];
}

type Exact = `${number}`;

function isExact(text: string): text is Exact {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], options);
  numberFormats.set(key, made);
  return made;
}

function written(format: Intl.NumberFormat, value: string | number | bigint): string {
  if (typeof value !== 'string') return format.format(value);
  return isExact(value) ? format.format(value) : value;
}

/** A count or a plain number; a decimal string keeps every digit it has. */
export function countText(value: string | number | bigint, language: Language, digits?: number): string {
  const places = digits ?? (typeof value === 'string' ? (value.split('.')[1]?.length ?? 0) : undefined);
  const options =
    places === undefined
      ? {}
      : { minimumFractionDigits: places, maximumFractionDigits: Math.min(places, 100) };
  return written(numberFormat(language, options), value);
}

/** How large a file is, in the unit that fits: `1.4 MB`. A megabyte is 1,048,576 bytes, as file managers count. */
export function bytesText(bytes: number, language: Language): string {
  const steps = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const unit = ['byte', 'kilobyte', 'megabyte'][steps] ?? 'byte';
  const maximumFractionDigits = steps === 2 ? 1 : 0;
  return numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: steps === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(bytes / 1024 ** steps);
}

/** The sign before the decimals. */
export function decimalSignOf(language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 1 })
    .formatToParts(0)
    .reduce((sign, { type, value }) => (type === 'decimal' ? value : sign), '.');
}

/** The amount without its currency, with exactly the currency's digits: `26250.00` in Dutch is `26.250,00`. */
export function amountText(amount: string, currency: string, language: Language): string {
  const places = isCurrency(currency) ? minorDigitsOf(currency) : (amount.split('.')[1]?.length ?? 0);
  return written(
    numberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: Math.max(places, 0) }),
    amount,
  );
}

/** The amount and its currency code, which names the currency without doubt (a `$` would not). */
export function moneyText(amount: string, currency: string, language: Language): string {
  return `${amountText(amount, currency, language)}\u00a0${currency}`;
}

/**
 * A share from 0 to 1 as a percentage, rounded to `digits` places for the eye. The sign stands behind a space that does
 * not break (ISO 80000-1), as in all texts of the product.
 */
export function percentText(share: string | number, language: Language, digits = 1): string {
  const text = written(
    numberFormat(language, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
    share,
  );
  return text.replace(/\s?%$/, '\u00a0%');
}

/**
 * A large amount in few letters, for the axis of a chart only: `1.2M`. In Vietnamese with the whole word (`1,2 tỷ`): its
 * short form is one letter that may be read as either of two.
 */
export function shortNumberText(value: number, language: Language): string {
  return numberFormat(language, {
    notation: 'compact',
    compactDisplay: language === 'vi' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  dateFormats.set(key, made);
  return made;
}

/** A calendar day, `2026-03-31`, wherever the reader is. */
export function dayText(day: string, language: Language): string {
  const instant = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** A calendar day with its month in full, so that nobody can take it for another: `5 March 2026`. */
export function longDayText(day: string, language: Language): string {
  const instant = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** A calendar month, `2026-03`. */
export function monthText(month: string, language: Language, form: 'long' | 'short' = 'long'): string {
  const instant = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return month;
  return dateFormat(language, { month: form, year: 'numeric', timeZone: 'UTC' }).format(instant);
}

/** A period of settlement by its name: `2026-03` is March 2026; quarters and years stay as they are. */
export function periodText(name: string, language: Language): string {
  return /^\d{4}-\d{2}$/.test(name) ? monthText(name, language) : name;
}

/** A moment, in the reader's own time zone, or in the one that is named. */
export function momentText(instant: string, language: Language, timeZone?: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  // Vietnamese puts the time first; without a comma its minutes and the day would read as one row of figures.
  if (language === 'vi') {
    const [hours, date] = [time, day].map((part) =>
      dateFormat(language, { ...part, ...zone }).format(moment),
    );
    return `${hours}, ${date}`;
  }
  return dateFormat(language, { ...day, ...time, ...zone }).format(moment);
}

/** The time of a moment that was just now, to the second, in the reader's own time zone. */
export function clockText(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return dateFormat(language, time).format(moment);
}

/** Names as the reader's language lists them: `Kestrel and Lotus`. */
export function listText(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

export function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'currency', fallback: 'code' }).of(code) ?? code;
}

/** A text as the beginning of a sentence. */
export function sentenceText(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(locales[language]) + text.slice(1);
}

/** A time zone by its city and how far it is from UTC at a moment: `Ho Chi Minh, GMT+7`. As it is where it is none. */
export function zoneText(timeZone: string, instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return timeZone;
  const offset = dateFormat(language, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return offset === undefined || offset === city ? city : `${city}, ${offset}`;
}
