/** The queue on a real PostgreSQL: what becomes of jobs whose process, or whose word with the database, is lost. */
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase, type TestDatabase } from '../db/test-database.ts';
import { withConnection } from '../db/with-connection.ts';
import { createLog } from '../log.ts';
import { type JobEnd, type Jobs, openJobs, prepareJobs } from './jobs.ts';

const queue = 'test.queue';
let home: TestDatabase;
let urls: Awaited<ReturnType<typeof migrate>>;
const opened: { readonly jobs: Jobs; readonly database: Database }[] = [];

beforeAll(async () => {
  home = await createDatabase();
  urls = await migrate(home.ownerUrl, 'migrations');
  await prepareJobs(home.ownerUrl, [queue]);
});
afterEach(async () => {
  for (const { jobs, database } of opened.splice(0)) {
    await jobs.stop();
    await database.close();
  }
  await ask(`delete from jobs.job where name = '${queue}'`);
});
afterAll(() => home.drop());

const ask = (sql: string) =>
  withConnection(home.ownerUrl, async (owner) => (await owner.query<Record<string, unknown>>(sql)).rows);
const stateOf = async () => (await ask(`select state from jobs.job where name = '${queue}'`))[0]?.state;
const untilDone = () => expect.poll(stateOf).toBe('completed');

type Untenanted = Database['untenanted'];

/** A process of its own, whose statements on the queue's tables go through `change`. */
async function openProcess(change: (untenanted: Untenanted) => Untenanted = (as) => as): Promise<Jobs> {
  const database = openDatabase(urls, () => {});
  const changed = { ...database, untenanted: change(database.untenanted) };
  const jobs = await openJobs(changed, createLog('error').child({}, { level: 'silent' }));
  opened.push({ jobs, database });
  return jobs;
}

async function send(jobs: Jobs, options?: Parameters<Jobs['send']>[3]): Promise<void> {
  const database = opened[0]?.database;
  await database?.asNobody((tx) => jobs.send(tx, queue, { number: 7 }, options));
}

/** A job as it lies there after its process was killed: nobody has this holder's number. */
async function sendLeftAlone(jobs: Jobs): Promise<void> {
  await opened[0]?.database.asNobody(async (tx) => {
    await jobs.send(tx, queue, { number: 8 });
    await tx.execute(
      `update jobs.job set state = 'active', started_on = now(), output = '{"holder": 0}' where data ->> 'number' = '8'`,
    );
  });
}

/** A handler that counts, and ends as the list says, at last always with the last of it. */
function counting(...ends: readonly (JobEnd | Error)[]) {
  const seen: unknown[] = [];
  const handle = async (data: unknown): Promise<JobEnd> => {
    seen.push(data);
    const end = ends[Math.min(seen.length, ends.length) - 1] ?? 'done';
    if (end instanceof Error) throw end;
    return end;
  };
  return { seen, handle };
}

/** Lets the statement happen, and loses the answer, the first time that the text says. */
const losingTheAnswer =
  (text: string) =>
  (untenanted: Untenanted): Untenanted => {
    let isLost = false;
    return async (sql, values) => {
      const answer = await untenanted(sql, values);
      if (isLost || !sql.includes(text) || answer.rows.length === 0) return answer;
      isLost = true;
      throw new Error('Connection terminated unexpectedly');
    };
  };

it('does a job once and says so', async () => {
  const jobs = await openProcess();
  const { seen, handle } = counting();
  jobs.work(queue, 2, handle);
  await send(jobs);
  await untilDone();
  expect(seen).toEqual([{ number: 7 }]);
});

it('keeps a job for a server that is off for years', async () => {
  const jobs = await openProcess();
  await send(jobs, { startAfterSeconds: 60 });
  expect(await ask(`select keep_until > now() + interval '5 years' as waits from jobs.job`)).toEqual([
    { waits: true },
  ]);
});

it('takes up a job whose holder is gone, and leaves alone one whose holder lives', async () => {
  const busy = await openProcess();
  let finish = () => {};
  const long = counting();
  busy.work(queue, 1, async (data) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return long.handle(data);
  });
  await send(busy);
  await expect.poll(stateOf).toBe('active');
  const other = await openProcess();
  const { seen, handle } = counting();
  other.work(queue, 1, handle);
  await sendLeftAlone(other);
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  finish();
  await expect
    .poll(() => ask(`select data ->> 'number' as number, state from jobs.job order by 1`))
    .toEqual([
      { number: '7', state: 'completed' },
      { number: '8', state: 'completed' },
    ]);
  expect([long.seen.length, seen.length]).toEqual([1, 1]);
});

it.each([
  ['a job was given out', 'for update skip locked', 1],
  ['its end was told', 'completed_on', 1],
])('goes on where the database went away just after %s', async (_, text, times) => {
  const jobs = await openProcess(losingTheAnswer(text));
  const { seen, handle } = counting();
  jobs.work(queue, 1, handle);
  await send(jobs);
  await untilDone();
  expect(seen).toHaveLength(times);
});

it('tries again what could not go on for now, and counts that as no failure', async () => {
  const jobs = await openProcess();
  const away = new Error('Connection terminated unexpectedly');
  const { seen, handle } = counting('again', away, 'again', 'done');
  jobs.work(queue, 1, handle);
  await send(jobs, { retryLimit: 0 });
  await untilDone();
  expect(seen).toHaveLength(4);
});

it('puts a job aside for a while where the database has no room, and counts that as no failure', async () => {
  const jobs = await openProcess();
  const full = Object.assign(new pg.DatabaseError('could not extend file', 0, 'error'), { code: '53100' });
  const { handle } = counting(full);
  jobs.work(queue, 1, handle);
  await send(jobs, { retryLimit: 0 });
  await expect.poll(stateOf).toBe('retry');
  expect(await ask(`select start_after > now() + interval '5 seconds' as waits from jobs.job`)).toEqual([
    { waits: true },
  ]);
});

it('gives a job up that fails once more than it may', async () => {
  const jobs = await openProcess();
  const { seen, handle } = counting(new Error('ours'));
  jobs.work(queue, 1, handle);
  await send(jobs, { retryLimit: 1 });
  await expect.poll(stateOf).toBe('failed');
  expect(seen).toHaveLength(2);
});

it('gives back what is under way when its process stops, for another at once', async () => {
  const first = await openProcess();
  first.work(queue, 1, async (_, signal) => {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    throw new Error('stopped in the middle');
  });
  await send(first, { retryLimit: 0 });
  await expect.poll(stateOf).toBe('active');
  await first.stop();
  const second = await openProcess();
  const { seen, handle } = counting();
  second.work(queue, 1, handle);
  await untilDone();
  expect(seen).toHaveLength(1);
});
