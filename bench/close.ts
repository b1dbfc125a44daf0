/**
 * The whole close of a month of 1,000,000 events, out of and into PostgreSQL, as a person asks for it: settled, hashed,
 * explained, every line and its ledger entry written, the statement recorded. Against a bare prototype in the same run that
 * COPYs the same events out, multiplies and divides once for each, and COPYs three postings each into a table with a key.
 * The claim: within 2.5 times the time. Then what each part costs, one after the other without overlap.
 */
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { closingReplay, daysAround } from '#capabilities/settlement/core/closing-replay.ts';
import { parseEvents } from '#capabilities/settlement/core/events.ts';
import { parseRates } from '#capabilities/settlement/core/rates.ts';
import { planClosing } from '#capabilities/settlement/server/plan-closing.ts';
import { settling } from '#capabilities/settlement/server/replay-events.ts';
import { linesAFlush, writeLines } from '#capabilities/settlement/server/write-lines.ts';
import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import { reachOfEvents } from '#capabilities/sharing/server/reach-of-events.ts';
import { openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { fillEvents } from '../test/fill-events.ts';
import { type AgreedAlliance, agreedAlliance } from './agreed-alliance.ts';
import { type BenchServer, call, median, openBenchServer, say, seconds } from './bench-server.ts';

const events = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const from = '2026-03-01';
const period = '2026-03';

export async function benchClose(): Promise<void> {
  const server = await openBenchServer();
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  try {
    await owner.connect();
    const idle = await server.peakMemory();
    const bare: number[] = [];
    const keyless: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const alliance = await filled(server, owner, `round${round}`);
      keyless.push(await bareClose(server.ownerUrl, owner, alliance.alliance, 'without a key'));
      bare.push(await bareClose(server.ownerUrl, owner, alliance.alliance, 'with a key'));
      whole.push(await productClose(server, alliance));
      say(
        `round ${round + 1}: bare prototype ${bare[round]?.toFixed(1)} s (${keyless[round]?.toFixed(1)} s without a key); whole close ${whole[round]?.toFixed(1)} s`,
      );
    }
    const ratio = (reference: readonly number[]) =>
      median(whole.map((one, round) => one / (reference[round] ?? 1))).toFixed(2);
    say(
      `whole close of ${events.toLocaleString('en')} events: ${ratio(bare)} x the bare prototype with a key (claim: at most 2.5), ${ratio(keyless)} x the one without`,
    );
    const grown = (await server.peakMemory()) - idle;
    say(`memory of the server: ${((grown * 2 ** 20) / events).toFixed(0)} bytes an event at its peak`);
    await sayParts(server, await filled(server, owner, 'parts'));
  } finally {
    await owner.end();
    await server.close();
  }
}

async function filled(server: BenchServer, owner: pg.Client, name: string): Promise<AgreedAlliance> {
  const { alliance, organisations, soft } = await agreedAlliance(server.address, name);
  await fillEvents(owner, { alliance, organisations, from, events });
  await owner.query('vacuum analyze entente.alliance_event');
  await owner.query('checkpoint');
  return { alliance, organisations, soft };
}

