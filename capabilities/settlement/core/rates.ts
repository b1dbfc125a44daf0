/** Exchange rates: the rows as given, and the rate that holds on a day. */
import { type Hash, hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { divideHalfEven, parseDecimal, type Ratio } from '#kernel/exact.ts';
import { isHashable, isObject, itemPath, member, memberPath, quoted } from '#kernel/json-places.ts';
import { type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { type Currency, minorDigitsOf } from '#kernel/money.ts';

/** Units of `to` for one unit of `from`, from `date` on. */
export interface RateRow {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
}

export interface RateOfDay {
  readonly date: LocalDate;
  readonly text: string;
  readonly value: Ratio;
}

export interface Rates {
  /** SHA-256 of the rows as given, in order. */
  readonly hash: Hash;
  /** By pair, each in order of date. */
  readonly byPair: ReadonlyMap<string, readonly RateOfDay[]>;
}

export type RatesRefusal = 'rates_not_a_list' | 'rate_row_not_valid' | 'rate_given_twice';

/** Rate rows of unknown shape; a row that cannot be used is refused with its place. */
export function parseRates(list: unknown): Decision<Rates, RatesRefusal> {
  if (!Array.isArray(list)) return refuse('rates_not_a_list', { path: '' });
  const rows: RateRow[] = [];
  const byPair = new Map<string, RateOfDay[]>();
  for (let index = 0; index < list.length; index += 1) {
    const read = readRow(list[index], itemPath('', index));
    if (!read.ok) return read;
    const { row, day } = read.value;
    rows.push(row);
    const pair = pairKey(row.from, row.to);
    const days = byPair.get(pair);
    if (days === undefined) byPair.set(pair, [day]);
    else days.push(day);
  }
  for (const [pair, days] of byPair) {
    days.sort((a, b) => a.date - b.date);
    const twice = days.find(
      (day, index) => day.date === days[index - 1]?.date && day.text !== days[index - 1]?.text,
    );
    if (twice !== undefined) {
      const row = rows.findLastIndex(
        (other) => pairKey(other.from, other.to) === pair && parseLocalDate(other.date) === twice.date,
      );
      return refuse('rate_given_twice', {
        path: itemPath('', row),
        values: { pair: pair.replace('>', ' → ') },
      });
    }
  }
  return accept({
    hash: hashJson(rows.map(({ date, from, to, rate }) => ({ date, from, to, rate }))),
    byPair,
  });
}

function readRow(
  value: unknown,
  path: string,
): Decision<{ readonly row: RateRow; readonly day: RateOfDay }, RatesRefusal> {
  const faulty = (key: string, found: string) =>
    refuse('rate_row_not_valid', { path: memberPath(path, key), values: { key, found } });
  if (!isHashable(value) || !isObject(value))
    return refuse('rate_row_not_valid', { path, values: { key: '', found: '' } });
  const [date, from, to, rate] = [
    member(value, 'date'),
    member(value, 'from'),
    member(value, 'to'),
    member(value, 'rate'),
  ];
  const day = typeof date === 'string' ? parseLocalDate(date) : null;
  if (typeof date !== 'string' || day === null) return faulty('date', quoted(date));
  if (typeof from !== 'string' || from === '') return faulty('from', quoted(from));
  if (typeof to !== 'string' || to === '') return faulty('to', quoted(to));
  const ratio = typeof rate === 'string' ? parseDecimal(rate) : null;
  if (typeof rate !== 'string' || ratio === null || ratio.numerator <= 0n)
    return faulty('rate', quoted(rate));
  return accept({ row: { date, from, to, rate }, day: { date: day, text: rate, value: ratio } });
}

function pairKey(from: string, to: string): string {
  return `${from}>${to}`;
}

/** The latest rate of a pair on or before a day, or `null`. */
export function rateOn(rates: Rates, from: Currency, to: Currency, day: LocalDate): RateOfDay | null {
  const days = rates.byPair.get(pairKey(from, to)) ?? [];
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = days[middle];
    if (found !== undefined && found.date <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1] ?? null;
}

/** Minor units of `from` in minor units of `to` at a rate, rounded half to even. */
export function convert(minor: bigint, from: Currency, to: Currency, rate: Ratio): bigint {
  const numerator = minor * rate.numerator * 10n ** BigInt(minorDigitsOf(to));
  return divideHalfEven(numerator, rate.denominator * 10n ** BigInt(minorDigitsOf(from)));
}
