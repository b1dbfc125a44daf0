/** `entente key` as a person runs it. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isSignature } from '#kernel/ed25519.ts';
import { keyChallenge } from '#kernel/key-file.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { keysCommands } from './cli.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-key-'));
  await writeFile(at('passphrase'), 'green river quiet lamp\n');
  await writeFile(at('other'), 'another passphrase\n');
  await writeFile(at('short'), 'short\n');
  await writeFile(at('none.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

async function entente(...words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const commands = new Command().exitOverride();
    keysCommands(commands, 16);
    await commands.parseAsync([...words], { from: 'user' });
    return printed.join('');
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  } finally {
    write.mockRestore();
  }
}

const newKey = (name: string) =>
  entente('key', 'new', '--out', at(name), '--passphrase-file', at('passphrase'));
const organisation = '0193b5a0-0000-7000-8000-000000000001';
const challengeOf = (publicKey: string) => keyChallenge(organisation, publicKey, 'A'.repeat(43));

describe('entente key', () => {
  test('makes a file that only its owner reads, shows its public part and proves it', async () => {
    const made = (await newKey('key.json')).trim();
    expect((await stat(at('key.json'))).mode & 0o777).toBe(0o600);
    expect((await entente('key', 'show', at('key.json'))).trim()).toBe(made);
    const challenge = challengeOf(made);
    const words = ['key', 'prove', challenge, '--key', at('key.json'), '--passphrase-file'];
    const proof = (await entente(...words, at('passphrase'))).trim();
    expect(isSignature(challenge, made, proof)).toBe(true);
    expect(await entente(...words, at('other'))).toContain('the passphrase does not open it');
  });

  test('never overwrites a file', async () => {
    await newKey('kept.json');
    const before = await readFile(at('kept.json'), 'utf8');
    expect(await newKey('kept.json')).toContain('there is such a file already');
    expect(await readFile(at('kept.json'), 'utf8')).toBe(before);
  });

  test('signs challenges for its own key, and nothing else', async () => {
    const made = (await newKey('own.json')).trim();
    const prove = (challenge: string) =>
      entente('key', 'prove', challenge, '--key', at('own.json'), '--passphrase-file', at('passphrase'));
    expect(await prove(`sha256:${'0'.repeat(64)}`)).toContain('this is not a challenge');
    expect(await prove(challengeOf('B'.repeat(43)))).toContain(`this is the key ${made}`);
  });

  test.each([
    [['key', 'new', '--out', 'x.json', '--passphrase-file', 'short'], 'shorter than 12 letters'],
    [['key', 'new', '--out', 'no/such/folder.json', '--passphrase-file', 'passphrase'], 'cannot be written'],
    [['key', 'new', '--out', 'x.json', '--passphrase-file', 'missing'], 'there is no such file'],
    [['key', 'show', 'none.json'], 'this is not a key file'],
    [['key', 'show', 'passphrase'], 'this is not a key file'],
  ])('%j: %s', async (words, says) => {
    const placed = words.map((word) => (/^(key|new|show|--.*)$/.test(word) ? word : at(word)));
    expect(await entente(...placed)).toContain(says);
  });

  test('asks on a terminal alone', async () => {
    expect(await entente('key', 'new', '--out', at('y.json'))).toContain('asked for on a terminal');
  });
});
