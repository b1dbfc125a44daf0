/**
 * For tests that kill: a PostgreSQL of their own, because killing one of its processes ends the connections of all; a
 * program that answers requests and leaves the jobs to others; and real server processes, whose end is part of the test.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbedded } from '#platform/db/embedded.ts';
import { build } from '../bin/build.mjs';
import { fillEvents } from './fill-events.ts';
import { agree, openAlliance, type TestAlliance } from './test-alliance.ts';
import { openTestProgram, type TestProgram } from './test-program.ts';

export interface AskedClosing {
  readonly alliance: TestAlliance;
  readonly closing: string;
}

export interface CrashGround {
  readonly program: TestProgram;
  /** The first column of the first row, `null` where there is none or the database is away. */
  ask<Value>(sql: string, ...values: unknown[]): Promise<Value | null>;
  rows<Row extends object>(sql: string): Promise<Row[]>;
  /** An alliance with the events of March, and the closing of it asked for. */
  askedClosing(events: number): Promise<AskedClosing>;
  stateOf(closing: string): Promise<string | null>;
  /** The database's processes that carry closings or imports out: those that hold a claim. */
  carrying(): Promise<readonly number[]>;
  /** A server process that is ready; it is killed at the end if the test has not done so. */
  startServer(environment?: Readonly<Record<string, string>>): Promise<ServerProcess>;
  /** Kills the database's processes that serve connections. */
  killBackends(): void;
  killPostmaster(): void;
  /** After its PostgreSQL was killed. */
  startPostgresAgain(): Promise<void>;
  close(): Promise<void>;
}

export interface ServerProcess {
  readonly address: string;
  readonly process: ChildProcess;
  kill(): Promise<void>;
}

export const pause = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));

/** Without an end of its own: what does not come is found by the test's. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await pause(5);
}

export async function openCrashGround(smtpUrl?: string): Promise<CrashGround> {
  await build(['server']);
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-killed-'));
  await chmod(folder, 0o711);
  const dataDir = path.join(folder, 'data');
  let postgres: EmbeddedPostgres = await startEmbedded({ dataDir, log: () => {} });
  const { url } = postgres;
  const program = await openTestProgram(smtpUrl, { ownerUrl: url, drop: async () => {} });
  await program.services.jobs.stop();
  const watching = new pg.Pool({ connectionString: url, max: 2 });
  watching.on('error', () => {});
  const servers: ServerProcess[] = [];
  const asking: Promise<unknown>[] = [];
  const postmaster = async () =>
    Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  let postmasterPid = await postmaster();

  const ask: CrashGround['ask'] = async (sql, ...values) => {
    try {
      const { rows } = await watching.query({ text: sql, values, rowMode: 'array' });
      return rows[0]?.[0] ?? null;
    } catch {
      return null;
    }
  };
  return {
    program,
    ask,
    rows: async (sql) => (await watching.query(sql)).rows,
    askedClosing: (events) => askedClosing(program, watching, events, asking),
    stateOf: (closing) => ask('select state from entente.closing where closing_id = $1', closing),
    carrying: async () =>
      (await ask<number[]>(
        `select array_agg(distinct pid) from pg_locks where locktype = 'advisory' and objsubid = 1 and granted
            and mode = 'ExclusiveLock' and classid <> 0`,
      )) ?? [],
    async startServer(environment = {}) {
      const server = await startServer({ DATABASE_URL: url, ...environment }, servers.length);
      servers.push(server);
      return server;
    },
    killBackends() {
      const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(postmasterPid)], {
        encoding: 'utf8',
      });
      for (const line of children.split('\n')) {
        if (/postgres: (postgres|entente)/.test(line)) killPid(Number.parseInt(line, 10));
      }
    },
    killPostmaster: () => killPid(postmasterPid),
    async startPostgresAgain() {
      await postgres.stop();
      postgres = await startEmbedded({ dataDir, log: () => {} });
      postmasterPid = await postmaster();
      if (postgres.url !== url) throw new Error('PostgreSQL came back at another address');
    },
    async close() {
      for (const server of servers) await server.kill();
      await Promise.allSettled(asking);
      await watching.end();
      await program.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One that has gone already is as dead. */
function killPid(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function startServer(
  environment: Readonly<Record<string, string>>,
  number: number,
): Promise<ServerProcess> {
  const port = 20_000 + (process.pid % 10_000) + 10_000 * (number % 2);
  const child = spawn(process.execPath, ['dist/server.js'], {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ALLOW_UNSAFE_DATABASE: 'for tests',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return {
    address: `http://127.0.0.1:${port}`,
    process: child,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** @param asking is given the request, which waits a while for an end that nobody waits for here */
async function askedClosing(
  program: TestProgram,
  owners: pg.Pool,
  events: number,
  asking: Promise<unknown>[],
): Promise<AskedClosing> {
  const alliance = await openAlliance(program);
  await agree(alliance, { minimum: '0' });
  const owner = await owners.connect();
  try {
    await fillEvents(owner, {
      alliance: alliance.id,
      organisations: [alliance.soft.organisation, alliance.hard.organisation],
      from: '2026-03-01',
      events,
    });
  } finally {
    owner.release(true);
  }
  asking.push(alliance.soft.post(`${alliance.path}/statements`, { period: '2026-03' }));
  let closing: string | undefined;
  await until(async () => {
    const { rows } = await owners.query<{ id: string }>(
      'select closing_id as id from entente.closing where alliance_id = $1',
      [alliance.id],
    );
    closing = rows[0]?.id;
    return closing !== undefined;
  });
  return { alliance, closing: closing ?? '' };
}
