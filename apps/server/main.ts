/** Starts the server: reads the environment, brings up a database, listens, and stops cleanly. */
import path from 'node:path';
import { CannotStart } from '#platform/cannot-start.ts';
import { type EmbeddedPostgres, startEmbedded } from '#platform/db/embedded.ts';
import { createLog } from '#platform/log.ts';
import { openProgram, type Program } from './program.ts';

const environment = process.env;
const log = createLog(environment.LOG_LEVEL ?? 'warn');
const say = (message: string) => process.stdout.write(`${message}\n`);

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 4400);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CannotStart(`PORT is ${text}; it must be a number from 0 to 65535.`);
}

/** `true` for the one proxy before the server, or how many there are. */
function proxiesFrom(text = 'false'): number {
  if (text === 'false' || text === '') return 0;
  return text === 'true' ? 1 : countFrom('TRUST_PROXY', text, 0);
}

function countFrom(name: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new CannotStart(`${name} is ${text}; it must be a whole number from ${least} on.`);
}

async function listen(program: Program, host: string, port: number): Promise<string> {
  try {
    return await program.http.listen({ host, port });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EADDRINUSE') {
      throw new CannotStart(`Port ${port} on ${host} is taken by another program. Set PORT to a free one.`);
    }
    if (error.code === 'EACCES')
      throw new CannotStart(`Port ${port} may not be used. Set PORT to one above 1023.`);
    if (error.code === 'EADDRNOTAVAIL')
      throw new CannotStart(`HOST is ${host}; this machine has no such address.`);
    throw error;
  }
}

/** Starts, and answers with the address people open. */
async function main(): Promise<string> {
  const host = environment.HOST ?? '127.0.0.1';
  const port = portFrom(environment.PORT);
  const databaseUrl = environment.DATABASE_URL;
  const shownHost = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  let embedded: EmbeddedPostgres | undefined;
  let program: Program | undefined;
  let stopping: Promise<void> | undefined;

  // Ctrl-C reaches us from the terminal and once more from npm: the second one waits for the same stopping.
  const stop = () => {
    stopping ??= (async () => {
      try {
        await program?.close();
      } finally {
        await embedded?.stop();
      }
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      say('Stopping');
      stop().then(
        () => process.exit(0),
        (error) => {
          log.error(error, 'stopping failed');
          process.exit(1);
        },
      );
    });
  }

  try {
    if (databaseUrl === undefined) {
      const dataDir = path.resolve(environment.DATA_DIR ?? 'data');
      embedded = await startEmbedded({ dataDir, log: say });
    }
    const ownerUrl = databaseUrl ?? embedded?.url;
    if (ownerUrl === undefined) throw new CannotStart('There is no database to start with.');
    program = await openProgram({
      ownerUrl,
      embedded: databaseUrl === undefined,
      mustBeSafe: environment.ALLOW_UNSAFE_DATABASE !== 'for tests',
      publicUrl: (environment.PUBLIC_URL ?? `http://${shownHost}:${port}`).replace(/\/$/, ''),
      proxies: proxiesFrom(environment.TRUST_PROXY),
      smtpUrl: environment.SMTP_URL,
      mailFrom: environment.MAIL_FROM ?? 'Entente <entente@localhost>',
      requestsPerMinute: countFrom('REQUESTS_PER_MINUTE', environment.REQUESTS_PER_MINUTE ?? '6000', 1),
      log,
    });
    await listen(program, host, port);
    const address = `http://${shownHost}:${port}`;
    await embedded?.noteAddress(address);
    say(`Entente is ready: ${address}`);
    return address;
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** For the script that opens a browser. */
export const address = await main().catch((error: unknown) => {
  if (error instanceof CannotStart) process.stderr.write(`${error.message}\n`);
  else log.fatal(error, 'the server could not start');
  process.exit(1);
});
