/** `entente sign`, and `entente verify` of what it signed, as a person runs them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agreementHash } from '#capabilities/agreements/core/agreement.ts';
import { writeVersionFile } from '#capabilities/agreements/core/write-version-file.ts';
import { endLine, entryAfter, type Head } from '#capabilities/record/core/entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { publicKeyOf, signText } from '#kernel/ed25519.ts';
import { readSignatureFile, sealKey } from '#kernel/key-file.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { settlementCommands } from './cli.ts';

const fixture = path.resolve(import.meta.dirname, '../../test/fixtures/settlement/01-profit-30-70.json');
const secret = new Uint8Array(32).fill(1);
const publicKey = publicKeyOf(secret);
const other = new Uint8Array(32).fill(2);
const alliance = '0193b5a0-0000-7000-8000-000000000001';

let folder = '';
let march = '';
let april = '';
const at = (name: string) => path.join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-sign-'));
  const { terms, events, rates, expected } = JSON.parse(await readFile(fixture, 'utf8'));
  [march, april] = expected.map(({ hashes }: { hashes: { statement: string } }) => hashes.statement);
  const chance = { secret, salt: new Uint8Array(16), nonce: new Uint8Array(24) };
  const signatures = [
    { party: 'soft', period: '2026-03-01', statement: march, publicKey, signature: signText(march, secret) },
  ];
  const bundle = JSON.stringify({ terms, events, rates, statements: expected, signatures });
  const withheld = [{ event: 's1', fields: ['customer'], hash: null }];
  const partly = { terms, events, rates, statements: expected, withheld };
  const version = { version: 2, text: { title: 'T', scope: 'S', notice: '' }, terms, examples: [] };
  const versionText = writeVersionFile({ ...version, hash: agreementHash(version.text, terms) });
  const files = {
    'key.json': JSON.stringify(await sealKey('green river quiet lamp', chance, 16)),
    passphrase: 'green river quiet lamp\n',
    wrong: 'blue river quiet lamp\n',
    'bundle.json': bundle,
    'partly.json': JSON.stringify(partly),
    'forged-partly.json': JSON.stringify(partly).replace('"1210.00"', '"1310.00"'),
    'forged.json': bundle.replace('"1210.00"', '"1310.00"'),
    'version.json': versionText,
    'changed.json': versionText.replace('"scope": "S"', '"scope": "R"'),
    'half.json': '{"ententeVersion":1}',
    'none.json': '{}',
    'record.jsonl': recordWith(publicKey),
    'others.jsonl': recordWith(publicKeyOf(other)),
    'cut.jsonl': recordWith(publicKey).split('\n').slice(0, 1).join('\n'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

/** A record in which `soft` announced a key. */
function recordWith(key: string): string {
  const actor = { party: 'soft', organisation: 'o', person: 'p' };
  let head: Head = { sequence: 0, hash: null };
  const lines = [
    { action: 'alliance_began', subject: {} },
    { action: 'signing_key_announced', subject: { publicKey: key, keptBy: 'organisation' } },
  ].map((deed) => {
    const made = { ...deed, actor, at: '2026-03-01T09:00:00.000Z', content: hashJson(deed.subject) };
    const entry = entryAfter(alliance, head, made);
    head = entry;
    return entry.line;
  });
  return [...lines, endLine(alliance, head), ''].join('\n');
}

async function entente(...words: readonly string[]) {
  const printed: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  const note = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  process.exitCode = 0;
  try {
    const commands = new Command().exitOverride();
    settlementCommands(commands);
    await commands.parseAsync(
      words.map((word) => (/^(passphrase|wrong)$|\.jsonl?$/.test(word) ? at(word) : word)),
      { from: 'user' },
    );
    return { code: process.exitCode, out: printed.join('') };
  } catch (error) {
    if (error instanceof UnusableInput) return { code: 2, out: error.message };
    throw error;
  } finally {
    process.exitCode = 0;
    write.mockRestore();
    note.mockRestore();
  }
}

const sign = (file: string, ...more: readonly string[]) =>
  entente('sign', file, '--key', 'key.json', '--passphrase-file', 'passphrase', ...more);

