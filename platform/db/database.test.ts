/**
 * Tenant transactions whose statements travel ahead of their answers: what must not happen when one of them fails, on
 * a pool of one connection, so that whatever a transaction leaves behind is met by the next.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type KeyProof, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { databaseErrorCode, type Transaction } from './pool.ts';
import { createDatabase, type TestDatabase } from './test-database.ts';
import { withConnection } from './with-connection.ts';

let home: TestDatabase;
let database: Database;
let urls: Awaited<ReturnType<typeof migrate>>;
const idleErrors: Error[] = [];

const [own, foreign, person] = [randomUUID(), randomUUID(), randomUUID()];
const digestOf = (text: string) => createHash('sha256').update(text).digest();
const key: KeyProof = { organisation: own, digest: digestOf('good'), scope: 'sales:read' };

beforeAll(async () => {
  home = await createDatabase();
  urls = await migrate(home.ownerUrl, 'migrations');
  await withConnection(home.ownerUrl, async (owner) => {
    for (const [id, name] of [
      [own, 'Own'],
      [foreign, 'Foreign'],
    ]) {
      await owner.query(`insert into entente.organisation values ($1, $2, 'NL', 'EUR', false, now())`, [
        id,
        name,
      ]);
    }
    await owner.query(`insert into entente.membership values ($1, $2, 'owner', 'a@example.com', now())`, [
      own,
      person,
    ]);
    await owner.query(
      `insert into identity.api_key values ($1, gen_random_uuid(), 'key', $2, '…', '{sales:read}', $3, now(), now() + interval '1 day')`,
      [own, key.digest, person],
    );
  });
});
beforeEach(() => {
  database = openDatabase(urls, (error) => idleErrors.push(error), 1);
});
afterEach(() => database.close());
afterAll(() => home.drop());

const names = (tx: Transaction) => tx.query<{ name: string }>('select name from organisation order by name');
const rename = (tx: Transaction, name: string) =>
  tx.execute('update organisation set name = $1 where organisation_id = $2', [name, own]);
const nameOfOwn = () => database.asOrganisation(own, async (tx) => (await names(tx))[0]?.name);
/** What is left on the one connection: its settings and whether a transaction is open. */
const leftovers = () =>
  database.asOrganisation(foreign, async (tx) => {
    const [row] = await tx.query<{ person: string; backend: number }>(
      `select current_setting('entente.person', true) as person, pg_backend_pid() as backend`,
    );
    return { names: (await names(tx)).map(({ name }) => name), person: row?.person ?? '' };
  });
const nothingLeft = { names: ['Foreign'], person: '' };

describe('entering', () => {
  it('sees its own, in every way in', async () => {
    const mine = [{ name: 'Own' }];
    expect(await database.asPerson(person, own, names)).toEqual(mine);
    expect(await database.asKey(key, names)).toEqual(mine);
    expect(await database.readAsKey(key, names)).toEqual(mine);
    expect(await database.readAtOnceAsKey(key, names)).toEqual(mine);
    expect(await database.asSelf(person, names)).toEqual(mine);
    expect(await database.asOrganisation(own, names)).toEqual(mine);
    expect(await database.inBulk(own, names)).toEqual(mine);
    expect((await database.untenanted('select name from entente.organisation')).rows).toEqual([]);
  });

  it.each<readonly [string, string, (work: (tx: Transaction) => Promise<unknown>) => Promise<unknown>]>([
    ['asPerson, a stranger', 'EN404', (work) => database.asPerson(randomUUID(), own, work)],
    ['asPerson, elsewhere', 'EN404', (work) => database.asPerson(person, foreign, work)],
    ['asKey, mistyped', 'EN401', (work) => database.asKey({ ...key, digest: digestOf('bad') }, work)],
    ['asKey, elsewhere', 'EN401', (work) => database.asKey({ ...key, organisation: foreign }, work)],
    ['asKey, another scope', 'EN403', (work) => database.asKey({ ...key, scope: 'sales:write' }, work)],
    ['readAsKey, mistyped', 'EN401', (work) => database.readAsKey({ ...key, digest: digestOf('bad') }, work)],
    ['readAsKey, elsewhere', 'EN401', (work) => database.readAsKey({ ...key, organisation: foreign }, work)],
    [
      'readAsKey, another scope',
      'EN403',
      (work) => database.readAsKey({ ...key, scope: 'sales:write' }, work),
    ],
  ])('%s, is refused with all that was sent after it', async (_, code, enter) => {
    const seen: unknown[] = [];
    const see = (rows: unknown) => seen.push(rows);
    const entering = enter(async (tx) => {
      await Promise.allSettled([
        names(tx).then(see),
        rename(tx, 'taken over').then(see),
        tx.query('select 1 as one').then(see),
      ]);
      // A work that shrugs off every failure does not turn the refusal into an answer.
      return 'an answer';
    });
    await expect(entering).rejects.toSatisfy((error) => databaseErrorCode(error) === code);
    expect(seen).toEqual([]);
    expect(await leftovers()).toEqual(nothingLeft);
    expect(await nameOfOwn()).toBe('Own');
  });

  it('refuses ids of another form before anything is sent', async () => {
    for (const id of [`${own}'`, own.toUpperCase(), '', `${own}\n`]) {
      await expect(async () => database.asOrganisation(id, names)).rejects.toThrow('UUID form');
      await expect(async () => database.identityOf(id, names)).rejects.toThrow('UUID form');
    }
  });

  it('by readAsKey, writes nothing', async () => {
    await expect(database.readAsKey(key, (tx) => rename(tx, 'x'))).rejects.toThrow(/read-only transaction/);
  });
});

