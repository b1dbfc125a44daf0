import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Log lines as JSON on standard error; `level` as pino names them. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      redact: ['password', 'token', 'authorization', 'cookie'],
      serializers: { err: errorForLog },
    },
    pino.destination(2),
  );
}

/**
 * What a log may hold of an error: where it came from and what kind it is. Not the rest of what hangs on it: a
 * database's error brings the connection with its cancel key and the values of the row that did not fit.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const kept: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack };
  for (const name of ['code', 'constraint', 'table', 'routine']) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string') kept[name] = value;
  }
  if (error.cause instanceof Error) kept.cause = errorForLog(error.cause);
  return kept;
}
