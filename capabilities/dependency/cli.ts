/** `entente dependency`: on whom the sales of a plain file depend, with no server and no account. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { createTranslator } from 'use-intl/core';
import { headerWords } from '#capabilities/facts/core/column-words.ts';
import { csvReader } from '#capabilities/facts/core/csv-reader.ts';
import { detectEncoding } from '#capabilities/facts/core/detect-encoding.ts';
import { detectSeparator } from '#capabilities/facts/core/detect-separator.ts';
import { isDimension, type SaleField } from '#capabilities/facts/core/fields.ts';
import {
  type GivenReading,
  guessReading,
  type ReadingGuess,
} from '#capabilities/facts/core/guess-reading.ts';
import { en as factsTexts } from '#capabilities/facts/core/messages/en.ts';
import { convertAmount, type Rates, readRates } from '#capabilities/facts/core/rates.ts';
import {
  dateOrders,
  type Encoding,
  encodings,
  limits,
  type Reading,
} from '#capabilities/facts/core/reading.ts';
import { salesReader } from '#capabilities/facts/core/sales-reader.ts';
import { decodeSample } from '#capabilities/facts/core/text-decoder.ts';
import type { Refusal } from '#kernel/decision.ts';
import type { Ratio } from '#kernel/exact.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { type Currency, formatMoney, isCurrency } from '#kernel/money.ts';
import { alignColumns, printable } from '#platform/cli/align-columns.ts';
import { readChunks } from '#platform/cli/read-chunks.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { type Concentration, concentration, type Share } from './core/concentration.ts';
import { groupAmounts, groupByControl } from './core/group-amounts.ts';
import { en } from './core/messages/en.ts';
import { missingRates, type UnconvertedRow } from './core/missing-rates.ts';
import { concentrationPolicies, usMergerGuidelines2023 } from './core/policies.ts';
import { decimalOf, numberOf, percentOf } from './core/show-ratio.ts';
import { currentRise, type TrendPoint, trend } from './core/trend.ts';
import { type DateWindow, isWithin, windowFor } from './core/window.ts';

export interface DependencyOptions {
  readonly by: string;
  readonly amount?: string;
  readonly date?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: true;
  readonly json?: true;
  readonly rates?: string;
  readonly in?: string;
  readonly groups?: string;
  readonly policy?: string;
  readonly encoding?: Encoding;
  readonly dates?: 'ymd' | 'dmy' | 'mdy';
  readonly decimal?: 'point' | 'comma';
}

const mostFaultsShown = 20;
const mostRowsShown = 25;
const smallFileBytes = 64 * 1024 * 1024;

export function dependencyCommands(program: Command): void {
  program
    .command('dependency')
    .description('tell on whom sales depend: shares, concentration, trend')
    .argument('<sales.csv>', 'one sale a line; refunds are negative amounts')
    .requiredOption('--by <column>', 'whom to group by: customer, product, supplier, or any column')
    .option('--amount <column>', 'the column of amounts, where its name does not say so')
    .option('--date <column>', 'the column of dates, where its name does not say so')
    .option('--currency <column>', 'the column of currencies, or the currency of amounts without one')
    .option('--from <date>', 'first day that counts (default: 12 months before the last)', toDate)
    .option('--to <date>', 'last day that counts (default: that of the last sale)', toDate)
    .addOption(new Option('--all', 'count all dates').conflicts(['from', 'to']))
    .option('--json', 'print all results as JSON')
    .option('--rates <rates.csv>', 'exchange rates: date, from, to, rate')
    .option('--in <currency>', 'convert to this currency (default: that of the first sale)', toCurrency)
    .option('--groups <groups.csv>', 'counterparties under common control: name, group')
    .addOption(
      new Option('--policy <policy>', 'the lines for the HHI').choices(
        concentrationPolicies.map(({ id }) => id),
      ),
    )
    .addOption(
      new Option('--encoding <encoding>', 'the encoding, where the guess is wrong').choices(encodings),
    )
    .addOption(new Option('--dates <order>', 'the order of day, month, year').choices(dateOrders))
    .addOption(new Option('--decimal <mark>', 'the decimal mark').choices(['point', 'comma']))
    .addHelpText(
      'after',
      `
Examples:
  entente dependency sales.csv --by customer
  entente dependency sales.csv --by supplier --from 2026-01-01 --to 2026-06-30
  entente dependency doanh-thu.csv --by "Khách hàng" --amount "Số tiền" --currency VND --dates dmy

What the files hold: docs/guide/command-line.md`,
    )
    .action(async (file: string, options: DependencyOptions) => {
      process.stdout.write(await dependencyOfFile(file, options));
    });
}

/** What the command prints. @throws UnusableInput naming the file and the line or column in it */
export async function dependencyOfFile(file: string, options: DependencyOptions): Promise<string> {
  const rates = options.rates === undefined ? null : await readRatesFile(options.rates);
  const groups = options.groups === undefined ? new Map<string, string>() : await readGroups(options.groups);
  const { guess, sums, unconverted, currency } = await readSales(file, options, rates);
  const dates = [...sums, ...unconverted].map(({ date }) => date).sort();
  const window = windowFor(options, { first: dates[0] ?? '', last: dates.at(-1) ?? '' });
  if (!window.ok) throw unusable(file, window.refusal);
  const { from, to } = window.value;
  const wanting = unconverted.filter(({ date }) => isWithin(date, window.value));
  if (wanting.length > 0) throw unusable(file, missingRates(wanting, currency ?? standIn));
  const hasWholeTrend = unconverted.every(({ date }) => date > to);
  const policy = concentrationPolicies.find(({ id }) => id === options.policy) ?? usMergerGuidelines2023;
  const { amounts, unnamed } = groupAmounts(sums.filter(({ date }) => isWithin(date, { from, to })));
  const found = concentration(groupByControl(amounts, groups), policy);
  if (!found.ok) throw unusable(file, found.refusal);
  const monthly = sums.flatMap(({ date, name, amountMinor }) =>
    name === null || date > to
      ? []
      : [{ month: date.slice(0, 7), name: groups.get(name) ?? name, amountMinor }],
  );
  const dependency = {
    by: options.by,
    window: window.value,
    currency,
    concentration: found.value,
    unnamed,
    points: hasWholeTrend ? trend(monthly, policy) : [],
    guess,
    warnings: [
      ...(currency === null ? [noCurrencyWarning] : []),
      ...(hasWholeTrend ? [] : [noTrendWarning]),
      ...warningsOf(guess, options),
    ],
  };
  return options.json ? printJson(dependency) : printText(dependency);
}

