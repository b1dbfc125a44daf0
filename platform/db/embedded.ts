/**
 * The PostgreSQL that comes with the program: for trying out and for one small company. Real PostgreSQL binaries,
 * one cluster in the data folder, reachable from this machine only, with a random password of this installation.
 */

import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { lockData } from './data-lock.ts';
import { type Account, openAccount } from './embedded-account.ts';
import { findPostgresBinaries, type PostgresBinaries } from './embedded-binaries.ts';
import { keepRunning } from './keep-running.ts';
import { databaseErrorCode } from './pool.ts';
import { runProgram } from './run-program.ts';
import { withConnection } from './with-connection.ts';

export interface EmbeddedPostgres {
  /** The superuser's connection: for migrations and for making the roles that everything else runs as. */
  readonly url: string;
  /** Tells a second start on the same data where this one answers, for its message. */
  noteAddress(address: string): Promise<void>;
  /** Ends open connections, stops PostgreSQL and gives the data folder free. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of all data of this installation; made if missing. The cluster is in `postgres` under it. */
  readonly dataDir: string;
  readonly log: (message: string) => void;
  /** Server settings on top of ours, for tests (`fsync: 'off'`); fixed when the cluster is made. */
  readonly settings?: Readonly<Record<string, string>>;
  /** With it PostgreSQL is started again whenever it has ended; told when that was of no use. */
  readonly onGivenUp?: (reason: unknown) => void;
}

const accessShape = z.object({ port: z.number().int(), password: z.string() });
type Access = z.infer<typeof accessShape>;

interface Cluster {
  readonly dataDir: string;
  readonly folder: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  readonly account: Account;
}

/** Rejects with CannotStart where the person who starts the program can mend the reason. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  await makeDataFolder(dataDir);
  const lock = await lockData(dataDir);
  try {
    const binaries = await findPostgresBinaries();
    const cluster = await openCluster(dataDir, binaries, options);
    const url = (await adopt(cluster, dataDir, options.log)) ?? (await start(cluster, dataDir));
    const keeper = await keep(cluster, dataDir, options);
    return {
      url,
      noteAddress: lock.noteAddress,
      async stop() {
        await keeper?.stop();
        await stop(cluster);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Root's folder may be entered by the database's own user, but not listed. */
async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const probe = path.join(dataDir, `.${randomBytes(6).toString('hex')}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written: ${reason}. Set DATA_DIR to a folder of your own.`,
    );
  }
}

/** The cluster, made if it is not there. It is made beside its place and moved, so that half a one never counts. */
async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  options: EmbeddedOptions,
): Promise<Cluster> {
  const folder = path.join(dataDir, 'postgres');
  const logFile = path.join(folder, 'server.log');
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (exists) return { dataDir, folder, logFile, binaries, account: await openAccount(folder, binaries) };
  options.log('Preparing the embedded PostgreSQL (once)');
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const account = await openAccount(draft, binaries);
  await initialise(draft, dataDir, { binaries, account, settings: options.settings ?? {} });
  await rename(draft, folder);
  return { dataDir, folder, logFile, binaries, account };
}

/**
 * The locale is PostgreSQL's own C.UTF-8, which sorts the same on every machine; a cluster can be moved to another
 * system without its indexes going wrong.
 */
async function initialise(
  draft: string,
  dataDir: string,
  parts: { binaries: PostgresBinaries; account: Account; settings: Readonly<Record<string, string>> },
): Promise<void> {
  const access: Access = { port: await freePort(), password: randomBytes(24).toString('base64url') };
  await writeFile(accessFile(dataDir), JSON.stringify(access), { mode: 0o600 });
  const passwordFile = path.join(dataDir, '.initdb-password');
  await writeFile(passwordFile, `${access.password}\n`, { mode: 0o600 });
  await parts.account.own(passwordFile);
  const settings = { ...ourSettings, ...(await sharedMemorySettings()), ...parts.settings };
  const result = await parts.account.run(parts.binaries.initdb, [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    '--no-instructions',
    ...Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
  ]);
  await rm(passwordFile, { force: true });
  if (result.code !== 0)
    throw new CannotStart(`The embedded PostgreSQL could not be prepared:\n${result.output}`);
}

const ourSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // Answers to small questions dominate; compiling a query costs more than it gives there.
  jit: 'off',
};

