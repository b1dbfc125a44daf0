/** Independent bookkeeping programs read the ledger of the worked cases, and find what was changed in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { beancountJournal } from '#capabilities/settlement/core/ledger/beancount-journal.ts';
import { hledgerJournal } from '#capabilities/settlement/core/ledger/hledger-journal.ts';
import type { Journal } from '#capabilities/settlement/core/ledger/journal.ts';
import { keepLedger } from '#capabilities/settlement/core/ledger/keep-ledger.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import { parseRates } from '#capabilities/settlement/core/rates.ts';
import { settle } from '#capabilities/settlement/core/settle.ts';
import { batchOf } from '#capabilities/settlement/core/test-examples.ts';

const fixtures = new URL('./fixtures/settlement/', import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'entente-journals-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly terms: unknown;
  readonly rates: unknown;
  readonly events: readonly unknown[];
  readonly expected: readonly { readonly parties: Readonly<Record<string, { readonly closing: string }>> }[];
}

const cases = readdirSync(fixtures)
  .sort()
  .map((file) => {
    const found: Case = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'));
    return { file, found };
  });

/** Names that no program's language allows as they are, in the order of the cases' parties. */
const oddNames = ['Công ty Phần mềm: “Sông Cấm”; (A)', '苏州明远电子', 'soft', 'Soft', '  *! x'];

/** @param rename gives the parties other names, wherever they stand */
function ledgerOf({ terms, rates, events }: Case, rename: boolean) {
  const text = JSON.stringify({ terms, rates, events });
  const { parties } = JSON.parse(JSON.stringify(terms));
  const renamed = parties.reduce(
    (all: string, party: string, index: number) =>
      all.replaceAll(JSON.stringify(party), JSON.stringify(oddNames[index] ?? party)),
    text,
  );
  const given = JSON.parse(rename ? renamed : text);
  const parsed = parseTerms(given.terms);
  const table = parseRates(given.rates);
  if (!parsed.ok || !table.ok) throw new Error('the case has faulty terms or rates');
  const ledger = keepLedger(parsed.value);
  const basis = { terms: parsed.value, rates: table.value };
  settle(basis, batchOf(parsed.value, given.events), null, ledger);
  const frame = { ...parsed.value, title: 'Sổ cái 总账 "x"' };
  const periods = ledger.periods.map((period) => ({ ...period, name: period.from }));
  return { frame, periods };
}

function textOf(journal: Journal, periods: ReturnType<typeof ledgerOf>['periods']): string {
  return periods
    .map((period, index) =>
      [
        index === 0 ? journal.begin(period) : '',
        ...period.entries.map((entry) => journal.entry(period, entry)),
        journal.end(period),
      ].join(''),
    )
    .join('');
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

const environment = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
const check = (program: string, args: readonly string[]) =>
  spawnSync(program, [...args], { encoding: 'utf8', env: environment });

const programs = [
  {
    name: 'hledger',
    journalOf: hledgerJournal,
    args: (file: string) => ['-f', file, 'check', '--strict'],
    program: 'hledger',
  },
  { name: 'Beancount', journalOf: beancountJournal, args: (file: string) => [file], program: 'bean-check' },
];

describe.each(programs)('$name', ({ program, journalOf, args }) => {
  const found = isThere(program);
  const title = found ? '' : ` (${program} is not installed)`;

  describe.skipIf(!found)(`the journals of the worked cases${title}`, () => {
    test.each(cases)('$file is accepted, from its first period and from its last', ({ file, found: one }) => {
      for (const rename of [false, true]) {
        const { frame, periods } = ledgerOf(one, rename);
        for (const [from, part] of [periods, periods.slice(-1)].entries()) {
          const name = write(`${program}-${file}-${rename}-${from}`, textOf(journalOf(frame), part));
          const { status, stdout, stderr } = check(program, args(name));
          expect(`${status} ${stdout}${stderr}`.trim()).toBe('0');
        }
      }
    });

    test('an amount that was changed is found, and so is a balance', () => {
      const [first] = cases;
      if (first === undefined) throw new Error('there are worked cases');
      const { frame, periods } = ledgerOf(first.found, false);
      const text = textOf(journalOf(frame), periods);
      const inEntry = text.replace(/( {2}-?)\d+\.\d\d(?= EUR\n)/, '$1987.65');
      const inBalance = text.replace(/(=\* -?|balance \S+ +-?)\d/, '$19');
      for (const [index, changed] of [inEntry, inBalance].entries()) {
        expect(changed).not.toBe(text);
        const name = write(`${program}-changed-${index}`, changed);
        expect(check(program, args(name)).status).not.toBe(0);
      }
    });
  });
});

test.skipIf(!isThere('hledger'))('hledger sums up to the closing balances of the statements', () => {
  for (const { file, found } of cases) {
    const { frame, periods } = ledgerOf(found, false);
    const name = write(`sums-${file}`, textOf(hledgerJournal(frame), periods));
    for (const party of frame.parties) {
      const args = ['-f', name, 'balance', '-O', 'csv', '--no-elide', `(entitled|held):${party}(:|$)`];
      const total = execFileSync('hledger', args, { encoding: 'utf8', env: environment })
        .trim()
        .split('\n')
        .at(-1);
      const closing = found.expected.at(-1)?.parties[party]?.closing ?? '';
      const negated = /^-?0(\.0*)?$/.test(closing)
        ? '0'
        : closing.startsWith('-')
          ? closing.slice(1)
          : `-${closing}`;
      const said = (total ?? '').replaceAll(/^"total","|"$/g, '').replace(/ [A-Z]+$/, '');
      expect(`${file} ${party} ${/^-?0(\.0*)?$/.test(said) ? '0' : said}`).toBe(
        `${file} ${party} ${negated}`,
      );
    }
  }
});
