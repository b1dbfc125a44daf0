/** `entente settle` and `entente verify`: statements from plain files, with no server and no account. */
import type { Command } from 'commander';
import { createTranslator } from 'use-intl/core';
import type { RecordFinding } from '#capabilities/record/core/verify-record.ts';
import type { Refusal } from '#kernel/decision.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { unreachable } from '#kernel/invariant.ts';
import {
  formatLocalDate,
  type LocalDate,
  nextPeriod,
  parseLocalDate,
  parsePeriodName,
  periodName,
} from '#kernel/local-date.ts';
import { type Alignment, alignColumns, printable } from '#platform/cli/align-columns.ts';
import { readText } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { type SignOptions, signFile } from './cli/sign.ts';
import { printRecordFinding, verifyRecordFile } from './cli/verify-record.ts';
import { type EventBatch, parseEvents } from './core/events.ts';
import { beancountJournal } from './core/ledger/beancount-journal.ts';
import { hledgerJournal } from './core/ledger/hledger-journal.ts';
import { type JournalFormat, journalFormats } from './core/ledger/journal.ts';
import { keepLedger, type LedgerPeriod } from './core/ledger/keep-ledger.ts';
import { en } from './core/messages/en.ts';
import { parseTerms } from './core/parse-terms.ts';
import { parseRates, type Rates } from './core/rates.ts';
import { type EventFormat, placeInFile, readEvents, readJson, readRates } from './core/read-events.ts';
import { plainValue, renderStatement, type Words } from './core/render-explanation.ts';
import { settle } from './core/settle.ts';
import type { Line, Statement } from './core/statement.ts';
import type { Altered, Difference } from './core/statement-difference.ts';
import type { Terms } from './core/terms.ts';
import {
  type BundleFinding,
  type IsTrusted,
  type StatementFinding,
  verifyBundle,
} from './core/verify-bundle.ts';
import { writeStatement } from './core/write-statement.ts';

/** A text longer than this does not fit into one string of the machine. */
const mostBytes = 500 * 1024 * 1024;
const mostFaultsShown = 20;
const mostPlaceShown = 160;

interface SettleOptions {
  readonly terms: string;
  readonly events: string;
  readonly rates?: string;
  readonly period?: string;
  readonly all?: true;
  readonly json?: true;
  readonly journal?: string;
  readonly strict?: true;
}

export function settlementCommands(program: Command): void {
  program
    .command('settle')
    .description('work out from terms and events what each party is owed')
    .requiredOption('--terms <terms.json>', 'the agreed terms')
    .requiredOption('--events <events>', 'sales, refunds, costs and payments: .json, .jsonl or .csv')
    .option('--rates <rates.csv>', 'exchange rates: date, from, to, rate')
    .option('--period <period>', 'the period to print: 2026-03, 2026-Q1 or 2026, as the terms settle')
    .option('--all', 'every period with activity, from the first to the last, one statement a line as JSON')
    .option('--json', 'print the statement as JSON')
    .option('--journal <program>', 'print the ledger as a journal of hledger or beancount instead')
    .option('--strict', 'end with 1 where a printed statement has exceptions')
    .addHelpText(
      'after',
      `
Examples:
  entente settle --terms terms.json --events events.csv --period 2026-03
  entente settle --terms terms.json --events events.jsonl --rates rates.csv --all > statements.jsonl
  entente settle --terms terms.json --events events.csv --all --journal hledger > alliance.journal

What the files hold: docs/guide/command-line.md`,
    )
    .action(async (options: SettleOptions) => {
      const { text, note, hasExceptions } = await settleFiles(options);
      process.stdout.write(text);
      process.stderr.write(note);
      if (options.strict && hasExceptions) process.exitCode = 1;
    });
  signCommand(program);
  program
    .command('verify')
    .description('check a bundle of statements or the record of an alliance: hashes, chain and signatures')
    .argument('<file>', 'a bundle (.json) or a record (.jsonl)')
    .option('--key <party=key...>', 'the public key known to be a party’s (base64url); repeat for others')
    .option('--seen <earlier.jsonl>', 'an export of the same record that was kept before')
    .option('--record <record.jsonl>', 'for a bundle: the record in which the parties announced their keys')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      `
Examples:
  entente verify bundle.json
  entente verify bundle.json --record record.jsonl
  entente verify bundle.json --key hard=lGmruc0MCPoVeiOFVc2C…
  entente verify record.jsonl --seen record-of-march.jsonl

Exit codes: 0 everything holds, 1 something does not, 2 the file cannot be used.`,
    )
    .action(async (file: string, options: VerifyOptions) => {
      const { text, holds } = await verifyAny(file, options);
      process.stdout.write(text);
      if (!holds) process.exitCode = 1;
    });
}

