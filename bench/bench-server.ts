/** A PostgreSQL and a server of the product for a measurement: as people run it, in processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '#platform/db/embedded.ts';
import { build } from '../bin/build.mjs';

export interface BenchServer {
  /** The owner's connection. */
  readonly ownerUrl: string;
  readonly address: string;
  readonly folder: string;
  /** The most memory the server's process ever held, in MB. */
  peakMemory(): Promise<number>;
  close(): Promise<void>;
}

export async function openBenchServer(): Promise<BenchServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  await chmod(folder, 0o711);
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), log: () => {} });
  const port = await freePort();
  await build();
  // As `npm start` runs it.
  const server = spawn(process.execPath, ['--max-semi-space-size=32', 'dist/server.js'], {
    env: {
      ...process.env,
      DATABASE_URL: postgres.url,
      PORT: String(port),
      LOG_LEVEL: 'error',
      REQUESTS_PER_MINUTE: '100000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(server);
  return {
    ownerUrl: postgres.url,
    address: `http://127.0.0.1:${port}`,
    folder,
    async peakMemory() {
      const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    },
    async close() {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout?.on('data', (text) => {
      if (String(text).includes('ready')) resolve();
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What a call answers, read by the name of a member at a time; anything else than expected ends the measurement. */
export interface Answer {
  text(...path: string[]): string;
  json(...path: string[]): unknown;
}

export function answerOf(body: unknown): Answer {
  const json = (...path: string[]) =>
    path.reduce<unknown>((value, key) => {
      const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return members.find(([name]) => name === key)?.[1];
    }, body);
  return { json, text: (...path) => String(json(...path)) };
}

/** A company with a person signed in: what their requests carry. */
export async function newcomer(address: string, email: string): Promise<Record<string, string>> {
  const answer = await fetch(`${address}/api/v1/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organisationName: `Company of ${email}`,
      email,
      name: 'Measured',
      password: 'four plain words together',
      language: 'en',
      country: 'NL',
      currency: 'EUR',
    }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (answer.status !== 201) throw new Error(await answer.text());
  return { cookie: cookie.join('; ') };
}

export async function call(
  address: string,
  headers: Record<string, string>,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return answerOf(JSON.parse(text));
}

export const seconds = (from: number) => (performance.now() - from) / 1000;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export const say = (line: string) => process.stdout.write(`${line}\n`);
