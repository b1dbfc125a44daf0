/** The sales of a plain file, held in columns as they are read. */
import { headerWords } from '#capabilities/facts/core/column-words.ts';
import { isDimension, type SaleField } from '#capabilities/facts/core/fields.ts';
import {
  type GivenReading,
  guessReading,
  type ReadingGuess,
} from '#capabilities/facts/core/guess-reading.ts';
import { convertAmount, type Rates } from '#capabilities/facts/core/rates.ts';
import type { Reading } from '#capabilities/facts/core/reading.ts';
import { salesReader } from '#capabilities/facts/core/sales-reader.ts';
import type { Refusal } from '#kernel/decision.ts';
import { type Currency, isCurrency } from '#kernel/money.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { readChunks } from '#platform/cli/read-chunks.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { type UnconvertedRows, withRow } from '../core/missing-rates.ts';
import { type SalesColumns, salesColumns } from '../core/sales-columns.ts';
import type { DependencyOptions } from './options.ts';
import { standIn } from './print-dependency.ts';
import { mostFaultsShown, unusable, unusableLines } from './unusable-file.ts';

interface SalesRead {
  readonly guess: ReadingGuess;
  readonly sales: SalesColumns;
  /** Rows in another currency without a rate; they are not among the sales. */
  readonly unconverted: readonly UnconvertedRows[];
  readonly currency: Currency | null;
}

/** Reads the whole file; one line that cannot be read makes it unusable, so that no figure leaves out a sale unseen. */
export async function readSales(
  file: string,
  options: DependencyOptions,
  rates: Rates | null,
): Promise<SalesRead> {
  const chunks = readChunks(file);
  try {
    return await readRows(file, chunks, options, rates);
  } finally {
    // A file that is refused in the middle is closed as well.
    await chunks.return(undefined);
  }
}

async function readRows(
  file: string,
  chunks: ReturnType<typeof readChunks>,
  options: DependencyOptions,
  rates: Rates | null,
): Promise<SalesRead> {
  const first = await chunks.next();
  const second = first.done ? first : await chunks.next();
  const guess = guessFile(file, first.done ? new Uint8Array() : first.value, second.done === true, options);
  const { reading } = guess;
  if (isWithoutCurrency(reading) && options.in !== undefined)
    throw unusable(file, { code: 'currency_is_not_chosen' });
  const reader = salesReader(
    isWithoutCurrency(reading) ? { ...reading, currency: standIn } : reading,
    () => '',
  );
  const sales = salesColumns();
  const faults: Refusal[] = [];
  const unconverted = new Map<string, UnconvertedRows>();
  let faulty = 0;
  let currency: Currency | null = options.in ?? null;

  function take(read: ReturnType<typeof reader.push>): void {
    if (!read.ok) throw unusable(file, read.refusal);
    for (const row of read.value.refused) {
      faulty += row.faults.length;
      if (faults.length < mostFaultsShown) faults.push(...row.faults);
    }
    for (const row of read.value.rows) {
      currency ??= row.currency;
      const amountMinor = convertAmount(
        row.amountMinor,
        row.currency,
        currency,
        row.date,
        rates ?? new Map(),
      );
      if (amountMinor === null) {
        const place = `${row.date} ${row.currency}`;
        unconverted.set(place, withRow(unconverted.get(place), row));
        continue;
      }
      sales.add(row.date, row.customer, amountMinor);
    }
    refuseTooMany(file, sales);
  }

  if (!first.done) take(reader.push(first.value));
  if (!second.done) take(reader.push(second.value));
  for await (const chunk of chunks) take(reader.push(chunk));
  take(reader.end());
  const namesNone = isWithoutCurrency(reading);
  if (namesNone && faults.some(({ code }) => code === 'currency_contradicts_its_sign')) {
    throw unusable(file, { code: 'currency_is_not_chosen' });
  }
  if (faulty > 0) throw unusableLines(file, faults, faulty);
  return { guess, sales, unconverted: [...unconverted.values()], currency: namesNone ? null : currency };
}

/** So many fit into the memory of one process; what is more is told instead of ending in the middle. */
const mostSales = 50_000_000;
const mostNames = 2_000_000;

function refuseTooMany(file: string, sales: SalesColumns): void {
  const { count, names } = sales.size();
  if (count > mostSales) {
    throw new UnusableInput(
      printable(
        `${file}: these are more than ${inGroups(mostSales)} sales. Split the file, for example by year.`,
      ),
    );
  }
  if (names > mostNames) {
    throw new UnusableInput(
      printable(
        `${file}: the column of --by names more than ${inGroups(mostNames)} different counterparties. Choose a column that names whom you sell to.`,
      ),
    );
  }
}

function inGroups(count: number): string {
  return count.toLocaleString('en');
}

function isWithoutCurrency({ columns, currency }: Reading): boolean {
  return columns.currency === undefined && currency === null;
}

/** How the file is read: what the options say, and the rest by its names and contents. */
function guessFile(
  file: string,
  sample: Uint8Array,
  whole: boolean,
  options: DependencyOptions,
): ReadingGuess {
  const given: GivenReading = {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.dates === undefined ? {} : { dateOrder: options.dates }),
    ...(options.decimal === undefined ? {} : { decimalMark: options.decimal === 'comma' ? ',' : '.' }),
  };
  const first = guessReading(sample, whole, given);
  if (!first.ok) throw unusable(file, first.refusal);
  const { header, reading } = first.value;
  const one = options.currency?.toUpperCase() ?? '';
  const isOneCurrency = columnNamed(header, options.currency ?? '') === undefined && isCurrency(one);
  const columns: { [Field in SaleField]?: number } = {
    customer: groupingColumn(file, options.by, header, reading),
  };
  for (const field of ['date', 'amount', 'currency'] as const) {
    const asked = options[field];
    const isName = asked !== undefined && !(field === 'currency' && isOneCurrency);
    const column = isName ? columnNamed(header, asked) : reading.columns[field];
    if (isName && column === undefined) throw noSuchColumn(file, asked, header);
    if (column !== undefined && (isName || column !== columns.customer)) columns[field] = column;
  }
  const guess = guessReading(sample, whole, {
    ...given,
    columns,
    ...(isOneCurrency ? { currency: one } : {}),
  });
  if (!guess.ok) throw unusable(file, guess.refusal);
  return guess.value;
}

/** A column by its name, or what was taken for that field. */
function groupingColumn(file: string, by: string, header: readonly string[], reading: Reading): number {
  const column = columnNamed(header, by) ?? (isDimension(by) ? reading.columns[by] : undefined);
  if (column === undefined) throw noSuchColumn(file, by, header);
  return column;
}

/** As written, or else but for case, accents and separators. */
function columnNamed(header: readonly string[], name: string): number | undefined {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const words = headerWords(name);
  const close = words === '' ? -1 : header.findIndex((column) => headerWords(column) === words);
  return close >= 0 ? close : undefined;
}

function noSuchColumn(file: string, name: string, header: readonly string[]): UnusableInput {
  const shown = header.slice(0, 40).join(', ') + (header.length > 40 ? ', …' : '');
  return new UnusableInput(printable(`${file}: there is no column “${name}”. The columns are: ${shown}.`));
}
