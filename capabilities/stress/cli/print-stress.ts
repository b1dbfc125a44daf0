/** What `entente stress` prints: how long cash lasts, month by month, and what would help. */
import { createTranslator } from 'use-intl/core';
import { decimalOf, percentOf } from '#capabilities/dependency/core/show-ratio.ts';
import type { Ratio } from '#kernel/exact.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Alignment, alignColumns, printable } from '#platform/cli/align-columns.ts';
import { en } from '../core/messages/en.ts';
import { monthName } from '../core/month-name.ts';
import { percentDown } from '../core/percent-down.ts';
import type { Simulation } from '../core/simulate.ts';
import type { Course, Stress } from '../core/stress.ts';
import { horizonMonths, type StressCase } from '../core/stress-case.ts';
import type { Stressed } from '../core/stress-on-wire.ts';

export function printStress(stressCase: StressCase, { stress, simulation }: Stressed): string {
  const sections = [
    `${sayRunway(stressCase, stress.scenario)}\n${sayHelp(stressCase, stress)}\n`,
    printMonths(stressCase, stress),
  ];
  if (simulation !== null) sections.push(printSimulation(stressCase, simulation));
  return sections.join('\n');
}

function nameOf({ firstMonth }: StressCase, month: number): string {
  return monthName(firstMonth, month) ?? `month ${month}`;
}

function moneyOf({ currency }: StressCase): (minor: bigint) => string {
  return (minor) => `${formatMoney(minor, currency)} ${currency}`;
}

function sayRunway(stressCase: StressCase, { runway, creditRunway, lowest, coverBelowOne }: Course): string {
  const money = moneyOf(stressCase);
  const name = (month: number) => nameOf(stressCase, month);
  const lines = [
    runway === null
      ? `Cash lasts all ${horizonMonths} months. Lowest: ${money(lowest.cashMinor)} in ${name(lowest.month)}.`
      : `Cash falls below 0 in ${name(runway)}. Lowest: ${money(lowest.cashMinor)} in ${name(lowest.month)}.`,
  ];
  if (runway !== null && stressCase.creditLineMinor > 0n) {
    const until = creditRunway === null ? 'carries to the end' : `is used up in ${name(creditRunway)}`;
    lines.push(`The credit line of ${money(stressCase.creditLineMinor)} ${until}.`);
  }
  if (coverBelowOne.length > 0) {
    lines.push(`In ${coverBelowOne.length} months the result does not pay the debt service.`);
  }
  return `${lines.join('\n')}\n`;
}

function sayHelp(stressCase: StressCase, { help, scenario }: Stress): string {
  const money = moneyOf(stressCase);
  const { share } = help;
  const percent = (ratio: Ratio) => `${percentOf(ratio, 1)} %`;
  return say(en.help[help.best], {
    month: nameOf(stressCase, help.best === 'share' ? (share?.byMonth ?? 1) : scenario.lowest.month),
    lowest: money(scenario.lowest.cashMinor),
    amount: money(help.best === 'result' ? help.resultMinor : help.fundMinor),
    months: help.fundMonths === null ? 'none' : decimalOf(help.fundMonths, 1),
    ...(share === null
      ? {}
      : {
          name: printable(share.counterparty),
          share: percent(share.share),
          target: `${percentDown(share.targetShare)} %`,
          growth: percent(share.growth),
          now: money(share.othersNowMinor),
          needed: money(share.othersNeededMinor),
        }),
  });
}

function printMonths(stressCase: StressCase, { scenario, without }: Stress): string {
  const money = (minor: bigint) => formatMoney(minor, stressCase.currency);
  const lines = scenario.months.map((month, index) => [
    nameOf(stressCase, month.month),
    money(month.incomeMinor),
    money(month.resultMinor),
    month.cover === null ? '–' : decimalOf(month.cover, 2),
    money(month.cashMinor),
    money(without.months[index]?.cashMinor ?? 0n),
  ]);
  const header = ['Month', 'income', 'result', 'cover', 'cash', 'if nobody leaves'];
  return alignColumns([header, ...lines], aligned(header));
}

function printSimulation(stressCase: StressCase, simulation: Simulation): string {
  const money = moneyOf(stressCase);
  const { draws, large, lowest } = simulation;
  const part = (count: number) =>
    `${percentOf({ numerator: BigInt(count), denominator: BigInt(draws) }, 2)} %`;
  const lines = large.map(({ name, share, chance, ground }) => [
    printable(name),
    `${percentOf(share, 1)} %`,
    `${percentOf(chance, 1)} %`,
    en.ground[ground],
  ]);
  const header = ['Large', 'share', 'leaves', 'because'];
  const alignments: readonly Alignment[] = ['left', 'right', 'right', 'left'];
  return [
    `${draws} futures in which each large counterparty may leave within 12 months (seed ${simulation.seed})\n\n`,
    lines.length === 0
      ? `Nobody brings ${percentOf(stressCase.largeFrom, 1)} % of income or more, so nobody leaves in them.\n`
      : alignColumns([header, ...lines], alignments),
    '\n',
    `Cash falls below 0 in ${part(simulation.belowZero)} of them, and the credit line is used up in ${part(simulation.beyondCredit)}.\n`,
    `Lowest cash: ${money(lowest.p50)} in the middle, ${money(lowest.p5)} or less in one of twenty.\n`,
    `Expected shortfall at 95 %: in the worst twentieth the lowest cash is ${money(simulation.expectedShortfallMinor)} on average.\n`,
  ].join('');
}

function aligned(header: readonly string[]): readonly Alignment[] {
  return header.map((_, index) => (index === 0 ? 'left' : 'right'));
}

function say(text: string, values: Readonly<Record<string, string>>): string {
  return createTranslator({ locale: 'en', messages: { text } })('text', values);
}