function signCommand(program: Command): void {
  program
    .command('sign')
    .description(
      'sign a statement, a version of an agreement or a record with an own key, after checking all of it',
    )
    .argument('<file>', 'a bundle or a version (.json), or a record (.jsonl)')
    .requiredOption('--key <key.json>', 'the key file; entente key new makes one')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase; else the terminal asks')
    .option('--period <period>', 'of a bundle: the statement to sign; without it, the last one')
    .option('--incomplete', 'also a bundle from which a side holds fields of its events back')
    .option('--out <signature.json>', 'where to write the signature; else it is printed')
    .addHelpText(
      'after',
      `
Examples:
  entente sign 2026-03-bundle.json --key key.json --out signature.json
  entente sign record.jsonl --key key.json --out signature.json

The page that asks for the signature takes the file. Exit codes: 0 signed, 1 the file does not hold and nothing was signed,
2 a file or the passphrase cannot be used.`,
    )
    .action(async (file: string, options: SignOptions) => {
      const { text, note, signed } = await signFile(file, options, mostBytes, printFinding);
      process.stdout.write(text);
      process.stderr.write(note);
      if (!signed) process.exitCode = 1;
    });
}

interface VerifyOptions {
  readonly key?: readonly string[];
  readonly seen?: string;
  readonly record?: string;
  readonly json?: true;
}

/** A name that ends with `.jsonl` is that of a record, one entry a line; every other file is a bundle. */
async function verifyAny(
  file: string,
  { key = [], seen, record, json }: VerifyOptions,
): Promise<{ readonly text: string; readonly holds: boolean }> {
  const asText = <F>(finding: F, print: (finding: F) => string) =>
    json ? `${JSON.stringify(finding)}\n` : print(finding);
  if (file.toLowerCase().endsWith('.jsonl')) {
    if (record !== undefined)
      throw new UnusableInput('--record is for a bundle: a file that is no record itself.');
    const finding = await verifyRecordFile({
      file,
      seen,
      keys: trustedKeys(key),
      isSignature,
      mostBytes,
    });
    return { text: asText(finding, printRecordFinding), holds: finding.state === 'holds' };
  }
  if (seen !== undefined && record === undefined)
    throw new UnusableInput('--seen is for a record: a file whose name ends with .jsonl.');
  const told =
    record === undefined
      ? null
      : await verifyRecordFile({ file: record, seen, keys: trustedKeys(key), isSignature, mostBytes });
  const finding = await verifyFile(file, key, told);
  if (told === null) return { text: asText(finding, printFinding), holds: finding.holds };
  const both = { bundle: finding, record: told };
  const text = asText(
    both,
    ({ bundle, record: checked }) => `${printRecordFinding(checked)}\n${printFinding(bundle)}`,
  );
  return { text, holds: finding.holds && told.state === 'holds' };
}

interface Settled {
  readonly text: string;
  /** For the person at the terminal, beside the output. */
  readonly note: string;
  readonly hasExceptions: boolean;
}

async function settleFiles(options: SettleOptions): Promise<Settled> {
  if ((options.period === undefined) === (options.all === undefined)) {
    throw new UnusableInput('settle needs either --period, such as --period 2026-03, or --all.');
  }
  const program = options.journal === undefined ? null : readProgram(options.journal);
  if (program !== null && options.json) throw new UnusableInput('--journal and --json: choose one of them.');
  const terms = await readTerms(options.terms);
  const start = options.period === undefined ? null : readPeriod(options.period, terms);
  const rates = await readRatesFile(options.rates);
  const batch = await readEventsFile(options.events, terms);
  const ledger = keepLedger(terms);
  const settled = settle({ terms, rates }, batch, start, program === null ? {} : ledger);
  const printed = (options.all ? settled : settled.slice(-1)).map((one) =>
    renderStatement(one, englishWords),
  );
  const asJson = options.all === true || options.json === true;
  return {
    text:
      program === null
        ? printed
            .map((one) => (asJson ? `${writeStatement(one, terms.parties)}\n` : printStatement(one, terms)))
            .join('')
        : printJournal(program, options.all ? ledger.periods : ledger.periods.slice(-1), terms),
    note: noteOn(options, terms, start, batch),
    hasExceptions: isLost(batch, printed.length) || printed.some(({ exceptions }) => exceptions.length > 0),
  };
}

