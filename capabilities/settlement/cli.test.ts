/** `entente settle` and `entente verify` as a person runs them: files in, text and exit code out. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { settlementCommands } from './cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'test/fixtures/settlement');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-settle-'));
  for (const [name, content] of Object.entries(await files())) await writeFile(inFolder(name), content);
});
afterAll(() => rm(folder, { recursive: true }));

function inFolder(name: string): string {
  return path.join(folder, name);
}

async function vector(name: string) {
  return JSON.parse(await readFile(path.join(fixtures, name), 'utf8'));
}

async function files(): Promise<Readonly<Record<string, string>>> {
  const flat = await vector('01-profit-30-70.json');
  const roles = await vector('04-roles-costs-cap.json');
  const currencies = await vector('05-currencies-late-exceptions.json');
  const columns = ['date', 'from', 'to', 'rate'];
  const ratesCsv = [columns, ...currencies.rates.map((row: object) => Object.values(row))];
  const eventColumns = [
    'id',
    'kind',
    'at',
    'amount',
    'currency',
    'collectedBy',
    'category',
    'paidBy',
    'region',
  ];
  const roleColumns = ['source', 'close', 'deliver'];
  const rolesCsv = roles.events.map((event: Record<string, unknown> & { roles?: Record<string, string> }) =>
    [
      ...eventColumns.map((column) => event[column] ?? ''),
      ...roleColumns.map((role) => event.roles?.[role] ?? ''),
    ].join(','),
  );
  return {
    'flat.terms.json': JSON.stringify(flat.terms),
    'flat.events.json': JSON.stringify(flat.events),
    'flat.events.jsonl': flat.events.map((event: unknown) => JSON.stringify(event)).join('\n'),
    'roles.terms.json': JSON.stringify(roles.terms),
    'roles.events.csv': [
      [...eventColumns, ...roleColumns.map((role) => `roles.${role}`)].join(','),
      ...rolesCsv,
    ].join('\n'),
    'currencies.terms.json': JSON.stringify(currencies.terms),
    'currencies.events.json': JSON.stringify(currencies.events),
    'currencies.rates.csv': ratesCsv.map((row) => row.join(',')).join('\n'),
    'faulty.terms.json': JSON.stringify({
      ...flat.terms,
      currency: 'euro',
      shares: [{ split: { soft: '0.29', hard: '0.70' } }],
    }),
    'broken.json': '{"terms": 1,',
    'object.json': '{}',
    'empty.csv': '',
    'no-id.csv': 'id,kind,at\ns1,sale,\n,sale,\n',
    'bad.rates.csv': 'date,from,to,rate\n2026-01-01,USD,VND,26250.5\n2026-02-30,USD,VND,26300\n',
    'events.txt': '[]',
    'none.json': '[]',
    'inherited.terms.json': renamed(flat.terms),
    'paid.events.json': JSON.stringify([...flat.events, paid]),
    'inherited.events.json': renamed([...flat.events, paid]),
    'timeless.json': '[{"id":"t1","kind":"sale","at":"soon"}]',
    'bundle.json': JSON.stringify(bundleOf(flat)),
    'forged.json': JSON.stringify(bundleOf(flat)).replace('"1210.00"', '"1310.00"'),
  };
}

const paid = {
  id: 'p1',
  kind: 'payment',
  from: 'hard',
  to: 'soft',
  amount: '1.00',
  at: '2026-03-30T10:00:00Z',
};

/** With parties named as what every object inherits. */
function renamed(document: unknown): string {
  return JSON.stringify(document).replaceAll('"soft"', '"constructor"').replaceAll('"hard"', '"__proto__"');
}

function bundleOf({
  terms,
  events,
  rates,
  expected,
}: {
  terms: unknown;
  events: unknown;
  rates: unknown;
  expected: { period: { from: string }; hashes: { statement: string } }[];
}) {
  const signatures = expected.slice(0, 1).flatMap(({ period, hashes }) =>
    ['soft', 'hard'].map((party) => {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      return {
        party,
        period: period.from,
        statement: hashes.statement,
        publicKey: publicKey.export({ format: 'jwk' }).x,
        signature: sign(null, Buffer.from(hashes.statement), privateKey).toString('base64url'),
      };
    }),
  );
  return { terms, events, rates, statements: expected, signatures };
}

interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

/** The whole program in a process of its own. */
function program(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const main = ['--import', 'tsx', path.join(root, 'apps/cli/main.ts'), ...inPlace(words)];
    execFile(process.execPath, main, { cwd: root }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });
}

/** The same commands within this process, which is quicker. */
async function entente(...words: readonly string[]): Promise<Ended> {
  const printed: string[] = [];
  const noted: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  const note = vi.spyOn(process.stderr, 'write').mockImplementation((text) => noted.push(String(text)) > 0);
  process.exitCode = 0;
  try {
    const commands = new Command().exitOverride();
    settlementCommands(commands);
    await commands.parseAsync(inPlace(words), { from: 'user' });
    return { code: process.exitCode, out: printed.join(''), err: noted.join('') };
  } catch (error) {
    if (error instanceof UnusableInput) return { code: 2, out: printed.join(''), err: error.message };
    throw error;
  } finally {
    process.exitCode = 0;
    write.mockRestore();
    note.mockRestore();
  }
}