/** Shares are the same in whichever currency; amounts without any are read with the two decimals of this one. */
const standIn: Currency = 'USD';
const noCurrencyWarning =
  'The file names no currency: all amounts are taken to be in the same one, with two decimals. Use --currency to name it.';
const noTrendWarning = 'There is no trend: sales before the window lack an exchange rate.';

interface Dependency {
  readonly by: string;
  readonly window: DateWindow;
  /** `null` where neither the file nor an option names one. */
  readonly currency: Currency | null;
  readonly concentration: Concentration;
  readonly unnamed: { readonly amountMinor: bigint; readonly count: number };
  readonly points: readonly TrendPoint[];
  readonly guess: ReadingGuess;
  readonly warnings: readonly string[];
}

/** All sales of one day with one counterparty. */
interface SumOfDay {
  readonly date: string;
  readonly name: string | null;
  amountMinor: bigint;
  count: number;
}

interface SalesRead {
  readonly guess: ReadingGuess;
  readonly sums: readonly SumOfDay[];
  /** Rows in another currency without a rate; they are not in the sums. */
  readonly unconverted: readonly UnconvertedRow[];
  readonly currency: Currency | null;
}

/** Reads the whole file; one line that cannot be read makes it unusable, so that no figure leaves out a sale unseen. */
async function readSales(file: string, options: DependencyOptions, rates: Rates | null): Promise<SalesRead> {
  const chunks = readChunks(file);
  try {
    return await sumSales(file, chunks, options, rates);
  } finally {
    // A file that is refused in the middle is closed as well.
    await chunks.return(undefined);
  }
}

async function sumSales(
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
  const sums = new Map<string, SumOfDay>();
  const faults: Refusal[] = [];
  const unconverted: UnconvertedRow[] = [];
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
        unconverted.push({ line: row.line, date: row.date, currency: row.currency });
        continue;
      }
      const key = `${row.date}${row.customer ?? ''}`;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { date: row.date, name: row.customer, amountMinor, count: 1 });
      else {
        sum.amountMinor += amountMinor;
        sum.count += 1;
      }
    }
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
  return { guess, sums: [...sums.values()], unconverted, currency: namesNone ? null : currency };
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

function warningsOf({ dates, decimalMark }: ReadingGuess, options: DependencyOptions): readonly string[] {
  const warnings: string[] = [];
  if (options.dates === undefined && dates.why === 'ambiguous') {
    warnings.push(
      `Dates are read as ${dates.form}: ${factsTexts.why.dates.ambiguous}. Use --dates to choose.`,
    );
  }
  if (options.decimal === undefined && decimalMark.why === 'ambiguous') {
    const why = say(factsTexts.why.decimalMark.ambiguous, { evidence: decimalMark.evidence ?? '' });
    warnings.push(`Amounts: ${why}. Use --decimal to choose.`);
  }
  return warnings;
}