/** Events that cannot be placed in time make no period active, so there may be no statement to show them on. */
function isLost({ unread }: EventBatch, statements: number): boolean {
  return statements === 0 && unread.length > 0;
}

/** Why a statement is missing or says nothing, where that might be taken for a result. */
function noteOn(options: SettleOptions, terms: Terms, start: LocalDate | null, batch: EventBatch): string {
  const { events, unread } = batch;
  const [lost] = unread;
  if (events.length + unread.length === 0)
    return `entente: ${options.events}: the file holds no events, so there is nothing to settle.\n`;
  if (start === null && events.length === 0 && lost !== undefined)
    return `entente: ${options.events}: no event has a readable time, so there is no period to settle; the first is ${printable(lost.exception.event)}.\n`;
  if (start !== null && nextPeriod(start, terms.period) <= terms.starts)
    return `entente: --period ${options.period}: the terms begin on ${formatLocalDate(terms.starts)}, after this period, so nothing is shared in it.\n`;
  return '';
}

function readProgram(text: string): JournalFormat {
  const found = journalFormats.find((format) => format === text);
  if (found !== undefined) return found;
  throw new UnusableInput(`--journal ${printable(text)}: choose one of ${journalFormats.join(', ')}.`);
}

function printJournal(
  program: JournalFormat,
  periods: readonly LedgerPeriod[],
  { parties, currency, period: length }: Terms,
): string {
  const frame = { title: 'Ledger of the alliance', currency, parties };
  const journal = program === 'hledger' ? hledgerJournal(frame) : beancountJournal(frame);
  return periods
    .map((period, index) => {
      const start = parseLocalDate(period.from);
      const named = { ...period, name: start === null ? period.from : periodName(start, length) };
      const entries = period.entries.map((entry) => journal.entry(named, entry));
      return [index === 0 ? journal.begin(named) : '', ...entries, journal.end(named)].join('');
    })
    .join('');
}

async function readTerms(file: string): Promise<Terms> {
  const json = readJson(await readText(file, mostBytes));
  if (!json.ok) throw unusable(file, json.refusal);
  const terms = parseTerms(json.value.items);
  if (!terms.ok) throw unusable(file, terms.refusal);
  return terms.value;
}

function readPeriod(text: string, terms: Terms): LocalDate {
  const found = parsePeriodName(text);
  if (found === null) {
    throw new UnusableInput(
      `--period ${printable(text)}: this is not a period such as 2026-03, 2026-Q1 or 2026.`,
    );
  }
  if (found.period === terms.period) return found.start;
  const example = periodName(found.start, terms.period);
  throw new UnusableInput(`--period ${text}: these terms settle by ${terms.period}, such as ${example}.`);
}

async function readRatesFile(file: string | undefined): Promise<Rates> {
  const rows = file === undefined ? null : readRates(await readText(file, mostBytes));
  if (rows !== null && !rows.ok) throw unusable(file ?? '', rows.refusal);
  const rates = parseRates(rows?.value.items ?? []);
  if (!rates.ok) throw unusable(file ?? '', rates.refusal, rows?.value.lines);
  return rates.value;
}

async function readEventsFile(file: string, terms: Terms): Promise<EventBatch> {
  const list = readEvents(await readText(file, mostBytes), formatOf(file));
  if (!list.ok) throw unusable(file, list.refusal);
  const batch = parseEvents(list.value.items, terms);
  if (!batch.ok) throw unusable(file, batch.refusal, list.value.lines);
  return batch.value;
}

function formatOf(file: string): EventFormat {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json' || ending === 'jsonl' || ending === 'csv') return ending;
  throw new UnusableInput(
    `${file}: the name must end with .json, .jsonl or .csv, which says how the file is read.`,
  );
}

/** One line for each fault, up to twenty, each with its file and place. */
function unusable(file: string, refusal: Refusal, lines: readonly number[] = []): UnusableInput {
  const faults = refusal.faults ?? [refusal];
  const shown = faults.slice(0, mostFaultsShown).map((fault) => {
    const place = placeInFile(fault.path ?? '', lines).slice(0, mostPlaceShown);
    return printable(`${file}: ${place === '' ? '' : `${place}: `}${sayRefusal(fault)}`);
  });
  const more = faults.length - shown.length;
  return new UnusableInput([...shown, ...(more > 0 ? [`${file}: and ${more} more.`] : [])].join('\n'));
}

