/**
 * Work that outlives a request: queued in the database in the transaction that asks for it, done by whichever server
 * or worker process gets to it first. A job whose process died is taken up by another within seconds, however it died and
 * however often; while the database is away all jobs wait, and go on when it is back.
 */
import { randomInt } from 'node:crypto';
import PgBoss from 'pg-boss';
import { withConnection } from '#platform/db/with-connection.ts';
import type { Database } from '../db/database.ts';
import { asError, isConnectionLost, isDatabaseAway, type SqlValue, type Transaction } from '../db/pool.ts';
import type { Log } from '../log.ts';
import { type Bell, makeBell } from './make-bell.ts';
import { giveBackJob, giveBackOrphans, jobSchema, type TakenJob, takeJob } from './taken-jobs.ts';

/** `again`: somebody else is at it, or it could not go on for now; it is tried again soon, and that counts as no failure. */
export type JobEnd = 'done' | 'again';

export interface Jobs {
  /** Queues a job with the transaction: it is there if and only if the transaction commits. */
  send(tx: Transaction, queue: string, data: object, options?: JobOptions): Promise<void>;
  /**
   * Takes jobs of a queue, `atOnce` of them side by side in this process. One whose handler throws has failed and is tried
   * again with growing pauses; where only the database was away or full, or the process stops, it is put back. As a process may die
   * before it can say that a job is done, and the database may mistake a silent one for dead, a job must do no harm when it
   * is done twice, or twice at once.
   */
  work<Data>(
    queue: string,
    atOnce: number,
    handle: (data: Data, signal: AbortSignal) => Promise<JobEnd>,
  ): void;
  /** Lets the workers of this process look into a queue at once: for jobs that somebody waits for. */
  wake(queue: string): void;
  stop(): Promise<void>;
}

export interface JobOptions {
  readonly retryLimit?: number;
  /** After this the job counts as lost and is tried again; 15 minutes unless said. */
  readonly expireInSeconds?: number;
  readonly startAfterSeconds?: number;
}

const lookMillis = 500;
const awayMillis = 500;
const sweepMillis = 1000;
const againSeconds = 1;
/** Where the database has no room or no connection left: trying at once again would take from what little there is. */
const exhaustedSeconds = 30;
const mostStoppingMillis = 10_000;
/** A job waits for a server, however long none runs: the library would clear it away after two weeks. */
const waitingDays = 3650;

/** Makes the queue tables and the queues, as the owner, and lets the server's role use them. */
export async function prepareJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on('error', () => {});
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  await withConnection(ownerUrl, (owner) =>
    owner.query(`
      select pg_advisory_xact_lock(hashtext('entente jobs'));
      do $$ begin
        if to_regclass('${jobSchema}.job_held') is null then
          create index job_held on ${jobSchema}.job (name) where state = 'active';
        end if;
      end $$;
      grant usage on schema ${jobSchema} to entente_server;
      grant select, insert, update, delete on all tables in schema ${jobSchema} to entente_server;
      revoke all on all functions in schema ${jobSchema} from public;
    `),
  );
}

export async function openJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => database.untenanted(sql, sqlValues(values)) },
    schema: jobSchema,
    migrate: false,
    schedule: false,
  });
  boss.on('error', (error) => {
    if (!isDatabaseAway(error)) log.error(error, 'the job queue failed');
  });
  await boss.start();
  const here = new JobProcess(database, boss, log);
  return {
    async send(tx, queue, data, { startAfterSeconds, ...options } = {}) {
      await boss.send(queue, data, {
        retryLimit: 3,
        retryBackoff: true,
        retentionDays: waitingDays,
        ...options,
        ...(startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds }),
        db: { executeSql: async (sql, values) => ({ rows: await tx.query(sql, sqlValues(values)) }) },
      });
    },
    work: (queue, atOnce, handle) => here.work(queue, atOnce, handle),
    wake: (queue) => here.wake(queue),
    async stop() {
      await here.stop();
      await boss.stop({ graceful: false });
    },
  };
}

/** What comes of a statement on the queue's tables. */
type Heard<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'away' | 'failed' };

/** The workers of this process, the jobs they are at, and its sign of life for the other processes. */
class JobProcess {
  readonly #database: Database;
  readonly #boss: PgBoss;
  readonly #log: Log;
  readonly #holder = randomInt(1, 2 ** 31);
  readonly #lease: ReturnType<Database['keepLease']>;
  readonly #stopping = new AbortController();
  readonly #bells: { readonly queue: string | null; readonly bell: Bell }[] = [];
  readonly #running = new Set<string>();
  readonly #loops: Promise<void>[] = [];
  #isAway = false;

  constructor(database: Database, boss: PgBoss, log: Log) {
    this.#database = database;
    this.#boss = boss;
    this.#log = log;
    this.#lease = database.keepLease(this.#holder, () => this.#ringAll());
    this.#loops.push(this.#sweep(this.#bellOf(null)));
  }