function printJson(dependency: Dependency): string {
  const { by, window, currency, concentration: found, unnamed, points, guess, warnings } = dependency;
  const money = (minor: bigint) => formatMoney(minor, currency ?? standIn);
  const share = ({ name, amountMinor, share: part, cumulative }: Share) => ({
    name,
    amount: money(amountMinor),
    share: numberOf(part),
    cumulative: numberOf(cumulative),
  });
  const { top } = found;
  const json = {
    by,
    window,
    total: money(found.totalMinor),
    currency,
    count: found.count,
    shares: found.shares.map(share),
    top: { 1: numberOf(top[1]), 3: numberOf(top[3]), 5: numberOf(top[5]), 10: numberOf(top[10]) },
    band: found.band,
    hhi: numberOf(found.hhi),
    effectiveNumber: numberOf(found.effectiveNumber),
    gini: numberOf(found.gini),
    disclose: found.disclose.map(share),
    hhiBand: found.hhiBand,
    policy: found.policy,
    net: money(found.netMinor),
    negatives: found.negatives.map(({ name, amountMinor }) => ({ name, amount: money(amountMinor) })),
    unnamed: { amount: money(unnamed.amountMinor), rows: unnamed.count },
    trend: points.map(trendJson),
    rise: riseJson(points),
    reading: { ...guess.reading, header: guess.header },
    warnings,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function trendJson({ month, concentration: found }: TrendPoint) {
  const largest = found?.shares[0];
  if (found === null || largest === undefined) return { month, name: null };
  return {
    month,
    name: largest.name,
    share: numberOf(largest.share),
    hhi: numberOf(found.hhi),
    effectiveNumber: numberOf(found.effectiveNumber),
    gini: numberOf(found.gini),
  };
}

function riseJson(points: readonly TrendPoint[]) {
  const current = currentRise(points);
  if (current === null) return null;
  const { since, rise } = current;
  const side = ({ name, share }: { readonly name: string; readonly share: Ratio }) => ({
    name,
    share: numberOf(share),
  });
  return {
    since,
    month: rise.month,
    earlierMonth: rise.earlierMonth,
    earlier: side(rise.earlier),
    now: side(rise.now),
  };
}

function printText({
  by,
  window,
  currency,
  concentration: found,
  unnamed,
  points,
  warnings,
}: Dependency): string {
  const unit = currency ?? '';
  const money = (minor: bigint) => formatMoney(minor, currency ?? standIn);
  const rows = found.shares
    .slice(0, mostRowsShown)
    .map(({ name, amountMinor, share, cumulative }, index) => [
      String(index + 1),
      printable(name),
      money(amountMinor),
      `${percentOf(share, 4)} %`,
      `${percentOf(cumulative, 4)} %`,
    ]);
  const header = ['', printable(by), `amount ${unit}`.trim(), 'share', 'cumulative'];
  const more = found.shares.length - rows.length;
  const figures = [
    ['Total', `${money(found.totalMinor)} ${unit}`.trim()],
    ['Counted', String(found.count)],
    ['Largest', `${percentOf(found.top[1], 4)} %: ${en.bands[found.band]} (${en.bandMeanings[found.band]})`],
    [
      'Top 3, 5, 10',
      [found.top[3], found.top[5], found.top[10]].map((part) => `${percentOf(part, 4)} %`).join(', '),
    ],
    ['10 % or more', found.disclose.map(({ name }) => printable(name)).join(', ') || 'none'],
    ['HHI', `${decimalOf(found.hhi, 4)}: ${en.hhiBands[found.hhiBand]} (${en.policies[found.policy.id]})`],
    ['Effective number', decimalOf(found.effectiveNumber, 4)],
    ['Gini', decimalOf(found.gini, 4)],
  ];
  const sections = [
    `Dependency by ${printable(by)}, ${window.from} to ${window.to}\n`,
    alignColumns([header, ...rows], ['right', 'left', 'right', 'right', 'right']) +
      (more > 0 ? `and ${more} more; --json prints all\n` : ''),
    alignColumns(figures, ['left', 'left']),
  ];
  if (found.negatives.length > 0) {
    const lines = found.negatives.map(({ name, amountMinor }) => [printable(name), money(amountMinor)]);
    sections.push(`Negative, so counted as 0\n\n${alignColumns(lines, ['left', 'right'])}`);
  }
  const notes = [
    ...(unnamed.count > 0
      ? [
          `Sales that name nobody: ${unnamed.count}, together ${`${money(unnamed.amountMinor)} ${unit}`.trim()}; left out of the shares.`,
        ]
      : []),
    ...warnings,
  ];
  if (points.length > 0) sections.push(printTrend(points));
  if (notes.length > 0) sections.push(`Please note\n\n${notes.map((note) => `- ${note}\n`).join('')}`);
  return sections.join('\n');
}

/** Every sixth month back from the last is enough to see the way it goes; all months are in the JSON. */
function printTrend(points: readonly TrendPoint[]): string {
  const shown = points.filter((_, index) => (points.length - 1 - index) % 3 === 0).slice(-9);
  const lines = shown.map(({ month, concentration: found }) => {
    const largest = found?.shares[0];
    if (found === null || largest === undefined) return [month, '–'];
    return [
      month,
      `${percentOf(largest.share, 4)} %`,
      printable(largest.name),
      decimalOf(found.hhi, 4),
      decimalOf(found.effectiveNumber, 4),
    ];
  });
  const header = ['12 months to', 'largest', '', 'HHI', 'effective number'];
  const table = alignColumns([header, ...lines], ['left', 'right', 'left', 'right', 'right']);
  const current = currentRise(points);
  if (current === null) return table;
  const { month, earlierMonth, earlier, now } = current.rise;
  const rise = say(en.rise, {
    month,
    earlierMonth,
    earlier: percentOf(earlier.share, 1),
    earlierName: earlier.name,
    now: percentOf(now.share, 1),
    nowName: now.name,
  });
  return `${table}\n${printable(rise)}\n`;
}

async function readRatesFile(file: string): Promise<Rates> {
  const rates = readRates(await readRecords(file));
  if (!rates.ok) throw unusable(file, rates.refusal);
  return rates.value;
}

async function readGroups(file: string): Promise<ReadonlyMap<string, string>> {
  const [header, ...rows] = await readRecords(file);
  const names = (header?.cells ?? []).map((cell) => headerWords(cell));
  const [name, group] = [names.indexOf('name'), names.indexOf('group')];
  if (name < 0 || group < 0) throw new UnusableInput(`${file}: the groups need the columns name and group.`);
  return new Map(rows.map(({ cells }) => [(cells[name] ?? '').trim(), (cells[group] ?? '').trim()]));
}

/** All records of a small file, its header included. */
async function readRecords(file: string) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > smallFileBytes) throw new UnusableInput(`${file}: the file is larger than 64 MB.`);
  }
  const bytes = Buffer.concat(chunks);
  const encoding = detectEncoding(bytes, true);
  if (!encoding.ok) throw unusable(file, encoding.refusal);
  const text = decodeSample(bytes, encoding.value.encoding, true);
  const reader = csvReader(detectSeparator(text).separator, limits.recordCharacters);
  const [body, last] = [reader.push(text), reader.end()];
  if (!body.ok) throw unusable(file, body.refusal);
  if (!last.ok) throw unusable(file, last.refusal);
  return [...body.value, ...last.value];
}