function inPlace(words: readonly string[]): string[] {
  return words.map((word) => (/\.(json|jsonl|csv|txt)$/.test(word) ? inFolder(word) : word));
}

function settle(terms: string, events: string, ...more: readonly string[]): Promise<Ended> {
  return entente('settle', '--terms', terms, '--events', events, ...more);
}

function withoutTexts(line: string): string {
  const drop = (key: string, value: unknown) => (key === 'why' || key === 'detail' ? undefined : value);
  return JSON.stringify(JSON.parse(line, drop));
}

describe('settle', () => {
  test('--all prints one statement a line', async () => {
    const { code, out } = await settle('flat.terms.json', 'flat.events.json', '--all');
    const { expected } = await vector('01-profit-30-70.json');
    expect(out.trimEnd().split('\n').map(withoutTexts)).toEqual(
      expected.map((one: unknown) => JSON.stringify(one)),
    );
    expect(code).toBe(0);
  });

  test('--period --json prints that statement, from JSON lines as from JSON', async () => {
    const { out } = await settle('flat.terms.json', 'flat.events.jsonl', '--period', '2026-04', '--json');
    const { expected } = await vector('01-profit-30-70.json');
    expect(withoutTexts(out)).toBe(JSON.stringify(expected[1]));
  });

  test('without --json it is a table that explains each line', async () => {
    const { out } = await settle('roles.terms.json', 'roles.events.csv', '--period', '2026-05');
    expect(out).toMatch(/^Party +opening +entitled +held +payments +closing$/m);
    expect(out).toMatch(/^s1 +sale +333\.33 +66\.67 +233\.33 +33\.33$/m);
    expect(out).toContain('Roles that nobody played under rule 1: care b 10%.');
    expect(out).toMatch(/^a +b +155\.81 +2026-07-01$/m);
  });

  test('--journal prints the ledger for other programs, whole or of one period with what it opens with', async () => {
    const files = ['flat.terms.json', 'flat.events.json'] as const;
    const whole = await settle(...files, '--all', '--journal', 'hledger');
    expect(whole.code).toBe(0);
    expect(whole.out).toMatch(/^2026-03-05 \* sale s1 {2}; period: 2026-03, line: 1$/m);
    expect(whole.out).not.toContain('opening balances');
    const april = await settle(...files, '--period', '2026-04', '--journal', 'beancount');
    expect(april.out).toMatch(/^2026-04-01 \* "opening balances"$/m);
    expect(april.out).toMatch(/^2026-05-01 balance Entitled:Soft +-143\.99 ~ 0\.00 EUR$/m);
    expect(april.out).not.toContain('2026-03-05');
  });

  test('exceptions end with 1 only under --strict', async () => {
    const words = [
      'currencies.terms.json',
      'currencies.events.json',
      '--rates',
      'currencies.rates.csv',
      '--all',
    ] as const;
    const lenient = await settle(...words);
    const strict = await settle(...words, '--strict');
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    expect(strict.out).toBe(lenient.out);
    expect(JSON.parse(strict.out.split('\n')[0] ?? '')).toMatchObject({
      exceptions: [
        { event: 's6', code: 'outside-term', detail: '2025-12-31 is before the terms start, on 2026-01-01.' },
      ],
    });
  });

  test('a period without activity has a statement too, and no events have none', async () => {
    const later = await settle('flat.terms.json', 'flat.events.json', '--period', '2026-06', '--json');
    expect(JSON.parse(later.out)).toMatchObject({
      period: { from: '2026-06-01' },
      parties: { soft: { closing: '163.99' } },
    });
    const none = await settle('flat.terms.json', 'none.json', '--all');
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('none.json: the file holds no events, so there is nothing to settle.');
  });

  test('parties may have the names of what objects inherit', async () => {
    const { out } = await settle('inherited.terms.json', 'inherited.events.json', '--period', '2026-03');
    const plain = await settle('flat.terms.json', 'paid.events.json', '--period', '2026-03');
    const figures = (text: string) => text.match(/-?\d+\.\d\d/g);
    expect(plain.out).toMatch(/^p1 +payment/m);
    expect(figures(out)).toEqual(figures(plain.out));
  });

  test('a period before the terms begin has a statement of nothing, and says why', async () => {
    const early = await settle('flat.terms.json', 'flat.events.json', '--period', '2025-12', '--json');
    expect(JSON.parse(early.out)).toMatchObject({ period: { from: '2025-12-01' }, lines: [], transfers: [] });
    expect(early.err).toMatch(/--period 2025-12: the terms begin on \d{4}-\d\d-\d\d, after this period/);
    expect(early.code).toBe(0);
    const within = await settle('flat.terms.json', 'flat.events.json', '--period', '2026-03');
    expect(within.err).toBe('');
  });

  test('events without any readable time are told, though no statement can hold them', async () => {
    const { code, out, err } = await settle('flat.terms.json', 'timeless.json', '--all', '--strict');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('timeless.json: no event has a readable time');
    const asked = await settle('flat.terms.json', 'timeless.json', '--period', '2026-03', '--json');
    expect(JSON.parse(asked.out)).toMatchObject({ exceptions: [{ event: 't1', code: 'bad-time' }] });
  });

  const unusable: readonly [words: readonly string[], says: string][] = [
    [['faulty.terms.json', 'flat.events.json', '--all'], 'faulty.terms.json: currency: “euro”'],
    [
      ['faulty.terms.json', 'flat.events.json', '--all'],
      'faulty.terms.json: shares[0].split: The rates add up to 0.99',
    ],
    [['broken.json', 'flat.events.json', '--all'], 'broken.json: This is not JSON'],
    [['missing.json', 'flat.events.json', '--all'], 'missing.json: there is no such file'],
    [['flat.terms.json', 'object.json', '--all'], 'object.json: This is not a list of events.'],
    [['flat.terms.json', 'empty.csv', '--all'], 'empty.csv: line 1: The first line must name the columns'],
    [['flat.terms.json', 'no-id.csv', '--all'], 'no-id.csv: line 3: The event has no id'],
    [['flat.terms.json', 'events.txt', '--all'], 'events.txt: the name must end with'],
    [
      ['flat.terms.json', 'flat.events.json', '--rates', 'bad.rates.csv', '--all'],
      'bad.rates.csv: line 3, date: “2026-02-30”',
    ],
    [
      ['flat.terms.json', 'flat.events.json', '--all', '--journal', 'gnucash'],
      '--journal gnucash: choose one of hledger, beancount.',
    ],
    [
      ['flat.terms.json', 'flat.events.json', '--all', '--journal', 'hledger', '--json'],
      '--journal and --json',
    ],
    [['flat.terms.json', 'flat.events.json'], 'either --period'],
    [['flat.terms.json', 'flat.events.json', '--all', '--period', '2026-03'], 'either --period'],
    [
      ['flat.terms.json', 'flat.events.json', '--period', '2026-13'],
      '--period 2026-13: this is not a period',
    ],
    [
      ['flat.terms.json', 'flat.events.json', '--period', '2026-Q2'],
      'these terms settle by month, such as 2026-04',
    ],
  ];
  test.each(unusable)('%j ends with 2', async ([terms = '', events = '', ...more], says) => {
    const { code, out, err } = await settle(terms, events, ...more);
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('verify', () => {
  test('a bundle that holds ends with 0', async () => {
    const { code, out } = await entente('verify', 'bundle.json');
    expect(out).toMatch(/^2026-03-01 {2}agreed: recomputed, signed by all {2}sha256:787b25d8/m);
    expect(out).toMatch(/^2026-04-01 {2}unsigned: recomputed, not signed/m);
    expect(code).toBe(0);
  });

  test('a changed event is found, with the first line that differs', async () => {
    const { code, out } = await entente('verify', 'forged.json');
    const where = 'line 1, event s1, base: expected "499.95", found "399.95"';
    expect(out).toMatch(new RegExp(`^2026-03-01 {2}MISMATCHED {2}sha256:\\S+\n {2}${where}$`, 'm'));
    expect(out).toContain('the events of the period are not those the statement was made of');
    expect(out).toContain('signature of soft: it is of another content');
    expect(out).toContain(`First difference: statement 2026-03-01, ${where}\nThe bundle does not hold.\n`);
    expect(code).toBe(1);
    const json = await entente('verify', 'forged.json', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      holds: false,
      first: { period: '2026-03-01', line: { number: 1, event: 's1', field: 'base', finding: 'changed' } },
      statements: [{ state: 'mismatched' }, { state: 'mismatched' }],
    });
  });

  test('a key that is known to be another is not believed', async () => {
    const { code, out } = await entente('verify', 'bundle.json', '--key', `soft=${'A'.repeat(43)}`);
    expect(out).toContain('signature of soft: it was made with another key');
    expect(code).toBe(1);
  });

  test.each([
    [['object.json'], 'object.json: terms: This is not a bundle: “terms” is missing'],
    [['broken.json'], 'broken.json: This is not JSON'],
    [['none.json'], 'none.json: This is not a bundle'],
    [['events.txt'], 'events.txt: This is not'],
    [['bundle.json', '--key', 'soft'], '--key soft: write the party'],
  ])('%j ends with 2', async (words, says) => {
    const { code, err } = await entente('verify', ...words);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

test('the program has both commands, writes to its two streams and ends with 0, 1 or 2', async () => {
  const words = ['--terms', 'currencies.terms.json', '--events', 'currencies.events.json', '--all'];
  const [settled, strict, forged, unusable] = await Promise.all([
    program('settle', ...words),
    program('settle', ...words, '--strict'),
    program('verify', 'forged.json'),
    program('settle', ...words, '--rates', 'bad.rates.csv'),
  ]);
  expect([settled.code, strict.code, forged.code, unusable.code]).toEqual([0, 1, 1, 2]);
  expect(settled.out.trimEnd().split('\n')).toHaveLength(3);
  expect(unusable).toMatchObject({ out: '', err: expect.stringContaining('bad.rates.csv: line 3') });
});
