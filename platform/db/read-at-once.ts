/**
 * Reading in one packet: begin, entering, the statements and commit are sent together and answered together, with one
 * synchronisation instead of one a statement. Between processes that is most of what a short reading costs. All
 * statements must be asked for before anything is waited for.
 */
import type pg from 'pg';
import { invariant } from '#kernel/invariant.ts';
import { nameOf, rowsAs, type SqlValue, type Transaction, types } from './pool.ts';

/** A statement with its values, and who waits for its rows. */
interface Asked {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly answer: (rows: object[]) => void;
  readonly fail: (error: unknown) => void;
}

type Statement = Pick<Asked, 'sql' | 'values'>;

const begin: Statement = { sql: 'begin read only', values: [] };
const commit: Statement = { sql: 'commit', values: [] };

/** By connection, the statements that it has prepared, with the columns they answer with. */
const prepared = new WeakMap<pg.PoolClient, Map<string, readonly pg.FieldDef[]>>();

/**
 * @param entry the statement that enters as somebody; where it fails nothing after it runs
 * @param work asks for its statements at once; what it returns may come later
 */
export async function readAtOnce<T>(
  pool: pg.Pool,
  entry: readonly [sql: string, values: readonly SqlValue[]],
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const asked: Asked[] = [];
  let broken: Error | undefined;
  try {
    const worked = work(collecting(asked));
    worked.catch(() => {});
    // Whatever is asked for after this turn would be outside the transaction.
    Object.freeze(asked);
    const [sql, values] = entry;
    const rows = await sendAll(client, [begin, { sql, values }, ...asked, commit]);
    for (const [index, { answer }] of asked.entries()) answer(rows[index + 2] ?? []);
    return await worked;
  } catch (error) {
    for (const { fail } of asked) fail(error);
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

function collecting(asked: Asked[]): Transaction {
  const ask = (sql: string, values: readonly SqlValue[]) =>
    new Promise<object[]>((answer, fail) => {
      invariant(
        !Object.isFrozen(asked),
        'statements of a reading at once are asked for before any is answered',
      );
      asked.push({ sql, values, answer, fail });
    });
  return {
    async query<Row extends object>(sql: string, values: readonly SqlValue[] = []) {
      return rowsAs<Row>(await ask(sql, values));
    },
    async execute(sql: string, values: readonly SqlValue[] = []) {
      return (await ask(sql, values)).length;
    },
  };
}

/** The rows of each statement. What a connection has not prepared yet goes the ordinary way, one after the other. */
async function sendAll(client: pg.PoolClient, statements: readonly Statement[]): Promise<object[][]> {
  const known = prepared.get(client) ?? new Map<string, readonly pg.FieldDef[]>();
  prepared.set(client, known);
  const packed = statements.map(({ sql, values }) => {
    const name = nameOf(sql);
    const columns = known.get(sql);
    const texts = textsOf(values);
    return name === undefined || columns === undefined || texts === null ? null : { name, columns, texts };
  });
  const ready = packed.filter((one) => one !== null);
  if (ready.length === statements.length) return new Packet(ready).sendOn(client);
  const answers: object[][] = [];
  for (const { sql, values } of statements) {
    const name = nameOf(sql);
    const result = await client.query<Record<string, unknown>>({
      text: sql,
      values: [...values],
      ...(name === undefined ? {} : { name }),
    });
    if (name !== undefined) known.set(sql, result.fields);
    answers.push(result.rows);
  }
  return answers;
}

/** Values as the protocol carries them, or `null` where one needs the driver's own conversion. */
function textsOf(values: readonly SqlValue[]): (string | Buffer | null)[] | null {
  const texts: (string | Buffer | null)[] = [];
  for (const value of values) {
    if (value === null || typeof value === 'string') texts.push(value);
    else if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
      texts.push(String(value));
    else if (value instanceof Uint8Array) texts.push(Buffer.from(value));
    else return null;
  }
  return texts;
}

interface Ready {
  readonly name: string;
  readonly columns: readonly pg.FieldDef[];
  readonly texts: readonly (string | Buffer | null)[];
}

/** What the driver hands its connection to send, and the messages that come back for it. */
class Packet implements pg.Submittable {
  readonly #statements: readonly Ready[];
  readonly #rows: object[][];
  #at = 0;
  #done: (rows: object[][]) => void = () => {};
  #failed: (error: unknown) => void = () => {};

  constructor(statements: readonly Ready[]) {
    this.#statements = statements;
    this.#rows = statements.map(() => []);
  }

  sendOn(client: pg.PoolClient): Promise<object[][]> {
    return new Promise((done, failed) => {
      this.#done = done;
      this.#failed = failed;
      client.query(this);
    });
  }

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    stream.cork();
    for (const { name, texts } of this.#statements) {
      connection.bind({ portal: '', statement: name, values: [...texts], binary: '' }, true);
      connection.execute({ portal: '', rows: '0' }, true);
    }
    connection.sync();
    stream.uncork();
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const { columns } = this.#statements[this.#at] ?? { columns: [] };
    const row: Record<string, unknown> = {};
    columns.forEach(({ name, dataTypeID }, index) => {
      const text = fields[index] ?? null;
      row[name] = text === null ? null : types.getTypeParser(dataTypeID, 'text')(text);
    });
    this.#rows[this.#at]?.push(row);
  }

  handleCommandComplete(): void {
    this.#at += 1;
  }

  handleEmptyQuery(): void {
    this.#at += 1;
  }

  handleReadyForQuery(): void {
    this.#done(this.#rows);
  }

  handleError(error: unknown): void {
    this.#failed(error);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
}

/** The failure of the rollback itself, which makes the connection unusable. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (failure) {
    return failure instanceof Error ? failure : new Error(String(failure));
  }
}