describe('sign', () => {
  test('the last statement of a bundle, or the one that is asked for, into a file that a page takes', async () => {
    expect(await sign('bundle.json', '--out', 'signature.json')).toEqual({ code: 0, out: '' });
    const made = readSignatureFile(await read('signature.json'), april);
    expect(made).toEqual({ ok: true, value: { publicKey, signature: signText(april, secret) } });
    const { out } = await sign('bundle.json', '--period', '2026-03');
    expect(readSignatureFile(out, march)).toMatchObject({ ok: true });
    expect(readSignatureFile(out, april)).toMatchObject({
      refusal: { code: 'signature_of_another_document' },
    });
  });

  test('a version of an agreement', async () => {
    const { hash } = JSON.parse(await read('version.json'));
    const { code, out } = await sign('version.json');
    expect(code).toBe(0);
    expect(readSignatureFile(out, hash)).toMatchObject({ ok: true });
  });

  test('a record, up to its last entry', async () => {
    const { out } = await sign('record.jsonl');
    const [, last = ''] = (await read('record.jsonl')).split('\n');
    expect(readSignatureFile(out, JSON.parse(last).hash)).toMatchObject({ ok: true });
  });

  test('what a side holds back in part only where that is said to be enough, and never where it does not hold', async () => {
    const refused = await sign('partly.json');
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('incomplete: fields of 1 event are held back');
    expect(refused.out).toMatch(/With --incomplete it is signed all the same\.\nNothing was signed\.\n$/);
    const { code, out } = await sign('partly.json', '--incomplete');
    expect(code).toBe(0);
    expect(readSignatureFile(out, april)).toMatchObject({ ok: true });
    expect((await sign('forged-partly.json', '--incomplete')).code).toBe(1);
  });

  test.each([
    ['forged.json', 'First difference: statement 2026-03-01, line 1, event s1, base'],
    ['changed.json', 'something was changed'],
    ['cut.jsonl', 'the record does not hold'],
  ])('nothing of what does not hold: %s', async (file, says) => {
    const { code, out } = await sign(file);
    expect(code).toBe(1);
    expect(out).toContain(says);
    expect(out).toMatch(/Nothing was signed\.\n$/);
  });

  test.each([
    [['sign', 'bundle.json', '--key', 'key.json', '--passphrase-file', 'wrong'], 'does not open it'],
    [['sign', 'bundle.json', '--key', 'none.json', '--passphrase-file', 'passphrase'], 'not a key file'],
    [['sign', 'none.json', '--key', 'key.json'], 'nothing that can be signed'],
    [['sign', 'half.json', '--key', 'key.json'], 'no whole version'],
    [['sign', 'bundle.json', '--key', 'key.json', '--period', '2026-09'], 'no statement of that period'],
    [['sign', 'bundle.json', '--key', 'key.json', '--period', 'March'], 'this is not a period'],
  ])('%j', async (words, says) => {
    const { code, out } = await entente(...words);
    expect(out).toContain(says);
    expect(code).toBe(2);
  });
});

describe('verify', () => {
  test('calls a bundle incomplete from which something is held back, and ends with 1', async () => {
    const { code, out } = await entente('verify', 'partly.json');
    expect(code).toBe(1);
    expect(out).toContain('The bundle is INCOMPLETE');
    expect(out).not.toContain('The bundle holds');
  });
});

describe('verify with the record', () => {
  test('says whether the keys are those that were announced', async () => {
    const announced = await entente('verify', 'bundle.json', '--record', 'record.jsonl');
    expect(announced.out).toContain(`soft: ${publicKey}, kept by itself, from entry 2 on`);
    expect(announced.out).toContain(`signed by soft with the key ${publicKey}`);
    expect(announced.code).toBe(0);
    const others = await entente('verify', 'bundle.json', '--record', 'others.jsonl');
    expect(others.out).toContain('signature of soft: it was made with another key');
    expect(others.code).toBe(1);
  });

  test('holds only while the record does', async () => {
    expect((await entente('verify', 'bundle.json', '--record', 'cut.jsonl')).code).toBe(1);
    expect((await entente('verify', 'record.jsonl', '--record', 'record.jsonl')).code).toBe(2);
  });
});