describe('a work', () => {
  it('that throws takes back what it did, and leaves nothing on the connection', async () => {
    for (const enter of [
      (work: (tx: Transaction) => Promise<unknown>) => database.asPerson(person, own, work),
      (work: (tx: Transaction) => Promise<unknown>) => database.asKey(key, work),
      (work: (tx: Transaction) => Promise<unknown>) => database.asOrganisation(own, work),
      (work: (tx: Transaction) => Promise<unknown>) => database.inBulk(own, work),
    ]) {
      const working = enter(async (tx) => {
        await rename(tx, 'half');
        throw new Error('after half');
      });
      await expect(working).rejects.toThrow('after half');
      expect(await leftovers()).toEqual(nothingLeft);
      expect(await nameOfOwn()).toBe('Own');
    }
  });

  it('that throws before it is asynchronous does no harm either', async () => {
    const throws = () => {
      throw new Error('at once');
    };
    await expect(database.readAsKey(key, throws)).rejects.toThrow('at once');
    await expect(database.readAsKey({ ...key, digest: digestOf('bad') }, throws)).rejects.toThrow();
    expect(await leftovers()).toEqual(nothingLeft);
  });

  it('that shrugs off a failed statement is not told that it was saved', async () => {
    const working = database.asOrganisation(own, async (tx) => {
      await rename(tx, 'lost');
      await tx.query('select 1 / 0').catch(() => {});
      return 'saved';
    });
    await expect(working).rejects.toThrow();
    expect(await nameOfOwn()).toBe('Own');
  });

  it('cannot speak after its transaction has ended: the connection is somebody else’s by then', async () => {
    for (const enter of [
      (work: (tx: Transaction) => Promise<unknown>) => database.asOrganisation(own, work),
      (work: (tx: Transaction) => Promise<unknown>) => database.readAsKey(key, work),
      (work: (tx: Transaction) => Promise<unknown>) => database.asKey(key, work),
    ]) {
      let late: Transaction | undefined;
      await enter(async (tx) => {
        late = tx;
      });
      const during = database.asOrganisation(foreign, async (tx) => {
        await names(tx);
        await expect(late?.query('select name from organisation')).rejects.toThrow(
          'before its transaction has ended',
        );
        await expect(late?.execute(`update organisation set name = 'crossed'`)).rejects.toThrow(
          'before its transaction has ended',
        );
        return names(tx);
      });
      expect(await during).toEqual([{ name: 'Foreign' }]);
    }
  });

  it('whose parts go on after one of them failed cannot either', async () => {
    let rest: Promise<unknown> = Promise.resolve();
    let isOver = (): void => {};
    const over = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const working = database.asOrganisation(own, async (tx) => {
      rest = names(tx)
        .then(() => over)
        .then(() => tx.execute(`update organisation set name = 'crossed'`));
      await Promise.all([rest, tx.query('select 1 / 0')]);
    });
    await expect(working).rejects.toThrow('division by zero');
    const other = database.asOrganisation(foreign, async (tx) => {
      isOver();
      await rest.catch(() => {});
      return names(tx);
    });
    await expect(rest).rejects.toThrow('before its transaction has ended');
    expect(await other).toEqual([{ name: 'Foreign' }]);
  });
});

describe('many at once', () => {
  it('on one connection keep to their own, whoever came before', async () => {
    const turns = Array.from({ length: 200 }, (_, turn) => turn);
    const answers = await Promise.all(
      turns.map((turn) => {
        const ask = async (tx: Transaction) => {
          const [rows, [echo]] = await Promise.all([
            names(tx),
            tx.query<{ turn: number }>('select $1::int as turn', [turn]),
          ]);
          return [rows.map(({ name }) => name), echo?.turn];
        };
        switch (turn % 5) {
          case 0:
            return database.asPerson(person, own, ask);
          case 1:
            return database.asOrganisation(foreign, ask);
          case 2:
            return database.readAsKey(key, ask);
          case 3:
            return database.readAsKey({ ...key, digest: digestOf('bad') }, ask).catch(databaseErrorCode);
          default:
            return database.asSelf(randomUUID(), ask);
        }
      }),
    );
    expect(answers).toEqual(
      turns.map(
        (turn) => [[['Own'], turn], [['Foreign'], turn], [['Own'], turn], 'EN401', [[], turn]][turn % 5],
      ),
    );
  });
});

