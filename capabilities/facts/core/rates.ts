/** Exchange rates from a file `date,from,to,rate`, and amounts converted with them. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { divideHalfEven, parseDecimal, type Ratio } from '#kernel/exact.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { type Currency, isCurrency, minorDigitsOf } from '#kernel/money.ts';
import type { CsvRecord } from './csv-reader.ts';
import type { RateRefusalCode } from './refusals.ts';

/** Units of the second currency of a pair for one of the first, from `date` on. */
export interface RateOfDay {
  readonly date: string;
  readonly value: Ratio;
}

/** By pair (`USD>EUR`), each in order of date. */
export type Rates = ReadonlyMap<string, readonly RateOfDay[]>;

const rateColumns = ['date', 'from', 'to', 'rate'] as const;

/**
 * A rate as a plain decimal. Only for rates that were read from one: their denominator is a power of ten.
 */
export function rateText({ numerator, denominator }: Ratio): string {
  const places = denominator.toString().length - 1;
  if (places === 0) return numerator.toString();
  const digits = numerator.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** @param records the header and the rows of a file of rates */
export function readRates(records: readonly CsvRecord[]): Decision<Rates, RateRefusalCode> {
  const header = (records[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = rateColumns.find((column) => !header.includes(column));
  if (missing !== undefined)
    return refuse('rates_lack_a_column', { path: 'line 1', values: { column: missing } });
  const rates = new Map<string, RateOfDay[]>();
  for (const { line, cells } of records.slice(1)) {
    const [date = '', from = '', to = '', rate = ''] = rateColumns.map((name) =>
      cells[header.indexOf(name)]?.trim(),
    );
    const value = parseDecimal(rate);
    const path = `line ${line}`;
    if (
      parseLocalDate(date) === null ||
      !isCurrency(from) ||
      !isCurrency(to) ||
      value === null ||
      value.numerator <= 0n
    ) {
      return refuse('rate_is_unreadable', { path, values: { line } });
    }
    const pair = `${from}>${to}`;
    const days = rates.get(pair) ?? [];
    const before = days.find((day) => day.date === date)?.value;
    if (
      before !== undefined &&
      before.numerator * value.denominator !== value.numerator * before.denominator
    ) {
      return refuse('rate_is_given_twice', { path, values: { line, from, to } });
    }
    if (before === undefined) days.push({ date, value });
    rates.set(pair, days);
  }
  for (const days of rates.values()) days.sort((a, b) => (a.date < b.date ? -1 : 1));
  return accept(rates);
}

/** The latest rate of the pair on or before the date, rounded half to even to the minor unit; `null` without one. */
export function convertAmount(
  amountMinor: bigint,
  from: Currency,
  to: Currency,
  date: string,
  rates: Rates,
): bigint | null {
  if (from === to) return amountMinor;
  const rate = rates.get(`${from}>${to}`)?.findLast((day) => day.date <= date)?.value;
  if (rate === undefined) return null;
  const numerator = amountMinor * rate.numerator * 10n ** BigInt(minorDigitsOf(to));
  return divideHalfEven(numerator, rate.denominator * 10n ** BigInt(minorDigitsOf(from)));
}
