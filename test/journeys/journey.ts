/**
 * What every journey stands on: one real server a worker, as `npm start` runs it, on data that is thrown away.
 * Journeys of one worker share it, so each makes organisations of its own.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface RunningServer {
  /** For example `http://127.0.0.1:23456`. */
  readonly address: string;
}

export const test = base.extend<object, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the first parameter names the fixtures it needs, and it needs none.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'entente-journey-'));
      await chmod(folder, 0o711);
      const port = await freePort();
      const output: string[] = [];
      const child = spawn(process.execPath, ['dist/server.js'], {
        env: { ...process.env, DATA_DIR: path.join(folder, 'data'), PORT: String(port), HOST: '127.0.0.1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      const address = `http://127.0.0.1:${port}`;
      await untilItAnswers(address, child, output);
      await use({ address });
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
});

async function untilItAnswers(
  address: string,
  child: ChildProcess,
  output: readonly string[],
): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer at ${address}:\n${output.join('')}`);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
