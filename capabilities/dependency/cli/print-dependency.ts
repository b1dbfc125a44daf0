/** What `entente dependency` prints: a page of text, or all of it as JSON. */
import type { ReadingGuess } from '#capabilities/facts/core/guess-reading.ts';
import type { Ratio } from '#kernel/exact.ts';
import { type Currency, formatMoney } from '#kernel/money.ts';
import { alignColumns, printable } from '#platform/cli/align-columns.ts';
import type { Concentration, Share } from '../core/concentration.ts';
import { en } from '../core/messages/en.ts';
import { decimalOf, numberOf, percentOf } from '../core/show-ratio.ts';
import { currentRise, type TrendPoint } from '../core/trend.ts';
import type { DateWindow } from '../core/window.ts';
import { say } from './unusable-file.ts';

const mostRowsShown = 25;
/** Shares are the same in whichever currency; amounts without any are read with the two decimals of this one. */
export const standIn: Currency = 'USD';

export interface Dependency {
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

export function printJson(dependency: Dependency): string {
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

export function printText({
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

/** Every third month back from the last is enough to see the way it goes; all months are in the JSON. */
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