const leastSharedMemoryBytes = 256 * 1024 * 1024;

/** Containers often give 64 MB of shared memory, on which larger parallel queries fail; files in the cluster do instead. */
async function sharedMemorySettings(): Promise<Readonly<Record<string, string>>> {
  const found = await statfs('/dev/shm').catch(() => undefined);
  const isSmall = found !== undefined && found.blocks * found.bsize < leastSharedMemoryBytes;
  return isSmall ? { dynamic_shared_memory_type: 'mmap' } : {};
}

/** A server that outlived its killed program goes on, if it is ours, answers, and is of the installed version. */
async function adopt(
  cluster: Cluster,
  dataDir: string,
  log: (message: string) => void,
): Promise<string | undefined> {
  const pid = await postmasterPid(cluster.folder);
  if (pid === undefined) return undefined;
  if (!(await isPostmaster(pid, cluster.folder))) {
    // The number belongs to another program now, or to none; PostgreSQL would take the former for itself and refuse.
    await rm(path.join(cluster.folder, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const found = await readAccess(dataDir);
  const installed = await cluster.account.run(cluster.binaries.postgres, ['--version']);
  const url = await urlOf(cluster.folder, found);
  const running = await versionAt(url);
  if (running !== undefined && installed.output.includes(`PostgreSQL) ${running}`)) {
    log('Going on with the embedded PostgreSQL that was still running');
    return url;
  }
  log('Stopping an embedded PostgreSQL that was still running and does not answer as it should');
  await stop(cluster);
  return undefined;
}

const mostSettlings = 100;
const settlingMillis = 200;

/**
 * Undefined where there is no answer, or one that does not know our password. A server that is coming up, as after a crash
 * of its own, is waited for; being stopped in those moments it would not listen.
 */
async function versionAt(url: string): Promise<string | undefined> {
  for (let settlings = 0; settlings < mostSettlings; settlings += 1) {
    try {
      return await withConnection(url, async (client) => {
        const { rows } = await client.query<{ version: string }>(
          "select current_setting('server_version') as version",
        );
        return rows[0]?.version;
      });
    } catch (error) {
      if (!isPassing(error)) return undefined;
      await setTimeout(settlingMillis);
    }
  }
  return undefined;
}

/** Whether it starts, recovers or stops, or is just ending its sessions because one of them was killed. */
function isPassing(error: unknown): boolean {
  const code = databaseErrorCode(error);
  if (code !== undefined) return ['57P02', '57P03'].includes(code);
  return error instanceof Error && /ECONNRESET|Connection terminated unexpectedly/.test(error.message);
}

/**
 * The program's own PostgreSQL is started again where it was: its connections go on with the address they know. One that
 * somebody started by hand at another address does not help them, and makes room.
 */
async function keep(cluster: Cluster, dataDir: string, { log, onGivenUp }: EmbeddedOptions) {
  if (onGivenUp === undefined) return undefined;
  const access = await readAccess(dataDir);
  return keepRunning('The embedded PostgreSQL', {
    isRunning: async () => {
      const pid = await postmasterPid(cluster.folder);
      if (pid === undefined || !(await isPostmaster(pid, cluster.folder))) return false;
      const port = await postmasterPort(cluster.folder);
      return port === undefined || port === access.port;
    },
    async start() {
      await stop(cluster);
      await startAt(cluster, access);
    },
    log,
    onGivenUp,
  });
}

async function start(cluster: Cluster, dataDir: string): Promise<string> {
  let found = await readAccess(dataDir);
  if (!(await isFree(found.port))) {
    found = { ...found, port: await freePort() };
    await writeFile(accessFile(dataDir), JSON.stringify(found), { mode: 0o600 });
  }
  return await startAt(cluster, found);
}

async function startAt(cluster: Cluster, found: Access): Promise<string> {
  const before = await shortenLog(cluster.logFile);
  // One that was killed leaves its mark at the socket, and the process number in it may be another program's by now.
  await rm(`${socketOf(cluster.folder, found.port)}.lock`, { force: true });
  const result = await cluster.account.run(cluster.binaries.pgCtl, [
    'start',
    '--wait',
    '--timeout=120',
    `--pgdata=${cluster.folder}`,
    `--log=${cluster.logFile}`,
    `--options=-p ${found.port}${socketOption(cluster.folder, found)}`,
  ]);
  if (result.code === 0) return await urlOf(cluster.folder, found);
  const said = await logSince(cluster.logFile, before);
  const complaint = result.output.replaceAll(/^(waiting|stopped waiting).*$/gm, '').trim();
  throw new CannotStart(
    `The embedded PostgreSQL did not start; the data was left as it is. It says (${cluster.logFile}):\n` +
      [complaint, said].filter(Boolean).join('\n'),
  );
}

const stoppingSeconds = 15;

/**
 * Ends sessions and writes everything down. PostgreSQL 18 that is asked to end just as it recovers from the crash of one
 * of its processes recovers, and then waits for ever: it is ended at once, which the log makes good at the next start.
 */
async function stop(cluster: Cluster): Promise<void> {
  const isRunning = async () => {
    const pid = await postmasterPid(cluster.folder);
    // After a kill the number may be another program's, which is not to be stopped.
    return pid !== undefined && (await isPostmaster(pid, cluster.folder));
  };
  const pgCtl = (mode: string) =>
    cluster.account.run(cluster.binaries.pgCtl, [
      'stop',
      '--wait',
      `--timeout=${stoppingSeconds}`,
      `--mode=${mode}`,
      `--pgdata=${cluster.folder}`,
    ]);
  if (!(await isRunning())) return;
  const access = await readAccess(cluster.dataDir).catch(() => undefined);
  if (access !== undefined) await versionAt(await urlOf(cluster.folder, access));
  const result = await pgCtl('fast');
  if (result.code !== 0 && (await isRunning())) await pgCtl('immediate');
}

async function postmasterPid(folder: string): Promise<number | undefined> {
  return await markedNumber(folder, 0);
}

/** Unknown for the first moments of a start. */
async function postmasterPort(folder: string): Promise<number | undefined> {
  return await markedNumber(folder, 3);
}

/** A line of the file that PostgreSQL keeps while it runs. */
async function markedNumber(folder: string, line: number): Promise<number | undefined> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const number = Number(text?.split('\n')[line]);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

async function isPostmaster(pid: number, folder: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command !== undefined) return command.includes(folder);
  if (process.platform === 'linux') return false;
  return (await runProgram('ps', ['-o', 'command=', '-p', String(pid)])).output.includes(folder);
}

/**
 * By the socket where there is one: an answer takes less than by the network's way through the system. Its name is
 * ignored by programs that know only the network, which find the server at the address before it.
 */
async function urlOf(folder: string, { port, password }: Access): Promise<string> {
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const hasSocket = await stat(socketOf(folder, port)).then(
    (found) => found.isSocket(),
    () => false,
  );
  return hasSocket ? `${url}?host=${encodeURIComponent(folder)}` : url;
}

function socketOf(folder: string, port: number): string {
  return path.join(folder, `.s.PGSQL.${port}`);
}

const longestSocketName = 100;

/** The socket is in the cluster's folder, which nobody else may enter. Names that need care in a shell go without. */
function socketOption(folder: string, { port }: Access): string {
  const name = socketOf(folder, port);
  const fits = process.platform !== 'win32' && Buffer.byteLength(name) <= longestSocketName;
  return fits && /^[\w./-]+$/.test(name) ? ` -k ${folder}` : '';
}

function accessFile(dataDir: string): string {
  return path.join(dataDir, 'postgres.json');
}

async function readAccess(dataDir: string): Promise<Access> {
  const file = accessFile(dataDir);
  try {
    return accessShape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`The password of the embedded PostgreSQL cannot be read from ${file}: ${reason}`);
  }
}

/** Below 32768, where no system hands out ports for outgoing connections by itself. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(15000, 32000);
    if (await isFree(port)) return port;
  }
  throw new CannotStart('No free port between 15000 and 32000 on 127.0.0.1 for the embedded PostgreSQL.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

const longLogBytes = 10_000_000;

/** Puts a long log aside as the one before; returns how long the one now in use is, in bytes. */
async function shortenLog(logFile: string): Promise<number> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= longLogBytes) return size;
  await rename(logFile, `${logFile}.1`);
  return 0;
}

/** The last lines that were written after the first `before` bytes. */
async function logSince(logFile: string, before: number): Promise<string> {
  const bytes = await readFile(logFile).catch(() => Buffer.alloc(0));
  return bytes.subarray(before).toString('utf8').trimEnd().split('\n').slice(-15).join('\n');
}
