/**
 * What every journey stands on: one real server a worker, as `npm start` runs it, on data that is thrown away.
 * Journeys of one worker share it, so each makes organisations of its own.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

export interface RunningServer {
  /** For example `http://127.0.0.1:23456`. */
  readonly address: string;
  readonly dataDir: string;
  /** Everything it printed so far. */
  said(): string;
  /** Tells it to stop; answers with its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
  /** As a crash or the power button would. */
  kill(): Promise<void>;
  /** Throws its data away, once it is stopped. */
  remove(): Promise<void>;
}

/** The built server on data of its own, or again on those of one that ended. Resolves when it answers. */
export async function startServer(again?: Pick<RunningServer, 'dataDir'>): Promise<RunningServer> {
  const dataDir = again?.dataDir ?? (await newDataDir());
  const port = await freePort();
  const output: string[] = [];
  const child = spawn(process.execPath, ['dist/server.js'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const server: RunningServer = {
    address: `http://127.0.0.1:${port}`,
    dataDir,
    said: () => output.join(''),
    async stop(signal = 'SIGTERM') {
      await end(signal);
      return child.exitCode;
    },
    kill: () => end('SIGKILL'),
    remove: () => rm(path.dirname(dataDir), { recursive: true, force: true }),
  };
  await untilItAnswers(server, () => child.exitCode !== null);
  return server;
}

export const test = base.extend<object, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the first parameter names the fixtures it needs, and it needs none.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
      await server.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
});

/** PostgreSQL's own user, which root starts it as, must be able to enter the folder. */
async function newDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-journey-'));
  await chmod(folder, 0o711);
  return path.join(folder, 'data');
}

async function untilItAnswers(server: RunningServer, ended: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600 && !ended(); attempt += 1) {
    const answer = await fetch(server.address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer at ${server.address}:\n${server.said()}`);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
