/** `entente dependency`: on whom the sales of a plain file depend, with no server and no account. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReadingGuess } from '#capabilities/facts/core/guess-reading.ts';
import { en as factsTexts } from '#capabilities/facts/core/messages/en.ts';
import { dateOrders, encodings } from '#capabilities/facts/core/reading.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { isCurrency } from '#kernel/money.ts';
import type { DependencyOptions } from './cli/options.ts';
import { printJson, printText, standIn } from './cli/print-dependency.ts';
import { readSales } from './cli/read-sales-file.ts';
import { readGroups, readRatesFile } from './cli/read-small-files.ts';
import { say, unusable } from './cli/unusable-file.ts';
import { concentration } from './core/concentration.ts';
import { groupByControl } from './core/group-amounts.ts';
import { missingRates } from './core/missing-rates.ts';
import { concentrationPolicies, usMergerGuidelines2023 } from './core/policies.ts';
import { trend } from './core/trend.ts';
import { isWithin, windowFor } from './core/window.ts';

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
  const { guess, sales, unconverted, currency } = await readSales(file, options, rates);
  const dates = [...new Set([...sales.days, ...unconverted.map(({ date }) => date)])].sort();
  const window = windowFor(options, { first: dates[0] ?? '', last: dates.at(-1) ?? '' });
  if (!window.ok) throw unusable(file, window.refusal);
  const { from, to } = window.value;
  const wanting = unconverted.filter(({ date }) => isWithin(date, window.value));
  if (wanting.length > 0) throw unusable(file, missingRates(wanting, currency ?? standIn));
  const hasWholeTrend = unconverted.every(({ date }) => date > to);
  const policy = concentrationPolicies.find(({ id }) => id === options.policy) ?? usMergerGuidelines2023;
  const { amounts, unnamed } = sales.net((date) => isWithin(date, { from, to }));
  const found = concentration(groupByControl(amounts, groups), policy);
  if (!found.ok) throw unusable(file, found.refusal);
  const monthly = hasWholeTrend ? sales.byMonth((date) => date <= to) : [];
  const dependency = {
    by: options.by,
    window: window.value,
    currency,
    concentration: found.value,
    unnamed,
    points: trend(
      monthly.map(({ name, ...month }) => ({ ...month, name: groups.get(name) ?? name })),
      policy,
    ),
    guess,
    warnings: [
      ...(currency === null ? [noCurrencyWarning] : []),
      ...(hasWholeTrend ? [] : [noTrendWarning]),
      ...warningsOf(guess, options),
    ],
  };
  return options.json ? printJson(dependency) : printText(dependency);
}

const noCurrencyWarning =
  'The file names no currency: all amounts are taken to be in the same one, with two decimals. Use --currency to name it.';
const noTrendWarning = 'There is no trend: sales before the window lack an exchange rate.';

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

function toDate(text: string): string {
  if (parseLocalDate(text) === null) throw new InvalidArgumentError('It must be a date such as 2026-03-05.');
  return text;
}

function toCurrency(text: string): string {
  const code = text.toUpperCase();
  if (!isCurrency(code)) throw new InvalidArgumentError('It must be a currency code such as EUR.');
  return code;
}
