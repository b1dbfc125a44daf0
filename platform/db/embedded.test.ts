import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { withConnection } from './with-connection.ts';

let folder: string;
let dataDir: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-embedded-'));
  await chmod(folder, 0o711);
  dataDir = path.join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (messages: string[] = []) =>
  startEmbedded({ dataDir, log: (message) => messages.push(message) });

const countNotes = (url: string) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from note');
    return rows[0]?.count;
  });

/** A program of its own that starts the server, writes a row a round, and tells each number once it is kept. */
const writer = `
  import { startEmbedded } from '#platform/db/embedded.ts';
  import { withConnection } from '#platform/db/with-connection.ts';
  const server = await startEmbedded({ dataDir: process.argv[1], log: () => {} });
  await withConnection(server.url, async (client) => {
    await client.query('create table if not exists note (number int)');
    for (let number = 1; ; number += 1) {
      await client.query('insert into note values ($1)', [number]);
      process.stdout.write(number + '\\n');
    }
  });`;

function runWriter(): ChildProcess & { readonly kept: () => number } {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', writer, dataDir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return Object.assign(child, { kept: () => Number(output.split('\n').at(-2) ?? 0) });
}

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds).toBe(true);
}

const postmaster = async () =>
  Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

/** Of who is asking, as PostgreSQL sees them; `null` for those at the socket. */
async function remoteAddress(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ at: string | null }>('select host(inet_client_addr()) as at');
  return rows[0]?.at ?? null;
}

describe('the embedded PostgreSQL', () => {
  it('starts on an empty folder, keeps its data, and leaves secrets to their owner alone', async () => {
    const first = await start();
    await withConnection(first.url, (client) => client.query('create table note as select 1 as number'));
    expect((await stat(path.join(dataDir, 'postgres.json'))).mode & 0o077).toBe(0);
    expect((await stat(path.join(dataDir, 'postgres'))).mode & 0o077).toBe(0);
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await countNotes(second.url)).toBe(1);
    await second.stop();
  });

  it('asks for the password and listens on this machine alone', async () => {
    const server = await start();
    const url = new URL(server.url);
    url.password = 'guess';
    await expect(withConnection(url.href, async () => {})).rejects.toThrow('password authentication failed');
    await withConnection(server.url, async (client) => {
      const { rows } = await client.query<{ addresses: string; sockets: string }>(
        `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
      );
      expect(rows).toEqual([{ addresses: '127.0.0.1', sockets: path.join(dataDir, 'postgres') }]);
      expect(await remoteAddress(client)).toBeNull();
    });
    expect(Number(url.port)).toBeLessThan(32_768);
    await server.stop();
  });

  it('goes by the network where the name of a socket would be too long, or needs care in a shell', async () => {
    const above = dataDir;
    for (const name of ['long'.repeat(25), "it's here"]) {
      dataDir = path.join(above, name);
      const server = await start();
      expect(await withConnection(server.url, remoteAddress)).toBe('127.0.0.1');
      await server.stop();
    }
  });

  it('is started again at its address when it was killed, or started by hand at another', async () => {
    const messages: string[] = [];
    const server = await startEmbedded({
      dataDir,
      log: (message) => messages.push(message),
      onGivenUp: () => expect.unreachable(),
    });
    await withConnection(server.url, (client) => client.query('create table note as select 1 as number'));
    const count = () => countNotes(server.url).catch(() => undefined);
    const first = await postmaster();
    process.kill(first, 'SIGKILL');
    await expect.poll(count).toBe(1);
    const second = await postmaster();
    expect(second).not.toBe(first);
    // As somebody does who stops it by hand and starts it again without our settings; its new port is in this file.
    const marks = path.join(dataDir, 'postgres/postmaster.pid');
    const lines = (await readFile(marks, 'utf8')).split('\n');
    await writeFile(marks, lines.with(3, '5432').join('\n'));
    const isAnother = () =>
      postmaster().then(
        (pid) => pid !== second,
        () => false,
      );
    await expect.poll(isAnother).toBe(true);
    await expect.poll(count).toBe(1);
    await server.stop();
    expect(messages.filter((message) => message.endsWith('runs again'))).toHaveLength(2);
  });

  it('stops in the moments after one of its processes was killed', async () => {
    const server = await start();
    await withConnection(server.url, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      process.kill(Number(rows[0]?.pid), 'SIGKILL');
      await expect(client.query('select pg_sleep(60)')).rejects.toThrow();
    });
    await server.stop();
    await expect(readFile(path.join(dataDir, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['the program', false],
    ['the program and PostgreSQL', true],
  ])('loses nothing that was answered when %s is killed', async (_, both) => {
    const program = runWriter();
    await until(() => program.kept() > 50);
    if (both) process.kill(await postmaster(), 'SIGKILL');
    program.kill('SIGKILL');
    await once(program, 'close');
    const messages: string[] = [];
    const server = await start(messages);
    expect(await countNotes(server.url)).toBeGreaterThanOrEqual(program.kept());
    expect(messages.join()).toMatch(both ? /^$/ : /still running/);
    await server.stop();
  });

  it('refuses a second start while the first one runs, and the first one goes on', async () => {
    const server = await start();
    await expect(start()).rejects.toThrow('already running');
    await withConnection(server.url, (client) => client.query('select 1'));
    await server.stop();
  });

  it('takes another port where its own was taken meanwhile', async () => {
    const first = await start();
    await first.stop();
    const intruder = net.createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(intruder, 'listening');
    const second = await start();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    await second.stop();
    intruder.close();
  });

  it('begins anew where the first preparation was interrupted', async () => {
    await mkdir(path.join(dataDir, 'postgres.new'), { recursive: true });
    await writeFile(path.join(dataDir, 'postgres.new/PG_VERSION'), '18');
    const server = await start();
    await server.stop();
  });

  it('does not mistake another program for the server that left its number', async () => {
    await (await start()).stop();
    await writeFile(path.join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n`);
    await (await start()).stop();
  });

  it('shows what PostgreSQL says when it does not start', async () => {
    await (await start()).stop();
    await appendFile(path.join(dataDir, 'postgres/postgresql.conf'), 'max_connections = many\n');
    await expect(start()).rejects.toThrow(
      /did not start; the data was left as it is.*"max_connections": "many"/s,
    );
  });

  it('names the folder it cannot write', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(startEmbedded({ dataDir: path.join(file, 'data'), log: () => {} })).rejects.toThrow(
      `The data folder ${path.join(file, 'data')} cannot be written`,
    );
  });
});
