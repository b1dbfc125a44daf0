/**
 * Closings whose server, or whose database's process, is killed at many moments: the period ends with the statement of
 * one that nobody disturbed, once, and of the attempts nothing is left. In a PostgreSQL of its own, because killing one
 * of its processes ends the connections of all.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyRecord } from '#capabilities/record/core/verify-record.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { type EmbeddedPostgres, startEmbedded } from '#platform/db/embedded.ts';
import { build } from '../bin/build.mjs';
import { fillEvents } from './fill-events.ts';
import { agree, openAlliance, type TestAlliance } from './test-alliance.ts';
import { openTestProgram, type TestProgram } from './test-program.ts';

const events = 10_000;
/** At so many moments of closings that were under way. */
const serverKills = 11;
const databaseKills = 4;
/** A closing can have ended before it is struck; then another moment is tried. */
const mostRounds = 40;
/** As many closings as a server carries out at once: one kill hits both at different places. */
const together = 2;

let folder: string;
let postgres: EmbeddedPostgres;
let program: TestProgram;
let watching: pg.Pool;
let server: ChildProcess | null = null;

beforeAll(async () => {
  await build(['server']);
  folder = await mkdtemp(path.join(tmpdir(), 'entente-killed-'));
  await chmod(folder, 0o711);
  postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), log: () => {} });
  program = await openTestProgram(undefined, { ownerUrl: postgres.url, drop: async () => {} });
  // It answers requests; its jobs are left to the servers that are killed.
  await program.services.jobs.stop();
  watching = new pg.Pool({ connectionString: postgres.url, max: 2 });
  watching.on('error', () => {});
}, 120_000);

afterAll(async () => {
  server?.kill('SIGKILL');
  await watching.end();
  await program.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startServer(): Promise<void> {
  const child = spawn(process.execPath, ['dist/server.js'], {
    env: {
      ...process.env,
      DATABASE_URL: postgres.url,
      PORT: String(20_000 + (process.pid % 20_000)),
      LOG_LEVEL: 'error',
      ALLOW_UNSAFE_DATABASE: 'for tests',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  server = child;
  await once(child.stdout, 'data');
}

async function killServer(): Promise<void> {
  const child = server;
  if (child === null) return;
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  server = null;
}

/** An alliance with the events of March, and the closing of it asked for. */
async function asked(): Promise<{ alliance: TestAlliance; closing: string }> {
  const alliance = await openAlliance(program);
  await agree(alliance, { minimum: '0' });
  const owner = await watching.connect();
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
  const { body } = await alliance.soft.post(`${alliance.path}/statements`, { period: '2026-03' });
  return { alliance, closing: body.closing.id };
}

async function askDatabase<Value>(sql: string, ...values: unknown[]): Promise<Value | null> {
  try {
    const { rows } = await watching.query<{ value: Value }>(sql, values);
    return rows[0]?.value ?? null;
  } catch {
    // The database is coming up again.
    return null;
  }
}

const stateOf = (closing: string) =>
  askDatabase<string>('select state as value from entente.closing where closing_id = $1', closing);

/** The database's processes that carry closings out: those that hold a claim. */
const carrying = () =>
  askDatabase<number[]>(
    `select array_agg(distinct pid) as value from pg_locks
      where locktype = 'advisory' and mode = 'ExclusiveLock' and granted and classid <> 0`,
  ).then((pids) => pids ?? []);

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (;;) {
    if (await holds()) return;
    await pause(5);
  }
}

it('ends with the statement of an undisturbed closing, whenever its server or its database is killed', async () => {
  const undisturbed = await asked();
  await startServer();
  await until(async () => (await carrying()).length > 0);
  const begunAt = performance.now();
  await until(async () => (await stateOf(undisturbed.closing)) === 'done');
  const tookMillis = performance.now() - begunAt;
  await killServer();

  const all = [undisturbed];
  let rounds = 0;
  /** Answers how many closings were under way at the moment of the strike. */
  const kill = async (strike: () => Promise<void>): Promise<number> => {
    const open = [];
    for (const one of all) if ((await stateOf(one.closing)) === 'running') open.push(one);
    for (let missing = together - open.length; missing > 0; missing -= 1) all.push(await asked());
    if (server === null) await startServer();
    await until(async () => (await carrying()).length > 0);
    // Spread over all of it, from its first moments to its last.
    await pause((tookMillis * ((rounds % 8) + Math.random())) / 8);
    rounds += 1;
    const struck = (await carrying()).length;
    await strike();
    await until(
      async () => (await askDatabase('select 1 as value')) === 1 && (await carrying()).length === 0,
    );
    return struck;
  };
  let servers = 0;
  while (servers < serverKills && rounds < mostRounds) servers += await kill(killServer);
  let databases = 0;
  while (databases < databaseKills && rounds < mostRounds) {
    databases += await kill(async () => {
      for (const pid of (await carrying()).slice(0, 1)) process.kill(pid, 'SIGKILL');
      await pause(50);
      // PostgreSQL then ends the connections of all; whoever runs the program starts it again.
      await killServer();
    });
  }
  expect([servers >= serverKills, databases >= databaseKills]).toEqual([true, true]);

  if (server === null) await startServer();
  for (const { closing } of all) await until(async () => (await stateOf(closing)) === 'done');
  await killServer();
  const { rows } = await watching.query(
    `select s.hash, s.line_count as "lineCount", b.entry_count as entries,
            (select sum(last_position - first_position + 1) from entente.statement_sheet l
              where l.alliance_id = s.alliance_id) as lines,
            (select count(*) from entente.ledger_entry e where e.alliance_id = s.alliance_id) as posted,
            (select count(*) from entente.closing c where c.alliance_id = s.alliance_id) as closings
       from entente.statement s join entente.ledger_balance b using (alliance_id, period_from)`,
  );
  expect(rows).toHaveLength(all.length);
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
  expect(rows[0]).toMatchObject({ lines: String(rows[0]?.lineCount), posted: String(rows[0]?.lineCount) });
  for (const { alliance } of all) {
    const { text } = await alliance.hard.get(`${alliance.path}/record.jsonl`);
    const found = verifyRecord(text, { isSignature, keys: new Map() });
    expect(found).toMatchObject({ ok: true, value: { state: 'holds' } });
    expect(text.match(/"period_closed"/g)).toHaveLength(1);
  }
}, 600_000);
