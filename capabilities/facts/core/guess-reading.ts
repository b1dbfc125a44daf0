/**
 * Guesses from the beginning of a file how all of it is to be read: encoding, separator, columns, dates, decimal mark,
 * currency, each with what decided it. What a person has set is kept, and the rest is guessed again around it.
 */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { type Currency, isCurrency, minorDigitsOf } from '#kernel/money.ts';
import { checkHeader, headerNames } from './check-reading.ts';
import type { CsvRecord } from './csv-reader.ts';
import { detectEncoding, type EncodingGuess } from './detect-encoding.ts';
import { detectSeparator, firstRecords, isSeparatorLine, type SeparatorGuess } from './detect-separator.ts';
import { type ColumnGuess, columnsOf, guessColumns } from './guess-columns.ts';
import { type DateGuess, guessDates } from './guess-dates.ts';
import { type DecimalGuess, guessDecimalMark } from './guess-decimal-mark.ts';
import { currencyFrom, splitAmount } from './read-amount.ts';
import type { Columns, DateOrder, DecimalMark, Encoding, Reading, Separator } from './reading.ts';
import type { FileRefusalCode } from './refusals.ts';
import { isBlank } from './sales-reader.ts';
import { decodeSample } from './text-decoder.ts';
import { withoutTitles } from './title-lines.ts';

/** What a person has set. `currency: null` is no setting. */
export interface GivenReading {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly columns?: Columns;
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  readonly currency?: Currency | null;
}

/** Where the currency of amounts without their own came from. */
export type CurrencyWhy = 'given' | 'column' | 'amounts' | 'header' | 'unknown';

export interface ReadingGuess {
  readonly reading: Reading;
  /** `null` where a person set it. */
  readonly encoding: EncodingGuess | null;
  readonly separator: SeparatorGuess | null;
  readonly columns: readonly ColumnGuess[];
  readonly dates: DateGuess;
  readonly decimalMark: DecimalGuess;
  readonly currencyWhy: CurrencyWhy;
  readonly header: readonly string[];
  /** The first rows, for a preview with `rowParser`. */
  readonly rows: readonly CsvRecord[];
}

/** How much of a file is enough to guess from, in bytes. */
export const sampleBytes = 1_000_000;
const sampleRows = 2_000;

/** @param sample the first `sampleBytes` of a file @param whole whether that is all of it */
export function guessReading(
  sample: Uint8Array,
  whole: boolean,
  given: GivenReading = {},
): Decision<ReadingGuess, FileRefusalCode> {
  const detected = detectEncoding(sample, whole);
  if (!detected.ok) return detected;
  const encoding = given.encoding ?? detected.value.encoding;
  const text = decodeSample(sample, encoding, whole);
  const found = given.separator === undefined ? detectSeparator(text) : null;
  const separator = given.separator ?? found?.separator ?? ',';
  const opened = openSample(text, separator, whole);
  if (!opened.ok) return opened;
  const { header, rows } = opened.value;

  const cells = rows.map((record) => record.cells);
  const guessed = guessColumns(header, cells);
  const columns = given.columns ?? columnsOf(guessed);
  const dates = guessDates(columnCells(cells, columns.date));
  const amounts = columnCells(cells, columns.amount);
  const money = guessCurrency(given, columns, header, amounts);
  const decimalMark = guessDecimalMark(
    amounts,
    digitsOf(money.currency, columnCells(cells, columns.currency)),
  );
  return accept({
    reading: {
      encoding,
      separator,
      columns,
      dateOrder: given.dateOrder ?? dates.order,
      decimalMark: given.decimalMark ?? decimalMark.mark,
      currency: money.currency,
    },
    encoding: given.encoding === undefined ? detected.value : null,
    separator: found,
    columns: guessed,
    dates,
    decimalMark,
    currencyWhy: money.why,
    header,
    rows,
  });
}

interface OpenedSample {
  readonly header: readonly string[];
  readonly rows: readonly CsvRecord[];
}

function openSample(
  text: string,
  separator: Separator,
  whole: boolean,
): Decision<OpenedSample, FileRefusalCode> {
  const read = firstRecords(text, separator, sampleRows, whole);
  if (read.refusal !== null && (whole || read.records.length === 0))
    return { ok: false, refusal: read.refusal };
  const [first, ...others] = read.records.filter((record) => !isBlank(record));
  if (first === undefined) return refuse('file_is_empty');
  const declared = isSeparatorLine(first.cells.join(separator), separator);
  const [top, ...rows] = withoutTitles(declared ? others : [first, ...others]);
  if (top === undefined) return refuse('file_is_empty');
  if (!whole && rows.length === 0) {
    return refuse('line_is_too_long', {
      path: `line ${top.line}`,
      values: { line: top.line, limit: text.length },
    });
  }
  const header = headerNames(top.cells);
  const sound = checkHeader(header);
  if (!sound.ok) return sound;
  return rows.length === 0 ? refuse('file_has_only_a_header') : accept({ header, rows });
}

function columnCells(rows: readonly (readonly string[])[], column: number | undefined): readonly string[] {
  return column === undefined ? [] : rows.map((cells) => cells[column] ?? '');
}

/** Without a currency column: the one mark that stands beside the amounts, or in the name of their column. */
function guessCurrency(
  given: GivenReading,
  columns: Columns,
  header: readonly string[],
  amounts: readonly string[],
): { readonly currency: Currency | null; readonly why: CurrencyWhy } {
  if (given.currency) return { currency: given.currency, why: 'given' };
  if (columns.currency !== undefined) return { currency: null, why: 'column' };
  const beside = new Set<Currency>();
  for (const cell of amounts) {
    const mark = splitAmount(cell)?.mark ?? '';
    const currency = mark === '' ? null : currencyFrom(mark);
    if (currency !== null) beside.add(currency);
  }
  const [only] = beside;
  if (only !== undefined && beside.size === 1) return { currency: only, why: 'amounts' };
  const name = columns.amount === undefined ? '' : (header[columns.amount] ?? '');
  const words = name.split(/[\s()[\]_/:,.（）-]+/).filter((word) => word !== '');
  const named = words.map((word) => (isCurrency(word) ? word : word === '元' ? 'CNY' : markCurrency(word)));
  const [inHeader] = named.filter((currency) => currency !== null);
  return inHeader === undefined ? { currency: null, why: 'unknown' } : { currency: inHeader, why: 'header' };
}

/** Small letters are words first (`all`, `try`), so in a header only marks and capitals name a currency. */
function markCurrency(word: string): Currency | null {
  return /^[a-z]+$/.test(word) ? null : currencyFrom(word);
}

/** The minor digits all amounts have, where that is known. */
function digitsOf(currency: Currency | null, cells: readonly string[]): number | null {
  const digits = new Set<number>();
  if (currency !== null) digits.add(minorDigitsOf(currency));
  for (const cell of cells) {
    const named = currencyFrom(cell);
    if (named !== null) digits.add(minorDigitsOf(named));
  }
  const [only] = digits;
  return digits.size === 1 && only !== undefined ? only : null;
}
