import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { UnusableInput } from './unusable-input.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-read-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, content);
  return whole;
}

test('a byte order mark is not part of the text', async () => {
  expect(await readText(await file('bom.csv', '\uFEFFđ'), 100)).toBe('đ');
});

test.each([
  { what: 'not UTF-8', make: () => file('latin.csv', Uint8Array.of(0x63, 0xe9)), says: 'not UTF-8' },
  { what: 'larger than may be', make: () => file('large.csv', 'x'.repeat(101)), says: 'larger than' },
  { what: 'not there', make: async () => path.join(folder, 'nothing.csv'), says: 'no such file' },
  { what: 'a folder', make: async () => folder, says: 'folder' },
])('$what: the message names the file', async ({ make, says }) => {
  const name = await make();
  const reading = readText(name, 100);
  await expect(reading).rejects.toThrow(UnusableInput);
  await expect(reading).rejects.toThrow(`${name}: `);
  await expect(reading).rejects.toThrow(says);
});
