/**
 * Work that outlives a request: queued in the database in the transaction that asks for it, done by whichever server
 * or worker process gets to it first.
 */

import PgBoss from 'pg-boss';
import { withConnection } from '#platform/db/with-connection.ts';
import type { Database } from '../db/database.ts';
import type { SqlValue, Transaction } from '../db/pool.ts';
import type { Log } from '../log.ts';

export interface Jobs {
  /** Queues a job with the transaction: it is there if and only if the transaction commits. */
  send(tx: Transaction, queue: string, data: object, options?: JobOptions): Promise<void>;
  /**
   * Takes jobs of a queue, `atOnce` of them side by side in this process; a failed one is tried again with growing
   * pauses.
   */
  work<Data>(
    queue: string,
    atOnce: number,
    handle: (data: Data, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
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

const schema = 'jobs';

/** Makes the queue tables and the queues, as the owner, and lets the server's role use them. */
export async function prepareJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 2 });
  boss.on('error', () => {});
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  await withConnection(ownerUrl, (owner) =>
    owner.query(`
      grant usage on schema ${schema} to entente_server;
      grant select, insert, update, delete on all tables in schema ${schema} to entente_server;
      revoke all on all functions in schema ${schema} from public;
    `),
  );
}

export async function openJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => database.untenanted(sql, sqlValues(values)) },
    schema,
    migrate: false,
    schedule: false,
  });
  boss.on('error', (error) => log.error(error, 'the job queue failed'));
  await boss.start();
  const stopping = new AbortController();
  const workers = new Map<string, string[]>();
  return {
    async send(tx, queue, data, { startAfterSeconds, ...options } = {}) {
      await boss.send(queue, data, {
        retryLimit: 3,
        retryBackoff: true,
        ...options,
        ...(startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds }),
        db: { executeSql: async (sql, values) => ({ rows: await tx.query(sql, sqlValues(values)) }) },
      });
    },
    async work<Data>(
      queue: string,
      atOnce: number,
      handle: (data: Data, signal: AbortSignal) => Promise<void>,
    ) {
      const take = async (jobs: readonly PgBoss.Job<Data>[]) => {
        for (const job of jobs) {
          try {
            await handle(job.data, stopping.signal);
          } catch (error) {
            log.error({ err: error, queue, job: job.id }, 'a job failed and is tried again');
            throw error;
          }
        }
      };
      const options = { pollingIntervalSeconds: 0.5, batchSize: 1 };
      const ids = workers.get(queue) ?? [];
      workers.set(queue, ids);
      for (let worker = 0; worker < atOnce; worker += 1)
        ids.push(await boss.work<Data>(queue, options, take));
    },
    wake(queue) {
      for (const worker of workers.get(queue) ?? []) boss.notifyWorker(worker);
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
    },
  };
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
