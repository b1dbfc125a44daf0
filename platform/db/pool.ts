/**
 * Connections, and the one shape in which the rest of the product sees the database: a transaction that answers
 * statements with rows. Only this folder touches `pg`.
 */
import pg from 'pg';
import { invariant } from '#kernel/invariant.ts';

export type SqlValue = string | number | bigint | boolean | null | Date | Uint8Array | readonly SqlValue[];

/**
 * A transaction. Statements are sent as they are asked for, without waiting for the ones before (pipelining); the
 * database runs them in order, and after a failed one refuses the rest.
 */
export interface Transaction {
  query<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** How many rows a statement changed. */
  execute(sql: string, values?: readonly SqlValue[]): Promise<number>;
}

/** bigint for int8, text for dates and numerics, `Date` for instants. */
export const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return BigInt;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text');
  },
};

export interface PoolOptions {
  readonly url: string;
  readonly most: number;
  /** Whether statements are sent ahead of the answers to those before. */
  readonly pipeline: boolean;
  readonly onIdleError: (error: Error) => void;
}

export function createPool(options: PoolOptions): pg.Pool {
  const config: pg.PoolConfig & { pipeline: boolean } = {
    connectionString: options.url,
    max: options.most,
    pipeline: options.pipeline,
    types,
    application_name: 'entente',
    connectionTimeoutMillis: 10_000,
  };
  const pool = new pg.Pool(config);
  pool.on('error', options.onIdleError);
  // A connection that breaks while it is in use fails its statements; unheard, the event would end the process too.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Statements by their text get a name once, so that each connection parses and plans them only once. */
const statementNames = new Map<string, string>();

export function nameOf(sql: string): string | undefined {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= 2000) return undefined;
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

/** A transaction and its end, after which the connection is somebody else's and takes no more statements from it. */
export interface OpenedTransaction {
  readonly tx: Transaction;
  readonly end: () => void;
}

export function transactionOn(client: pg.PoolClient): OpenedTransaction {
  let ended = false;
  const send = (sql: string, values: readonly SqlValue[]) => {
    invariant(!ended, 'a statement is sent before its transaction has ended');
    gather(client);
    const name = values.length === 0 ? undefined : nameOf(sql);
    const query = { text: sql, values: [...values] };
    return client.query<Record<string, unknown>>(name === undefined ? query : { ...query, name });
  };
  const tx: Transaction = {
    async query<Row extends object>(sql: string, values: readonly SqlValue[] = []) {
      const result = await send(sql, values);
      return rowsAs<Row>(result.rows);
    },
    async execute(sql: string, values: readonly SqlValue[] = []) {
      const result = await send(sql, values);
      return result.rowCount ?? 0;
    },
  };
  const end = () => {
    ended = true;
  };
  return { tx, end };
}

/** Statements that are asked for in the same turn of the program leave in one packet. */
function gather(client: pg.PoolClient): void {
  const { stream } = client.connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * A list of texts or numbers as PostgreSQL writes an array, for batches: many times quicker than letting the driver look
 * at each value.
 */
export function arrayText(values: readonly (string | number | bigint | null)[]): string {
  let text = '{';
  for (const value of values) {
    if (text.length > 1) text += ',';
    if (value === null) text += 'NULL';
    else if (typeof value === 'string') {
      const plain = !value.includes('"') && !value.includes('\\');
      text += plain ? `"${value}"` : `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
    } else text += String(value);
  }
  return `${text}}`;
}

/** What a statement returns is what its author says it returns: the one place where a row takes its type. */
export function rowsAs<Row extends object>(rows: unknown): Row[] {
  invariant(Array.isArray(rows), 'a result has rows');
  return rows;
}

/** The code PostgreSQL gives an error (`23505`, or one of ours such as `EN404`), if it is one of its errors. */
export function databaseErrorCode(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/**
 * Whether an error says only that the database went away or shut the connection, not that it refused anything. It also
 * shuts the connection of a transaction from which it has heard nothing for too long (25P03).
 */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|57P|25P03)/.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  if ('code' in error && /^(ECONN|EPIPE|ENOENT)/.test(String(error.code))) return true;
  return /^Connection terminated|connection error and is not queryable|when trying to connect/.test(
    error.message,
  );
}

/** Whether the database cannot be worked with just now: gone, starting, with no connection or no room on its disk left. */
export function isDatabaseAway(error: unknown): boolean {
  return isConnectionLost(error) || exhausted.some((code) => databaseErrorCode(error) === code);
}

const diskFull = '53100';
const tooManyConnections = '53300';
const exhausted = [diskFull, tooManyConnections];

/** Ends a transaction without keeping it; answers with the failure of that itself, which makes the connection unusable. */
export async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (failure) {
    return asError(failure);
  }
}

export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