function sayRefusal({ code, values }: Refusal): string {
  const texts: Readonly<Record<string, string>> = en.refusals;
  return say(texts[code] ?? code, values ?? {});
}

function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return createTranslator({ locale: 'en', messages: { text } })('text', values);
}

const translateSentence = createTranslator<{ readonly [key: string]: string }>({
  locale: 'en',
  messages: en.sentences,
});

/** Explanations in English, with values as plain files write them. */
const englishWords: Words = {
  sentence: (code, values) => translateSentence(code, values),
  value: plainValue,
  between: ' ',
};

function printStatement(statement: Statement<string>, terms: Terms): string {
  const { parties } = terms;
  const balances = parties.map((party) => {
    const balance = statement.parties[party];
    if (balance === undefined) return [printable(party)];
    const { opening, entitled, held, payments, closing } = balance;
    return [printable(party), opening, entitled, held, payments, closing];
  });
  const sections = [
    `Statement ${statement.period.from} to ${statement.period.to} (that day not included), in ${statement.currency}\n`,
    alignColumns(
      [['Party', 'opening', 'entitled', 'held', 'payments', 'closing'], ...balances],
      ['left', 'right', 'right', 'right', 'right', 'right'],
    ),
  ];
  if (statement.lines.length > 0) sections.push(printLines(statement.lines, parties));
  if (statement.transfers.length > 0) {
    const rows = statement.transfers.map(({ from, to, amount, due }) => [
      printable(from),
      printable(to),
      amount,
      due,
    ]);
    sections.push(
      `To pay\n${alignColumns([['From', 'to', 'amount', 'by'], ...rows], ['left', 'left', 'right', 'left'])}`,
    );
  }
  if (statement.carried.length > 0) {
    const rows = statement.carried.map(({ from, to, amount }) => [printable(from), printable(to), amount]);
    sections.push(
      `Carried over\n${alignColumns([['From', 'to', 'amount'], ...rows], ['left', 'left', 'right'])}`,
    );
  }
  if (statement.exceptions.length > 0) {
    const rows = statement.exceptions.map(({ event, code, detail }) => [
      printable(event),
      code,
      printable(detail),
    ]);
    sections.push(
      `Not applied\n${alignColumns([['Event', 'code', 'why'], ...rows], ['left', 'left', 'left'])}`,
    );
  }
  sections.push(`${statement.hashes.statement}\n`);
  return sections.join('\n');
}

/** The lines as a table, each with its explanation below it. */
function printLines(lines: readonly Line<string>[], parties: readonly string[]): string {
  const rows = lines.map((line) => {
    // A map: the parts of a line have no party by what objects inherit, such as `constructor`.
    const parts = new Map(Object.entries('parts' in line ? line.parts : {}));
    const base = 'base' in line ? line.base : 'amount' in line ? line.amount : '';
    const kind = 'late' in line && line.late ? `${line.kind}, late` : line.kind;
    return [printable(line.event), kind, base, ...parties.map((party) => parts.get(party) ?? '')];
  });
  const header = ['Event', 'kind', 'base', ...parties.map(printable)];
  const alignments = header.map((_, column): Alignment => (column < 2 ? 'left' : 'right'));
  const [head = '', ...table] = alignColumns([header, ...rows], alignments)
    .trimEnd()
    .split('\n');
  const explained = table.map((row, index) => `${row}\n    ${printable(lines[index]?.why ?? '')}\n`);
  return `${head}\n${explained.join('')}`;
}

/** @param record whose announced keys are the parties' own; those it signed with before any was announced count too */
async function verifyFile(
  file: string,
  keys: readonly string[],
  record: RecordFinding | null,
): Promise<BundleFinding> {
  const known = trustedKeys(keys);
  const told = record === null ? null : [...record.keys, ...record.signatures];
  const isTrusted: IsTrusted = (party, publicKey) =>
    known.get(party)?.has(publicKey) !== false &&
    told?.some((one) => one.party === party && one.publicKey === publicKey) !== false;
  const json = readJson(await readText(file, mostBytes));
  if (!json.ok) throw unusable(file, json.refusal);
  const finding = verifyBundle(json.value.items, isTrusted);
  if (!finding.ok) throw unusable(file, finding.refusal);
  return finding.value;
}

/** A party may be given several keys: it may have changed its own. */
function trustedKeys(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const trusted = new Map<string, Set<string>>();
  for (const [party, key] of readKeys(keys)) trusted.set(party, (trusted.get(party) ?? new Set()).add(key));
  return trusted;
}

