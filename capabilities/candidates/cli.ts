/** `entente score`: ranks candidates from plain files, with no server and no account. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { createTranslator } from 'use-intl/core';
import { type Encoding, encodings } from '#capabilities/facts/core/reading.ts';
import type { Refusal } from '#kernel/decision.ts';
import { type Alignment, alignColumns, printable } from '#platform/cli/align-columns.ts';
import { readText } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { mostBytes, readTable } from './cli/read-table.ts';
import { en } from './core/messages/en.ts';
import { type Method, methods } from './core/method.ts';
import type { Criterion, Matrix } from './core/model.ts';
import { parseModel } from './core/parse-model.ts';
import { readCandidates } from './core/read-candidates.ts';
import { readPairwise } from './core/read-pairwise.ts';
import {
  type RankedCandidate,
  type Scoring,
  scoreCandidates,
  type WeightFlip,
} from './core/score-candidates.ts';
import type { ScoringWarning } from './core/warnings.ts';

export interface ScoreOptions {
  readonly model: string;
  readonly method: Method;
  readonly pairwise?: string;
  readonly draws: number;
  readonly seed: number;
  readonly spread?: number;
  readonly encoding?: Encoding;
  readonly json?: true;
}

const mostFaultsShown = 20;

export function candidatesCommands(program: Command): void {
  program
    .command('score')
    .description('rank candidates by weighted criteria and say how sure the ranking is')
    .argument('<candidates.csv>', 'columns: candidate, each criterion; if wanted evaluator, evidence, size')
    .requiredOption('--model <model.json>', 'the criteria: weights, directions, scale, must-haves')
    .addOption(new Option('--method <method>', 'how to rank').choices(methods).default('weighted'))
    .option('--pairwise <matrix.csv>', 'weights from judgements of the criteria in pairs (AHP)')
    .option('--draws <count>', 'draws of weights, to see how often each candidate wins', toNumber, 10_000)
    .option('--seed <number>', 'the same seed draws the same weights', toNumber, 1)
    .option(
      '--spread <s>',
      'draw near the given weights (Dirichlet, concentration 1/s²), not among all',
      toNumber,
    )
    .addOption(
      new Option('--encoding <encoding>', 'the encoding of the tables, where the guess is wrong').choices(
        encodings,
      ),
    )
    .option('--json', 'print all results as JSON')
    .addHelpText(
      'after',
      `
Examples:
  entente score candidates.csv --model model.json
  entente score candidates.csv --model model.json --method topsis --json

What the files hold: docs/guide/command-line.md`,
    )
    .action(async (candidates: string, options: ScoreOptions) => {
      process.stdout.write(await scoreFiles(candidates, options));
    });
}

/** What the command prints. @throws UnusableInput naming the file and the row, column or path in it */
export async function scoreFiles(candidates: string, options: ScoreOptions): Promise<string> {
  const parsed = parseModel(parseJson(await readText(options.model, mostBytes), options.model));
  if (!parsed.ok) throw unusable(options.model, parsed.refusal, withPath);
  const { model } = parsed.value;
  const { pairwise, method, draws, seed, spread, encoding = null } = options;
  const table = await readTable(candidates, encoding);
  if (!table.ok) throw unusable(candidates, table.refusal, asItIs);
  const read = readCandidates(table.value.rows, model);
  if (!read.ok) throw unusable(candidates, read.refusal, asItIs);
  const matrix = pairwise === undefined ? null : await readMatrix(pairwise, encoding, model.criteria);
  const scored = scoreCandidates({
    model,
    candidates: read.value.candidates,
    method,
    pairwise: matrix,
    draws,
    seed,
    spread: spread ?? null,
  });
  if (!scored.ok) throw refusedScoring(scored.refusal, candidates, options.model);
  const warnings = [
    ...table.value.warnings,
    ...parsed.value.warnings,
    ...read.value.warnings,
    ...scored.value.warnings,
  ];
  const scoring = { ...scored.value, warnings };
  return options.json ? printJson(scoring) : printTables(scoring);
}

async function readMatrix(
  file: string,
  encoding: Encoding | null,
  criteria: readonly Criterion[],
): Promise<Matrix> {
  const table = await readTable(file, encoding);
  const matrix = table.ok ? readPairwise(table.value.rows, criteria) : table;
  if (!matrix.ok) throw unusable(file, matrix.refusal, withPath);
  return matrix.value;
}

/** Weights and scales stand in the model, scores in the list, and the rest are options. */
function refusedScoring(refusal: Refusal, candidates: string, model: string): UnusableInput {
  if (refusal.path?.startsWith('criteria')) return unusable(model, refusal, withPath);
  if (refusal.code.endsWith('_out_of_range')) return new UnusableInput(sayRefusal(refusal));
  return unusable(candidates, refusal, asItIs);
}

