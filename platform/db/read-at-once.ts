/**
 * Reading in one packet: entering and the statements are sent together and answered together, with one synchronisation,
 * which makes them one transaction of their own. Between processes that is most of what a short reading costs. All
 * statements must be asked for before anything is waited for.
 */
import type pg from 'pg';
import { invariant } from '#kernel/invariant.ts';
import { databaseErrorCode, nameOf, rowsAs, type SqlValue, type Transaction, types } from './pool.ts';

/** A statement with its values, and who waits for its rows. */
interface Asked {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly answer: (rows: object[]) => void;
  readonly fail: (error: unknown) => void;
}

type Columns = readonly pg.FieldDef[];

/** By connection, the statements that it has prepared, with the columns they answer with. */
const prepared = new WeakMap<pg.PoolClient, Map<string, Columns>>();

/**
 * @param entry the statement that enters as somebody, for reading only; where it fails nothing after it runs
 * @param work asks for its statements at once; what it returns may come later
 */
export async function readAtOnce<T>(
  pool: pg.Pool,
  entry: readonly [sql: string, values: readonly SqlValue[]],
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const asked: Asked[] = [];
  let lost: Error | undefined;
  try {
    const worked = work(collecting(asked));
    worked.catch(() => {});
    // Whatever is asked for after this turn would be outside the transaction.
    Object.freeze(asked);
    const [sql, values] = entry;
    const rows = await send(client, [{ sql, values }, ...asked]);
    for (const [index, { answer }] of asked.entries()) answer(rows[index + 1] ?? []);
    return await worked;
  } catch (error) {
    for (const { fail } of asked) fail(error);
    // What a failed packet leaves prepared is only known where it was described.
    const isKnown = asked.every(({ sql }) => prepared.get(client)?.has(sql));
    lost = isKnown && databaseErrorCode(error) !== undefined ? undefined : asError(error);
    throw error;
  } finally {
    client.release(lost);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
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

function send(
  client: pg.PoolClient,
  statements: readonly Pick<Asked, 'sql' | 'values'>[],
): Promise<object[][]> {
  const known = prepared.get(client) ?? new Map<string, Columns>();
  prepared.set(client, known);
  return new Promise((done, failed) => {
    client.query(new Packet(statements, known, done, failed));
  });
}

/** What the driver hands its connection to send, and the messages that come back for it. */
class Packet implements pg.Submittable {
  readonly #statements: readonly Pick<Asked, 'sql' | 'values'>[];
  readonly #known: Map<string, Columns>;
  readonly #rows: object[][];
  readonly #done: (rows: object[][]) => void;
  readonly #failed: (error: unknown) => void;
  #at = 0;

  constructor(
    statements: readonly Pick<Asked, 'sql' | 'values'>[],
    known: Map<string, Columns>,
    done: (rows: object[][]) => void,
    failed: (error: unknown) => void,
  ) {
    this.#statements = statements;
    this.#known = known;
    this.#rows = statements.map(() => []);
    this.#done = done;
    this.#failed = failed;
  }

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    stream.cork();
    for (const { sql, values } of this.#statements) {
      const name = nameOf(sql) ?? '';
      const isNew = !this.#known.has(sql);
      if (isNew) connection.parse({ name, text: sql, types: [] }, true);
      if (isNew) connection.describe({ type: 'S', name }, true);
      connection.bind({ portal: '', statement: name, values: values.map(textOf), binary: '' }, true);
      connection.execute({ portal: '', rows: '0' }, true);
    }
    connection.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { readonly fields: Columns }): void {
    const statement = this.#statements[this.#at];
    if (statement !== undefined) this.#known.set(statement.sql, fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {};
    const columns = this.#known.get(this.#statements[this.#at]?.sql ?? '') ?? [];
    columns.forEach(({ name, dataTypeID }, index) => {
      const text = fields[index] ?? null;
      row[name] = text === null ? null : types.getTypeParser(dataTypeID, 'text')(text);
    });
    this.#rows[this.#at]?.push(row);
  }

  handleCommandComplete(): void {
    this.#at += 1;
  }

  handleReadyForQuery(): void {
    this.#done(this.#rows);
  }

  handleError(error: unknown): void {
    this.#failed(error);
  }

  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

/** A value as the protocol carries it. */
function textOf(value: SqlValue): string | Buffer | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (value instanceof Date) return value.toISOString();
  invariant(typeof value !== 'object', 'a list travels as the text of an array');
  return String(value);
}
