import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Log lines as JSON on standard error; `level` as pino names them. */
export function createLog(level: string): Log {
  return pino({ level, redact: ['password', 'token', 'authorization', 'cookie'] }, pino.destination(2));
}
