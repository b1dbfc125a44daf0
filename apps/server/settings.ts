/** What the person who starts the program may set, read from the environment before anything is begun. */
import path from 'node:path';
import { CannotStart } from '#platform/cannot-start.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** What is printed, and what links begin with where nothing else is set. */
  readonly address: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  /** A PostgreSQL of their own; undefined: the one that comes with the program. */
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** How many proxies of ours stand before the server. */
  readonly proxies: number;
  readonly requestsPerMinute: number;
  readonly logLevel: LogLevel;
}

const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A variable that is set to nothing counts as not set: that is how env files and compose files leave one out.
 * @throws CannotStart naming the variable, what stands in it and what would do
 */
export function readSettings(environment: Environment): Settings {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const host = given('HOST') ?? '127.0.0.1';
  const port = wholeNumber('PORT', given('PORT') ?? '4400', { least: 1, most: 65_535 });
  const address = `http://${shownHost(host)}:${port}`;
  return {
    host,
    port,
    address,
    publicUrl: publicUrlFrom(given('PUBLIC_URL') ?? address),
    dataDir: path.resolve(given('DATA_DIR') ?? 'data'),
    databaseUrl: urlOf('DATABASE_URL', given('DATABASE_URL'), {
      schemes: ['postgres:', 'postgresql:'],
      example: 'postgres://user:password@db.example.com:5432/entente',
    }),
    smtpUrl: urlOf('SMTP_URL', given('SMTP_URL'), {
      schemes: ['smtp:', 'smtps:'],
      example: 'smtp://user:secret@mail.example.com:587',
    }),
    mailFrom: given('MAIL_FROM') ?? 'Entente <entente@localhost>',
    proxies: proxiesFrom(given('TRUST_PROXY') ?? 'false'),
    requestsPerMinute: wholeNumber('REQUESTS_PER_MINUTE', given('REQUESTS_PER_MINUTE') ?? '6000', {
      least: 1,
    }),
    logLevel: logLevelFrom(given('LOG_LEVEL') ?? 'warn'),
  };
}

function wholeNumber(name: string, text: string, { least, most }: { least: number; most?: number }): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= (most ?? number)) return number;
  const range = most === undefined ? `a whole number from ${least} on` : `a number from ${least} to ${most}`;
  throw new CannotStart(`${name} is ${text}; it must be ${range}.`);
}

/** `true` for the one proxy before the server, or how many there are. */
function proxiesFrom(text: string): number {
  if (text === 'true') return 1;
  if (text === 'false') return 0;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new CannotStart(`TRUST_PROXY is ${text}; it must be true, false, or how many proxies there are.`);
}

function logLevelFrom(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (level !== undefined) return level;
  throw new CannotStart(`LOG_LEVEL is ${text}; it must be one of ${logLevels.join(', ')}.`);
}

/** A person opens localhost where the server listens on this machine or on all its addresses. */
function shownHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  const shown = host.includes(':') ? `[${host}]` : host;
  if (URL.canParse(`http://${shown}/`)) return shown;
  throw new CannotStart(
    `HOST is ${host}; it must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
  );
}

/** Links are made by putting a path behind it, and cookies are told by it: a path of its own has no place. */
function publicUrlFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHome = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (isHome && (url.protocol === 'https:' || url.protocol === 'http:')) return url.origin;
  throw new CannotStart(
    `PUBLIC_URL is ${text}; it must be the address people type, without a path, such as https://entente.example.com.`,
  );
}

/** The value itself is never repeated: it may hold a password. */
function urlOf(
  name: string,
  text: string | undefined,
  { schemes, example }: { schemes: readonly string[]; example: string },
): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text;
  throw new CannotStart(`${name} is not an address that can be used; write it as ${example}.`);
}
