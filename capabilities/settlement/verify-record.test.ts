/** `entente verify record.jsonl` as a person runs it, on a record with genuine signatures. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Deed, endLine, entryAfter, type Head } from '#capabilities/record/core/entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { settlementCommands } from './cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-record-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'jwk' }).x ?? '';

function makeRecord(): readonly string[] {
  const alliance = '0193b5a0-0000-7000-8000-000000000001';
  const actor = { party: 'soft', organisation: 'o', person: 'p' };
  const terms = hashJson({ terms: 1 });
  const signature = {
    publicKey: key,
    signature: sign(null, Buffer.from(terms), privateKey).toString('base64url'),
  };
  const deeds: readonly Omit<Deed, 'at' | 'actor'>[] = [
    { action: 'alliance_began', subject: {}, content: hashJson({ goal: 'Sell' }) },
    { action: 'agreement_proposed', subject: { version: 1 }, content: terms },
    { action: 'agreement_signed', subject: { version: 1 }, content: terms, signature },
  ];
  let head: Head = { sequence: 0, hash: null };
  const lines = deeds.map((deed) => {
    const entry = entryAfter(alliance, head, { ...deed, actor, at: '2026-03-01T09:00:00.000Z' });
    head = entry;
    return entry.line;
  });
  return [...lines, endLine(alliance, head)];
}

const record = makeRecord();

async function fileWith(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

async function verify(...words: readonly string[]) {
  const printed: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  process.exitCode = 0;
  try {
    const commands = new Command().exitOverride();
    settlementCommands(commands);
    await commands.parseAsync(['verify', ...words], { from: 'user' });
    return { code: process.exitCode, out: printed.join('') };
  } catch (error) {
    if (error instanceof UnusableInput) return { code: 2, out: error.message };
    throw error;
  } finally {
    process.exitCode = 0;
    write.mockRestore();
  }
}

describe('verify, of a record', () => {
  test('that holds ends with 0, and says whose signatures it checked with which key', async () => {
    const file = await fileWith('whole.jsonl', record);
    const { code, out } = await verify(file, '--key', `soft=${key}`);
    expect(out).toContain('3 entries hold, the last is sha256:');
    expect(out).toContain(`1 of soft, genuine for the key ${key}`);
    expect(out).toContain('The record holds.');
    expect(code).toBe(0);
  });

  test.each([
    [
      'changed',
      [record[0] ?? '', (record[1] ?? '').replace('p"', 'q"'), ...record.slice(2)],
      /^line 2: the entry was changed/,
    ],
    [
      'removed',
      [record[0] ?? '', ...record.slice(2)],
      /^line 2: entry 3 stands here, and entry 2 is missing/,
    ],
    [
      'swapped',
      [record[1] ?? '', record[0] ?? '', ...record.slice(2)],
      /^line 1: entry 2 stands here, where entry 1/,
    ],
    ['cut off', record.slice(0, 2), /^line 3: the last line.*\n2 entries hold.*\n.*INCOMPLETE/],
  ] as const)('that was %s ends with 1 and names the line', async (name, lines, says) => {
    const { code, out } = await verify(await fileWith(`${name}.jsonl`, lines));
    expect(out).toMatch(says);
    expect(code).toBe(1);
  });

  test('is held against the one that was kept, and against the key that is known', async () => {
    const file = await fileWith('kept.jsonl', record);
    const cut = await fileWith('shorter.jsonl', [record[0] ?? '', record[1] ?? '']);
    expect(await verify(file, '--seen', cut)).toMatchObject({ code: 0 });
    expect((await verify(cut, '--seen', file)).out).toContain('the end was cut off');
    const other = await verify(file, '--key', `soft=${'A'.repeat(43)}`, '--json');
    expect(JSON.parse(other.out)).toMatchObject({
      state: 'broken',
      fault: { line: 3, code: 'signature_of_another_key' },
    });
    expect(other.code).toBe(1);
  });

  test('that is none ends with 2', async () => {
    const none = await fileWith('none.jsonl', ['{"terms":{}}']);
    expect(await verify(none)).toMatchObject({
      code: 2,
      out: expect.stringContaining('This is not a record'),
    });
    const file = await fileWith('one.jsonl', record);
    expect((await verify(file, '--seen', none)).out).toContain('The earlier file is not a record');
    const bundle = path.join(folder, 'bundle.json');
    expect((await verify(bundle, '--seen', file)).out).toContain('--seen is for a record');
  });
});
