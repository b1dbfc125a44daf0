/**
 * Jobs that somebody is at, in the queue library's table: taking one and marking who holds it is one statement, so that a
 * job whose holder is gone can always be told from one that is being done.
 */
import { isHeldSql } from '../db/lease.ts';
import { rowsAs, type SqlValue } from '../db/pool.ts';

export const jobSchema = 'jobs';

/** Statements on the queue's tables, each by itself. */
export type AskQueue = (
  sql: string,
  values: readonly SqlValue[],
) => Promise<{ rows: Record<string, unknown>[] }>;

export interface TakenJob<Data> {
  readonly id: string;
  readonly data: Data;
}

const markOf = `jsonb_build_object('holder', $2::int)`;

/** Takes the next job of a queue for a holder, if there is one. */
export async function takeJob<Data>(
  ask: AskQueue,
  queue: string,
  holder: number,
): Promise<TakenJob<Data> | null> {
  const { rows } = await ask(
    `with next as (
       select id from ${jobSchema}.job where name = $1 and state < 'active' and start_after <= now()
        order by priority desc, created_on, id limit 1 for update skip locked)
     update ${jobSchema}.job set state = 'active', started_on = now(), output = ${markOf},
            retry_count = case when started_on is null then retry_count else retry_count + 1 end
       from next where job.name = $1 and job.id = next.id
     returning job.id, job.data`,
    [queue, holder],
  );
  const [row] = rowsAs<TakenJob<Data>>(rows);
  return row ?? null;
}

const givenBack = `state = 'retry', output = null, started_on = null`;

/** Puts a job back that its holder did not end, and that did not fail either: this does not count as a try. */
export async function giveBackJob(
  ask: AskQueue,
  queue: string,
  holder: number,
  id: string,
  afterSeconds: number,
): Promise<void> {
  await ask(
    `update ${jobSchema}.job set ${givenBack}, start_after = now() + make_interval(secs => $4)
      where name = $1 and id = $3::uuid and state = 'active' and output = ${markOf}`,
    [queue, holder, id, afterSeconds],
  );
}

/**
 * Puts back what nobody is at any more: jobs whose holder is gone, jobs that this holder took without hearing of it (the
 * connection was lost with the answer), and jobs of before there were holders. Answers with their queues.
 * @param running the ids of the jobs this holder is at
 */
export async function giveBackOrphans(
  ask: AskQueue,
  holder: number,
  running: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await ask(
    `update ${jobSchema}.job set ${givenBack}, start_after = now()
      where state = 'active' and case
        when output -> 'holder' is null then started_on < now() - interval '1 minute'
        when output = jsonb_build_object('holder', $1::int)
          then id <> all ($2::uuid[]) and started_on < now() - interval '5 seconds'
        else not ${isHeldSql(`output ->> 'holder'`)}
      end
     returning name`,
    [holder, running],
  );
  return rows.map(({ name }) => String(name));
}
