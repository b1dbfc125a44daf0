/**
 * Closings whose server, or whose database's process, is killed at many moments: the period ends with the statement of
 * one that nobody disturbed, once, and of the attempts nothing is left. In a PostgreSQL of its own, because killing one
 * of its processes ends the connections of all.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyRecord } from '#capabilities/record/core/verify-record.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { type CrashGround, openCrashGround, pause, type ServerProcess, until } from './crash-ground.ts';

const events = 10_000;
/** At so many moments of closings that were under way. */
const serverKills = 11;
const databaseKills = 4;
/** A closing can have ended before it is struck; then another moment is tried. */
const mostRounds = 40;
/** As many closings as a server carries out at once: one kill hits both at different places. */
const together = 2;

let ground: CrashGround;
let server: ServerProcess | null = null;

beforeAll(async () => {
  ground = await openCrashGround();
});
afterAll(() => ground.close());

async function killServer(): Promise<void> {
  await server?.kill();
  server = null;
}

it('ends with the statement of an undisturbed closing, whenever its server or its database is killed', async () => {
  const undisturbed = await ground.askedClosing(events);
  server = await ground.startServer();
  await until(async () => (await ground.carrying()).length > 0);
  const begunAt = performance.now();
  await until(async () => (await ground.stateOf(undisturbed.closing)) === 'done');
  const tookMillis = performance.now() - begunAt;
  await killServer();

  const all = [undisturbed];
  let rounds = 0;
  /** Answers how many closings were under way at the moment of the strike. */
  const kill = async (strike: () => Promise<void>): Promise<number> => {
    const open = [];
    for (const one of all) if ((await ground.stateOf(one.closing)) === 'running') open.push(one);
    for (let missing = together - open.length; missing > 0; missing -= 1)
      all.push(await ground.askedClosing(events));
    server ??= await ground.startServer();
    await until(async () => (await ground.carrying()).length > 0);
    // Spread over all of it, from its first moments to its last.
    await pause((tookMillis * ((rounds % 8) + Math.random())) / 8);
    rounds += 1;
    const struck = (await ground.carrying()).length;
    await strike();
    await until(async () => (await ground.ask('select 1')) === 1 && (await ground.carrying()).length === 0);
    return struck;
  };
  let servers = 0;
  while (servers < serverKills && rounds < mostRounds) servers += await kill(killServer);
  let databases = 0;
  while (databases < databaseKills && rounds < mostRounds) {
    databases += await kill(async () => {
      for (const pid of (await ground.carrying()).slice(0, 1)) process.kill(pid, 'SIGKILL');
      // PostgreSQL then ends the connections of all; the server goes on.
      await pause(50);
    });
  }
  expect([servers >= serverKills, databases >= databaseKills]).toEqual([true, true]);

  server ??= await ground.startServer();
  for (const { closing } of all) await until(async () => (await ground.stateOf(closing)) === 'done');
  await killServer();
  const rows = await ground.rows<Readonly<Record<string, unknown>>>(
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
