import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockData } from './data-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets exactly one of many starts at the same moment in', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockData(folder)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['running.json']);
});

it('says who holds the folder and where it answers, and is free after release', async () => {
  const lock = await lockData(folder);
  await lock.noteAddress('http://localhost:4400');
  await expect(lockData(folder)).rejects.toThrow(
    `already running on the data in ${folder} (process ${process.pid}, http://localhost:4400)`,
  );
  await lock.release();
  await (await lockData(folder)).release();
});

it.each([
  ['the process is gone', { pid: 2 ** 22 + 1 }],
  ['its number belongs to another process now', { began: '1' }],
  ['the machine was started anew', { world: 'another boot' }],
])('takes over where %s', async (_, change) => {
  await lockData(folder);
  const file = path.join(folder, 'running.json');
  const holder: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...Object(holder), ...change }));
  await (await lockData(folder)).release();
});

it('takes over from a file that cannot be read', async () => {
  await writeFile(path.join(folder, 'running.json'), '{"pid":');
  await (await lockData(folder)).release();
});
