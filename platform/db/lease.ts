/**
 * A process' sign of life in the database, for others to see whether what it began is still somebody's: a lock that ends
 * with its connection, however the process ends. The lock is held by an open transaction, which the database ends by
 * itself when it hears nothing for longer than `idle_in_transaction_session_timeout`: so a process that stands still, or
 * whose machine lost its power, does not count as alive for ever either. No clock of ours has a say in it.
 */
import { setTimeout } from 'node:timers/promises';
import { withConnection } from './with-connection.ts';

export interface Lease {
  /** Which holding without a gap this is, counted from 1; `null` while it is not held. */
  term(): number | null;
  end(): Promise<void>;
}

/** The first half of the lock's two numbers; the second is the holder's. */
const leaseClass = 4400;
/** What these connections are called in the database's list of sessions. */
export const leaseName = 'entente sign of life';
const beatMillis = 1000;
const againMillis = 300;

/** A holder's number is alive, as a condition in SQL, where `holder` is an expression of type int. */
export function isHeldSql(holder: string): string {
  return `exists (
    select from pg_locks
     where locktype = 'advisory' and objsubid = 2 and classid = ${leaseClass} and objid = (${holder})::oid and granted
       and database = (select oid from pg_database where datname = current_database()))`;
}

/**
 * Holds the lease of a number, and takes it again as soon as the database is back after it was away.
 * @param holder the process' own number from 1, by chance, so that no two processes have the same
 * @param onHeld told each time the lease is held anew
 */
export function keepLease(url: string, holder: number, onHeld: () => void): Lease {
  const ending = new AbortController();
  let held: number | null = null;
  let terms = 0;
  const pause = (millis: number) => setTimeout(millis, undefined, { signal: ending.signal }).catch(() => {});

  const holdOnce = () =>
    withConnection(url, async (client) => {
      // So that whoever looks at the database's sessions knows why this one is in a transaction all the time.
      await client.query(`set application_name = '${leaseName}'`);
      await client.query('begin');
      const { rows } = await client.query<{ held: boolean }>(
        'select pg_try_advisory_xact_lock($1, $2) as held',
        [leaseClass, holder],
      );
      // The database may not have missed an earlier connection of ours yet.
      if (rows[0]?.held !== true) return;
      terms += 1;
      held = terms;
      onHeld();
      while (!ending.signal.aborted) {
        await pause(beatMillis);
        await client.query('select 1');
      }
    });

  const holding = (async () => {
    while (!ending.signal.aborted) {
      await holdOnce().catch(() => {});
      held = null;
      await pause(againMillis);
    }
  })();
  return {
    term: () => held,
    end() {
      ending.abort();
      return holding;
    },
  };
}