function unusable(file: string, refusal: Refusal): UnusableInput {
  const faults = refusal.faults ?? [refusal];
  return unusableLines(file, faults, faults.length);
}

/** One line for each fault, up to twenty. */
function unusableLines(file: string, faults: readonly Refusal[], count: number): UnusableInput {
  const shown = faults.slice(0, mostFaultsShown);
  const lines = shown.map((fault) => printable(`${file}: ${sayRefusal(fault)}${optionFor(fault)}`));
  const more = count - shown.length;
  return new UnusableInput([...lines, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
}

/** Which option would help, where one would. */
function optionFor({ code }: Refusal): string {
  const options: Readonly<Record<string, string>> = {
    date_column_is_not_chosen: ' Use --date.',
    amount_column_is_not_chosen: ' Use --amount.',
    currency_is_not_chosen: ' Use --currency with a column or with a code such as EUR.',
    rate_is_missing: ' Use --rates.',
    row_has_unreadable_characters: ' Use --encoding.',
    date_is_unreadable: ' Use --dates for another order.',
    amount_is_unreadable: ' Use --decimal for the other mark.',
    no_sales_in_window: ' Use --from, --to or --all.',
  };
  return options[code] ?? '';
}

function sayRefusal({ code, values }: Refusal): string {
  const texts: Readonly<Record<string, string>> = { ...factsTexts.refusals, ...en.refusals };
  return say(texts[code] ?? code, values ?? {});
}

function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return createTranslator({ locale: 'en', messages: { text } })('text', values);
}

function toDate(text: string): string {
  if (parseLocalDate(text) === null) throw new InvalidArgumentError('It must be a date such as 2026-03-05.');
  return text;
}

function toCurrency(text: string): string {
  const code = text.toUpperCase();
  if (!isCurrency(code)) throw new InvalidArgumentError('It must be a currency code such as EUR.');
  return code;
}
