/** `entente stress`: what becomes of cash when somebody leaves, from a plain file, with no server and no account. */

import { type Command, InvalidArgumentError } from 'commander';
import { createTranslator } from 'use-intl/core';
import type { Refusal } from '#kernel/decision.ts';
import { lineOf, readJson } from '#kernel/read-json.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { readText } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { printStress } from './cli/print-stress.ts';
import { en } from './core/messages/en.ts';
import { readScenario } from './core/read-scenario.ts';
import { simulate } from './core/simulate.ts';
import { stress } from './core/stress.ts';
import { stressOnWire } from './core/stress-on-wire.ts';

export interface StressOptions {
  readonly simulate?: number;
  readonly seed: number;
  readonly json?: true;
}

const mostBytes = 16 * 1024 * 1024;
const mostFaultsShown = 20;

export function stressCommands(program: Command): void {
  program
    .command('stress')
    .description('tell how long cash lasts when a customer leaves, and what would help most')
    .argument('<scenario.json>', 'income by customer, cost, cash, debt, and who leaves when')
    .option('--simulate <draws>', 'draw so many futures in which every large customer may leave', toNumber)
    .option('--seed <number>', 'the same seed draws the same futures', toNumber, 1)
    .option('--json', 'print all results as JSON')
    .addHelpText(
      'after',
      `
Examples:
  entente stress scenario.json
  entente stress scenario.json --simulate 10000 --seed 1 --json

What the file holds: docs/guide/command-line.md`,
    )
    .action(async (file: string, options: StressOptions) => {
      process.stdout.write(await stressOfFile(file, options));
    });
}

/** What the command prints. @throws UnusableInput naming the file, the line and the place in it */
export async function stressOfFile(file: string, options: StressOptions): Promise<string> {
  const json = readJson(await readText(file, mostBytes));
  if (!json.ok) throw new UnusableInput(`${file}: ${sayJsonFault(json.fault)}`);
  const scenario = readScenario(json.value);
  if (!scenario.ok) throw unusable(file, scenario.refusal, json.lines);
  const stressed = stress(scenario.value);
  if (!stressed.ok) throw unusable(file, stressed.refusal, json.lines);
  const draws = options.simulate;
  const simulated = draws === undefined ? null : simulate(scenario.value, { draws, seed: options.seed });
  if (simulated !== null && !simulated.ok) throw new UnusableInput(sayRefusal(simulated.refusal));
  const found = { stress: stressed.value, simulation: simulated?.value ?? null };
  if (options.json) return `${JSON.stringify(stressOnWire(scenario.value, found), null, 2)}\n`;
  return printStress(scenario.value, found);
}

function unusable(file: string, refusal: Refusal, places: ReadonlyMap<string, number>): UnusableInput {
  const faults = refusal.faults ?? [refusal];
  const lines = faults.slice(0, mostFaultsShown).map((fault) => {
    const path = fault.path ?? '';
    const place = path === '' ? '' : `line ${lineOf(places, path)}, ${path}: `;
    return `${file}: ${printable(`${place}${sayRefusal(fault)}`)}`;
  });
  const more = faults.length - lines.length;
  return new UnusableInput([...lines, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
}

function sayRefusal({ code, values }: Refusal): string {
  const texts: Readonly<Record<string, string>> = en.refusals;
  return createTranslator({ locale: 'en', messages: { text: texts[code] ?? code } })('text', values ?? {});
}

function sayJsonFault({ code, values }: Refusal): string {
  const place = `line ${values?.line ?? 1}, column ${values?.column ?? 1}`;
  switch (code) {
    case 'json_comma_too_many':
      return `${place}: this is not JSON: there is a comma with nothing after it.`;
    case 'json_key_twice':
      return `${place}: “${printable(String(values?.key ?? ''))}” stands twice.`;
    case 'json_too_deep':
      return `${place}: this is nested too deeply.`;
    case 'json_unfinished':
      return `${place}: this is not JSON: it ends too early.`;
    default:
      return `${place}: this is not JSON: “${printable(String(values?.found ?? ''))}” is not expected here.`;
  }
}

function toNumber(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) throw new InvalidArgumentError('It must be a number.');
  return value;
}