  work<Data>(
    queue: string,
    atOnce: number,
    handle: (data: Data, signal: AbortSignal) => Promise<JobEnd>,
  ): void {
    for (let worker = 0; worker < atOnce; worker += 1)
      this.#loops.push(this.#takeInTurn(queue, this.#bellOf(queue), handle));
  }

  wake(queue: string): void {
    for (const one of this.#bells) if (one.queue === queue) one.bell.ring();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#ringAll();
    const patience = makeBell();
    await Promise.race([Promise.all(this.#loops), patience.sleep(mostStoppingMillis)]);
    patience.ring();
    // What is not ended by now is taken up by another process.
    await this.#lease.end();
  }

  #bellOf(queue: string | null): Bell {
    const bell = makeBell();
    this.#bells.push({ queue, bell });
    return bell;
  }

  #ringAll(): void {
    for (const { bell } of this.#bells) bell.ring();
  }

  readonly #ask = (sql: string, values: readonly SqlValue[]) => this.#database.untenanted(sql, values);

  async #takeInTurn<Data>(
    queue: string,
    bell: Bell,
    handle: (data: Data, signal: AbortSignal) => Promise<JobEnd>,
  ): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const job = await this.#take<Data>(queue);
      if (job === null) await bell.sleep(lookMillis);
      else await this.#carryOut(queue, job.id, bell, handle(job.data, this.#stopping.signal));
    }
  }

  async #take<Data>(queue: string): Promise<TakenJob<Data> | null> {
    // Without a sign of life, whatever is taken would be taken for left alone.
    if (this.#lease.term() === null) return null;
    const heard = await this.#heard(takeJob<Data>(this.#ask, queue, this.#holder));
    return heard.kind === 'answer' ? heard.answer : null;
  }

  async #carryOut(queue: string, id: string, bell: Bell, work: Promise<JobEnd>): Promise<void> {
    this.#running.add(id);
    const say = await this.#ended(queue, id, work);
    // Said until it is heard: otherwise the job would be done once more.
    while ((await this.#heard(say())).kind === 'away' && !this.#stopping.signal.aborted)
      await bell.sleep(awayMillis);
    this.#running.delete(id);
  }

  /** How the end of a job is told to the queue. */
  async #ended(queue: string, id: string, end: Promise<JobEnd>): Promise<() => Promise<unknown>> {
    const giveBack = (seconds: number) => () => giveBackJob(this.#ask, queue, this.#holder, id, seconds);
    try {
      return (await end) === 'done' ? () => this.#boss.complete(queue, id) : giveBack(againSeconds);
    } catch (error) {
      if (this.#stopping.signal.aborted || isConnectionLost(error)) return giveBack(againSeconds);
      if (isDatabaseAway(error)) return giveBack(exhaustedSeconds);
      this.#log.error({ err: error, queue, job: id }, 'a job failed and is tried again');
      return () => this.#boss.fail(queue, id, asError(error));
    }
  }

  /**
   * Looks for jobs that nobody is at. A process that has just come to a database, or came back to it, waits a while first:
   * the others may be on their way back too.
   */
  async #sweep(bell: Bell): Promise<void> {
    let before: number | null = null;
    while (!this.#stopping.signal.aborted) {
      const term = this.#lease.term();
      if (term !== null && term === before) {
        const heard = await this.#heard(giveBackOrphans(this.#ask, this.#holder, [...this.#running]));
        for (const queue of heard.kind === 'answer' ? heard.answer : []) {
          this.#log.warn({ queue }, 'a job that was left alone is taken up again');
          this.wake(queue);
        }
      }
      before = term;
      await bell.sleep(sweepMillis);
    }
  }

  /** Tells the log when the database goes away and when it is back. */
  async #heard<Answer>(asked: Promise<Answer>): Promise<Heard<Answer>> {
    try {
      const answer = await asked;
      if (this.#isAway) this.#log.info('the database is back; jobs go on');
      this.#isAway = false;
      return { kind: 'answer', answer };
    } catch (error) {
      if (!isDatabaseAway(error)) {
        this.#log.error(error, 'the job queue failed');
        return { kind: 'failed' };
      }
      if (!this.#isAway) this.#log.warn(error, 'the database does not answer; jobs wait for it');
      this.#isAway = true;
      return { kind: 'away' };
    }
  }
}

/** The queue library's values are scalars, texts, dates and lists of them. */
function sqlValues(values: readonly unknown[] | undefined): SqlValue[] {
  return (values ?? []).map((value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'object' && !(value instanceof Date) && !Array.isArray(value))
      return JSON.stringify(value);
    if (Array.isArray(value)) return sqlValues(value);
    if (value instanceof Date) return value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  });
}