function printJson(scoring: Scoring): string {
  const warnings = scoring.warnings.map(({ code, values }) => ({
    code,
    message: sayWarning({ code, values }),
    ...values,
  }));
  return `${JSON.stringify({ ...scoring, warnings }, null, 2)}\n`;
}

function printTables(scoring: Scoring): string {
  const title = en.methods[scoring.method];
  const sections = [`${title}\n\n${printRanking(scoring)}`];
  if (scoring.excluded.length > 0) {
    const lines = scoring.excluded.map(({ candidate, criterion, value, mustBeAtLeast }) => [
      printable(candidate),
      printable(criterion),
      String(value),
      String(mustBeAtLeast),
    ]);
    const header = ['Candidate', 'criterion', 'value', 'must be at least'];
    sections.push(`Out\n\n${alignColumns([header, ...lines], ['left', 'left', 'right', 'right'])}`);
  }
  if (scoring.ahp !== null) {
    const { lambdaMax, ci, cr, ri } = scoring.ahp;
    const weights = Object.entries(scoring.ahp.weights).map(([id, weight]) => [
      printable(id),
      weight.toFixed(4),
    ]);
    const ratio = cr === null ? 'not known' : cr.toFixed(3);
    sections.push(
      `Weights from judgements\n\n${alignColumns(weights, ['left', 'right'])}` +
        `λmax ${lambdaMax.toFixed(4)}, CI ${ci.toFixed(4)}, CR ${ratio} (RI: ${ri})\n`,
    );
  }
  if (scoring.warnings.length > 0) {
    sections.push(
      `Please note\n\n${scoring.warnings.map((warning) => `- ${sayWarning(warning)}\n`).join('')}`,
    );
  }
  return sections.join('\n');
}

function printRanking({ method, ranking, flips, acceptability }: Scoring): string {
  if (ranking.length === 0) return 'No candidate meets every must-have.\n';
  const digits = method === 'weighted' ? 2 : 4;
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(digits));
  const percent = (part: number) => `${(part * 100).toFixed(0)} %`;
  const isOpen = ranking.some(({ coverage }) => coverage < 1);
  const open = ({ low, high, coverage }: RankedCandidate) => [number(low), number(high), percent(coverage)];
  const flipOf = new Map(flips.map((flip) => [flip.candidate, flip]));
  const lines = ranking.map((row) => [
    String(row.rank),
    printable(row.candidate),
    number(row.score),
    ...(isOpen ? open(row) : []),
    `${((acceptability[row.candidate]?.[0] ?? 0) * 100).toFixed(1)} %`,
    ...(method === 'weighted' ? [sayFlip(flipOf.get(row.candidate))] : []),
  ]);
  const header = [
    'Rank',
    'candidate',
    'score',
    ...(isOpen ? ['low', 'high', 'known'] : []),
    'first in',
    ...(method === 'weighted' ? ['level with the first if'] : []),
  ];
  const alignments = header.map(
    (name): Alignment => (name === 'candidate' || name.startsWith('level') ? 'left' : 'right'),
  );
  return alignColumns([header, ...lines], alignments);
}

function sayFlip(flip: WeightFlip | undefined): string {
  if (flip === undefined) return '';
  if (flip.criterion === null) return 'no single weight does it';
  if (flip.toWeight === flip.weight) return 'level already';
  return `${printable(flip.criterion)} counts ${flip.toWeight.toFixed(2)}, not ${flip.weight.toFixed(2)}`;
}

type SayFault = (fault: Refusal) => string;
const asItIs: SayFault = sayRefusal;
const withPath: SayFault = (fault) => (fault.path === undefined ? '' : `${fault.path}: `) + sayRefusal(fault);

/** One line for each fault, up to twenty. */
function unusable(file: string, refusal: Refusal, sayFault: SayFault) {
  const faults = refusal.faults ?? [refusal];
  const lines = faults.slice(0, mostFaultsShown).map((fault) => `${file}: ${printable(sayFault(fault))}`);
  const more = faults.length - lines.length;
  return new UnusableInput([...lines, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
}

function sayRefusal({ code, values }: Refusal): string {
  const texts: Readonly<Record<string, string>> = en.refusals;
  return say(texts[code] ?? code, values ?? {});
}

function sayWarning({ code, values }: ScoringWarning): string {
  return printable(say(en.warnings[code], values));
}

function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return createTranslator({ locale: 'en', messages: { text } })('text', values);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableInput(
      `${file}: this is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}

function toNumber(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) throw new InvalidArgumentError('It must be a number.');
  return value;
}
