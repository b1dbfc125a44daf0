/**
 * Reading in one packet: begin, entering, the statements and commit are sent together and answered together, with one
 * synchronisation instead of one a statement. Between processes that is most of what a short reading costs. All
 * statements must be asked for before anything is waited for.
 */
import type pg from 'pg';
import { invariant } from '#kernel/invariant.ts';
import { asError, nameOf, rollBack, rowsAs, type SqlValue, type Transaction, types } from './pool.ts';

/** A statement with its values, and who waits for its rows. */
interface Asked {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly answer: (rows: object[]) => void;
  readonly fail: (error: unknown) => void;
}

type Statement = Pick<Asked, 'sql' | 'values'>;
type Columns = readonly pg.FieldDef[];

const begin: Statement = { sql: 'begin read only', values: [] };
const commit: Statement = { sql: 'commit', values: [] };

/** By connection, the statements that it has prepared, with the columns they answer with. */
const prepared = new WeakMap<pg.PoolClient, Map<string, Columns>>();

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
  const known = prepared.get(client) ?? new Map<string, Columns>();
  prepared.set(client, known);
  let packet: Packet | undefined;
  let lost: Error | undefined;
  try {
    const worked = work(collecting(asked));
    worked.catch(() => {});
    // Whatever is asked for after this turn would be outside the transaction.
    Object.freeze(asked);
    const [sql, values] = entry;
    packet = new Packet([begin, { sql, values }, ...asked, commit], known);
    const rows = await packet.sendOn(client);
    for (const [index, { answer }] of asked.entries()) answer(rows[index + 2] ?? []);
    return await worked;
  } catch (error) {
    for (const { fail } of asked) fail(error);
    lost = packet?.leavesDoubt() ? asError(error) : await rollBack(client);
    throw error;
  } finally {
    client.release(lost);
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

/** What the driver hands its connection to send, and the messages that come back for it. */
class Packet implements pg.Submittable {
  readonly #statements: readonly Statement[];
  readonly #known: Map<string, Columns>;
  readonly #rows: object[][];
  #done: (rows: object[][]) => void = () => {};
  #failed: (error: unknown) => void = () => {};
  #at = 0;

  /** @param known the statements that the connection has prepared; the packet's own are added */
  constructor(statements: readonly Statement[], known: Map<string, Columns>) {
    this.#statements = statements;
    this.#known = known;
    this.#rows = statements.map(() => []);
  }

  /** The rows of each statement. */
  sendOn(client: pg.PoolClient): Promise<object[][]> {
    return new Promise((done, failed) => {
      this.#done = done;
      this.#failed = failed;
      client.query(this);
    });
  }

  /** Whether the statement that failed may be prepared or not, so that the connection is no use any more. */
  leavesDoubt(): boolean {
    const statement = this.#statements[this.#at];
    return statement !== undefined && !this.#known.has(statement.sql);
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
    const statement = this.#statements[this.#at];
    // One without rows is described by nothing.
    if (statement !== undefined && !this.#known.has(statement.sql)) this.#known.set(statement.sql, []);
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