async function productClose(server: BenchServer, { alliance, soft }: AgreedAlliance): Promise<number> {
  const begun = performance.now();
  const path = `/api/v1/alliances/${alliance}`;
  const asked = await call(server.address, soft, 'POST', `${path}/statements`, { period });
  const closing = asked.text('closing', 'id');
  for (;;) {
    const now = await call(server.address, soft, 'GET', `${path}/closings/${closing}`);
    const state = now.text('closing', 'state');
    if (state === 'done') return seconds(begun);
    if (state !== 'running') throw new Error(JSON.stringify(now.json('closing')));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function bareClose(
  ownerUrl: string,
  owner: pg.Client,
  alliance: string,
  table: 'with a key' | 'without a key',
): Promise<number> {
  const key = table === 'with a key' ? ', primary key (alliance_id, line, account)' : '';
  await owner.query(`drop table if exists public.bare_posting;
    create table public.bare_posting (alliance_id uuid, line integer, account text, amount bigint${key})`);
  await owner.query('checkpoint');
  const begun = performance.now();
  const reader = new pg.Client({ connectionString: ownerUrl });
  await reader.connect();
  await pipeline(
    reader.query(
      copyTo(`copy (select event_id, kind, day, coalesce(amount_minor, 0), document from entente.alliance_event
        where alliance_id = '${alliance}' order by recorded_at, at, event_id) to stdout`),
    ),
    async function* (chunks: AsyncIterable<Buffer>) {
      let rest = '';
      let line = 0;
      for await (const chunk of chunks) {
        const rows = (rest + chunk.toString('latin1')).split('\n');
        rest = rows.pop() ?? '';
        let out = '';
        for (const row of rows) {
          line += 1;
          const amount = Number(row.split('\t', 4)[3]);
          const share = Math.floor((amount * 30) / 100);
          out += `${alliance}\t${line}\theld\t${amount}\n${alliance}\t${line}\tsoft\t${-share}\n`;
          out += `${alliance}\t${line}\thard\t${share - amount}\n`;
        }
        yield out;
      }
    },
    owner.query(copyFrom('copy public.bare_posting from stdin')),
  );
  await reader.end();
  const took = seconds(begun);
  await owner.query('drop table public.bare_posting');
  return took;
}

/** Each part by itself: what overlaps in the product runs here one after the other. */
async function sayParts(server: BenchServer, { alliance, organisations }: AgreedAlliance): Promise<void> {
  const database = openDatabase(await migrate(server.ownerUrl, 'migrations'), () => {});
  const [organisation] = organisations;
  const costs = new Map<string, number>();
  const timed = async <Result>(part: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const begun = performance.now();
    const result = await work();
    costs.set(part, (costs.get(part) ?? 0) + performance.now() - begun);
    return result;
  };
  const rates = parseRates([]);
  const rollBack = new Error('only measured');
  await database
    .inBulk(organisation, async (tx) => {
      const plan = await planClosing(tx, organisation, alliance, period, new Date(), 'to settle');
      if (!plan.ok || !rates.ok) throw new Error('the month of the bench can be closed');
      const { terms } = plan.value.terms;
      const writing = await writeLines(tx, alliance, plan.value);
      const lines: Parameters<typeof writing.onLine>[] = [];
      const basis = { terms, rates: rates.value };
      const span = { first: plan.value.first, last: plan.value.start };
      const reach = await reachOfEvents(tx, alliance, plan.value.end);
      const days = daysAround(terms, span, reach.days);
      const replay = closingReplay(
        span,
        () => basis,
        { events: reach.events, days },
        (...line) => lines.push(line),
        settling,
      );
      const reading = eventsRecordedBefore((read) => read(tx), alliance, plan.value.end);
      let taken = 0;
      for (;;) {
        const chunk = await timed('read', () => reading.next());
        if (chunk.done === true) break;
        const batch = await timed('check and order', () => parseEvents(chunk.value, terms));
        if (!batch.ok) throw new Error(batch.refusal.code);
        await timed('settle, hash and write texts', () => replay.take(batch.value.events));
        await timed('gather sheets and entries', () => {
          for (const line of lines) writing.onLine(...line);
        });
        lines.length = 0;
        taken += chunk.value.length;
        if (taken % linesAFlush !== 0) continue;
        await timed('write sheets and entries', async () => {
          await writing.flush();
          await writing.flush();
        });
      }
      const closed = await timed('hash of the statement', () => replay.finish(plan.value.start));
      for (const one of closed) writing.onClosed(one);
      await timed('write sheets and entries', () => writing.end());
      throw rollBack;
    })
    .catch((error: unknown) => {
      if (error !== rollBack) throw error;
    });
  await database.close();
  for (const [part, millis] of costs) {
    say(`  ${part}: ${(millis / 1000).toFixed(2)} s, ${((millis * 1000) / events).toFixed(2)} us an event`);
  }
}
