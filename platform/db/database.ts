/**
 * Tenant transactions: the only way the product reaches its tables. Each begins by entering as somebody, in the same
 * round trip as its first statements, and ends with commit or rollback; nothing of it stays on the connection.
 */
import type pg from 'pg';
import { type Id, isId } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Role, Scope } from '#kernel/route.ts';
import type { Person } from '../identity/identity.ts';
import { keepLease, type Lease } from './lease.ts';
import { createPool, rollBack, type SqlValue, type Transaction, transactionOn } from './pool.ts';
import { readAtOnce } from './read-at-once.ts';

export interface DatabaseUrls {
  readonly server: string;
  readonly identity: string;
}

export interface KeyProof {
  readonly organisation: Id;
  /** SHA-256 of the key's secret. */
  readonly digest: Uint8Array;
  readonly scope: Scope;
}

/** A person in an organisation, with the role the membership says in this transaction. */
export interface Member {
  readonly person: Person;
  readonly role: Role;
}

export interface Database {
  /** Work as a person in one of their organisations; the role is what the membership says in this transaction. */
  asPerson<T>(person: Id, organisation: Id, work: (tx: Transaction, role: Role) => Promise<T>): Promise<T>;
  /** Work as a program with an API key; throws `EN401` or `EN403` before anything is kept. */
  asKey<T>(key: KeyProof, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** As `asKey`, reading only. `work` starts at once: its statements travel with the key's check, one round trip. */
  readAsKey<T>(key: KeyProof, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** As `readAsKey`, all in one packet: `work` must ask for all its statements before it waits for any. */
  readAtOnceAsKey<T>(key: KeyProof, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Work as a program in the name of whoever made its key, who must still belong to the organisation. */
  asMakerOfKey<T>(key: KeyProof, work: (tx: Transaction, maker: Member) => Promise<T>): Promise<T>;
  /** A person among their organisations: sees their own memberships and those organisations' names, nothing else. */
  asSelf<T>(person: Id, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Work as whoever holds a link: no row of anybody is visible until the work enters by the link. */
  asNobody<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Work in an organisation on the product's own account: first creation, invitations by link, jobs. */
  asOrganisation<T>(organisation: Id, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Like `asOrganisation`, for work that takes long: its few connections are not those that requests wait for. */
  inBulk<T>(organisation: Id, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The identity role's tables that belong to an organisation: its keys. */
  identityOf<T>(organisation: Id, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** For the identity library alone. */
  readonly identityPool: pg.Pool;
  /** Statements with no tenant, which see no row of anybody: the job queue's own tables. */
  untenanted(sql: string, values?: readonly SqlValue[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Shows other processes on this database that this one lives, by a number of its own. */
  keepLease(holder: number, onHeld: () => void): Lease;
  close(): Promise<void>;
}

/** @param most connections to keep for requests; bulk work and identity have a few of their own */
export function openDatabase(urls: DatabaseUrls, onIdleError: (error: Error) => void, most = 10): Database {
  const server = createPool({ url: urls.server, most, pipeline: true, onIdleError });
  // Packets of our own cannot travel on connections on which the driver itself sends ahead. Each is out and in at once,
  // and a few connections that are always busy are quicker than many that are woken up.
  const reads = createPool({ url: urls.server, most: Math.ceil(most / 2), pipeline: false, onIdleError });
  const bulk = createPool({ url: urls.server, most: 4, pipeline: true, onIdleError });
  // Jobs are taken and ended while long work holds all the connections of its own.
  const queue = createPool({ url: urls.server, most: 2, pipeline: false, onIdleError });
  const identityPool = createPool({ url: urls.identity, most: 5, pipeline: false, onIdleError });

  return {
    asPerson: (person, organisation, work) =>
      transact(
        server,
        [asPersonSql, [proper(person), proper(organisation)]],
        (tx, [row]: readonly { entered: Role }[]) => {
          invariant(row, 'entering answers with the role');
          return work(tx, row.entered);
        },
      ),
    asKey: (key, work) => transact(server, enterAsKey(key), work),
    readAsKey: (key, work) => readAhead(server, enterAsKey(key), work),
    readAtOnceAsKey: (key, work) => readAtOnce(reads, enterAsKey(key), work),
    asMakerOfKey: (key, work) =>
      transact(server, enterAsMakerOfKey(key), (tx, [row]: readonly { entered: Member }[]) => {
        invariant(row, 'entering answers with the maker');
        return work(tx, row.entered);
      }),
    asSelf: (person, work) =>
      transact(server, ['select entente.enter_as_self($1) as entered', [proper(person)]], work),
    asNobody: (work) => transact(server, ['select null as entered', []], work),
    asOrganisation: (organisation, work) =>
      transact(server, [asOrganisationSql, [proper(organisation)]], work),
    inBulk: (organisation, work) => transact(bulk, [asOrganisationSql, [proper(organisation)]], work),
    identityOf: (organisation, work) =>
      transact(identityPool, [`set local entente.organisation = '${proper(organisation)}'`, []], work),
    identityPool,
    untenanted: (sql, values = []) => queue.query<Record<string, unknown>>(sql, [...values]),
    keepLease: (holder, onHeld) => keepLease(urls.server, holder, onHeld),
    async close() {
      await Promise.all([server, reads, bulk, queue, identityPool].map((pool) => pool.end()));
    },
  };
}

const asPersonSql = 'select entente.enter_as_person($1, $2) as entered';
const asOrganisationSql = 'select entente.enter_organisation($1) as entered';

/** The statement that enters, with its values; it answers with what is known of a person who enters. */
type Entry = readonly [sql: string, values: readonly SqlValue[]];

function enterAsKey(key: KeyProof): Entry {
  return [
    'select entente.enter_as_key($1, $2, $3) as entered',
    [proper(key.organisation), Buffer.from(key.digest), key.scope],
  ];
}

function enterAsMakerOfKey(key: KeyProof): Entry {
  const [, values] = enterAsKey(key);
  return ['select entente.enter_as_maker_of_key($1, $2, $3) as entered', values];
}

/** Settings and statements are only ever given ids in the UUID form. */
function proper(id: Id): Id {
  invariant(isId(id), 'an id has the UUID form');
  return id;
}

async function transact<T, Entered>(
  pool: pg.Pool,
  [sql, values]: Entry,
  work: (tx: Transaction, rows: readonly { readonly entered: Entered }[]) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const { tx, end } = transactionOn(client);
  let broken: Error | undefined;
  try {
    const entered = await together(tx.execute('begin'), () => tx.query<{ entered: Entered }>(sql, values));
    const result = await work(tx, entered);
    end();
    await commit(client);
    return result;
  } catch (error) {
    end();
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Begin, enter, the work's first statements and, once they are answered, the commit nobody waits for. */
async function readAhead<T>(
  pool: pg.Pool,
  [sql, values]: Entry,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const { tx, end } = transactionOn(client);
  let broken: Error | undefined;
  try {
    const entering = Promise.all([tx.execute('begin read only'), tx.query(sql, values)]);
    // A work that throws at once leaves nobody to hear that entering failed as well.
    entering.catch(() => {});
    const worked = work(tx);
    worked.catch(() => {});
    await entering;
    const result = await worked;
    end();
    client.query('commit').catch(() => {});
    return result;
  } catch (error) {
    end();
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The database answers ROLLBACK to a commit after a statement had failed, also where the work shrugged that off. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  invariant(command === 'COMMIT', 'a work whose statement failed does not say that it is done');
}

/** Sends the second without waiting for the first; answers with the second. */
async function together<T>(first: Promise<unknown>, second: () => Promise<T>): Promise<T> {
  const [, answer] = await Promise.all([first, second()]);
  return answer;
}