function readKeys(keys: readonly string[]): readonly (readonly [party: string, key: string])[] {
  return keys.map((text) => {
    const found = /^(.+)=([\w-]{43})=?$/s.exec(text);
    const [, party, key] = found ?? [];
    if (party === undefined || key === undefined) {
      throw new UnusableInput(
        `--key ${printable(text)}: write the party, an equals sign and its public key of 43 characters.`,
      );
    }
    return [party, key] as const;
  });
}

function printFinding({ holds, incomplete, first, statements, stray, waiting }: BundleFinding): string {
  const lines = statements.flatMap((one) => [
    `${printable(one.period)}  ${stateTexts[one.state]}${one.hash === null ? '' : `  ${one.hash}`}\n`,
    ...printReasons(one).map((reason) => `  ${printable(reason)}\n`),
  ]);
  const strays = stray.map(
    ({ party, period }) =>
      `${printable(period)}  a signature of ${printable(party)}, but no such statement\n`,
  );
  const vouched =
    waiting.length === 0
      ? []
      : [
          `${waiting.length} ${waiting.length === 1 ? 'event waits' : 'events wait'} for a later statement, and nothing here vouches for them, such as ${printable(waiting[0] ?? '')}.\n`,
        ];
  const where =
    first === null
      ? ''
      : `First difference: ${printable(`statement ${first.period}, ${printDifference(first)}`)}\n`;
  return [
    ...lines,
    ...strays,
    ...vouched,
    where,
    holds ? 'The bundle holds.\n' : incomplete ? incompleteText : 'The bundle does not hold.\n',
  ].join('');
}

const stateTexts: Readonly<Record<StatementFinding['state'], string>> = {
  unsigned: 'unsigned: recomputed, not signed',
  'one-sided': 'one-sided: recomputed, signed by some',
  agreed: 'agreed: recomputed, signed by all',
  mismatched: 'MISMATCHED',
};

const incompleteText =
  'The bundle is INCOMPLETE: what could be read holds, and the rest of its events is held back by a side.\n';

const mostShown = 200;

function printReasons(one: StatementFinding): readonly string[] {
  const { difference, altered, signatures, heldBack } = one;
  const differs = difference === null ? [] : [printDifference(difference)];
  const signed = signatures.map(({ party, publicKey, finding }) =>
    finding === 'genuine'
      ? `signed by ${party} with the key ${publicKey}`
      : `signature of ${party}: ${findingTexts[finding]}`,
  );
  const unread =
    heldBack === 0
      ? []
      : [
          `incomplete: fields of ${heldBack} ${heldBack === 1 ? 'event' : 'events'} are held back, so the hash of the events was not recomputed`,
        ];
  return [...differs, ...altered.map((what) => alteredTexts[what]), ...unread, ...signed];
}

function printDifference({ place, line, expected, found }: Difference): string {
  const shown = (text: string | null) => (text === null ? 'nothing' : text.slice(0, mostShown));
  if (place === '') return 'the events give no statement of this period';
  const compared = `expected ${shown(expected)}, found ${shown(found)}`;
  if (line === null) return `${place}: ${compared}`;
  const named = `line ${line.number}, event ${line.event}`;
  switch (line.finding) {
    case 'changed':
      return `${named}, ${line.field}: ${compared}`;
    case 'missing':
      return `${named}: the statement lacks this line; ${compared}`;
    case 'not_given':
      return `${named}: the events give no such line; ${compared}`;
    case 'moved':
      return `${named}: the line stands at another place; ${compared}`;
    default:
      return unreachable(line.finding);
  }
}

const alteredTexts: Readonly<Record<Altered, string>> = {
  statement: 'the statement does not have the hash beside it: its content or that hash was changed',
  terms: 'the terms in the bundle are not those the statement was made by: their hash is another',
  rates: 'the exchange rates in the bundle are not those the statement was made with: their hash is another',
  events: 'the events of the period are not those the statement was made of: their hash is another',
  previous: 'it follows another statement than the one recomputed before it',
};

const findingTexts = {
  of_another_statement: 'it is of another content than the statement recomputed here',
  not_genuine: 'it was not made with the key beside it',
  of_another_key: 'it was made with another key than those given or announced for this party',
  of_a_shared_key: 'another party signs with the same key, so it speaks for neither alone',
  of_no_party: 'it is of nobody named in the terms',
} as const;