describe('a connection that is lost', () => {
  const kill = (pid: number | undefined) =>
    withConnection(home.ownerUrl, (owner) => owner.query('select pg_terminate_backend($1, 60000)', [pid]));
  const backend = async (tx: Transaction) =>
    (await tx.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;

  it.each<readonly [string, (work: (tx: Transaction) => Promise<unknown>) => Promise<unknown>]>([
    ['in a transaction', (work) => database.asOrganisation(own, work)],
    ['while reading ahead', (work) => database.readAsKey(key, work)],
    ['in bulk', (work) => database.inBulk(own, work)],
    ['of the identity role', (work) => database.identityOf(own, work)],
  ])('%s fails that request, keeps nothing of it, and the next one gets another', async (_, enter) => {
    const working = enter(async (tx) => {
      await kill(await backend(tx));
      await Promise.all([tx.query('select 1'), tx.query('select 2')]);
    });
    await expect(working).rejects.toThrow();
    expect(await leftovers()).toEqual(nothingLeft);
    expect(await nameOfOwn()).toBe('Own');
  });

  it('between requests is replaced, and said', async () => {
    const before = idleErrors.length;
    await kill(await database.asOrganisation(own, backend));
    await expect.poll(() => idleErrors.length).toBe(before + 1);
    expect(await nameOfOwn()).toBe('Own');
  });

  it('by the identity library’s own use of its pool does not end the process', async () => {
    const client = await database.identityPool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await kill(rows[0]?.pid);
    await expect(client.query('select 1')).rejects.toThrow();
    client.release();
    expect((await database.identityPool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('reading at once', () => {
  /** The first reading of a statement prepares it on the one connection; from then on it travels in a packet. */
  const warm = async (work: (tx: Transaction) => Promise<unknown>) => {
    await database.readAtOnceAsKey(key, work).catch(() => {});
  };
  const all = (tx: Transaction) =>
    Promise.all([
      names(tx),
      tx.query('select $1::bigint as number, $2::text as nothing, $3::bytea as bytes, $4::boolean as yes', [
        7n,
        null,
        Buffer.from('ab'),
        true,
      ]),
      tx.execute('select 1 from organisation where organisation_id = $1', [own]),
    ]);

  it('answers each statement with its rows, as other transactions do', async () => {
    const expected = [
      [{ name: 'Own' }],
      [{ number: 7n, nothing: null, bytes: Buffer.from('ab'), yes: true }],
      1,
    ];
    for (let reading = 0; reading < 3; reading += 1) {
      expect(await database.readAtOnceAsKey(key, all)).toEqual(expected);
    }
    expect(await Promise.all([1, 2, 3].map(() => database.readAtOnceAsKey(key, all)))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it.each<readonly [string, string, KeyProof]>([
    ['a mistyped key', 'EN401', { ...key, digest: digestOf('bad') }],
    ['a key for elsewhere', 'EN401', { ...key, organisation: foreign }],
    ['another scope', 'EN403', { ...key, scope: 'sales:write' }],
  ])('%s is refused with all that was sent after it, and leaves nothing behind', async (_, code, bad) => {
    for (const prepare of [async () => {}, () => warm(names)]) {
      await prepare();
      const seen: unknown[] = [];
      const reading = database.readAtOnceAsKey(bad, async (tx) => {
        await names(tx).then(
          (rows) => seen.push(rows),
          () => {},
        );
        return 'an answer';
      });
      await expect(reading).rejects.toSatisfy((error) => databaseErrorCode(error) === code);
      expect(seen).toEqual([]);
      expect(await database.readAtOnceAsKey(key, names)).toEqual([{ name: 'Own' }]);
    }
  });

  it('writes nothing', async () => {
    for (let reading = 0; reading < 2; reading += 1) {
      await expect(database.readAtOnceAsKey(key, (tx) => rename(tx, 'x'))).rejects.toThrow(
        /read-only transaction/,
      );
    }
    expect(await nameOfOwn()).toBe('Own');
  });

  it('takes no statement after the first answer', async () => {
    const twice = async (tx: Transaction) => {
      await names(tx);
      return names(tx);
    };
    for (let reading = 0; reading < 2; reading += 1) {
      await expect(database.readAtOnceAsKey(key, twice)).rejects.toThrow('asked for before any is answered');
    }
    expect(await database.readAtOnceAsKey(key, names)).toEqual([{ name: 'Own' }]);
  });

  it('fails with its work, and with a statement that fails', async () => {
    const broken = (tx: Transaction) => tx.query('select 1 / $1::int as none', [0]);
    await expect(
      database.readAtOnceAsKey(key, () => {
        throw new Error('at once');
      }),
    ).rejects.toThrow('at once');
    for (let reading = 0; reading < 2; reading += 1) {
      await expect(database.readAtOnceAsKey(key, broken)).rejects.toThrow('division by zero');
    }
    expect(await database.readAtOnceAsKey(key, names)).toEqual([{ name: 'Own' }]);
  });
});
