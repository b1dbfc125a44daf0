/** Starts the server: reads the environment, brings up a database, listens, and stops cleanly. */
import { CannotStart } from '#platform/cannot-start.ts';
import { type EmbeddedPostgres, startEmbedded } from '#platform/db/embedded.ts';
import { createLog } from '#platform/log.ts';
import { openProgram, type Program } from './program.ts';
import { readSettings, type Settings } from './settings.ts';

const environment = process.env;
const settings = settingsOrEnd();
const log = createLog(settings.logLevel);
const say = (message: string) => process.stdout.write(`${message}\n`);

/** What is set wrongly is told before anything is begun. */
function settingsOrEnd(): Settings {
  try {
    return readSettings(environment);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
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
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new CannotStart(`HOST is ${host}; this machine has no such address.`);
    throw error;
  }
}

/** What PostgreSQL answers where a name, a user or a password does not open a database. */
const closedDoors = ['28000', '28P01', '3D000'];

/** Why a database of the person's own could not be opened, as far as they can mend it. */
function notOpened(error: unknown): CannotStart | undefined {
  // Where a name stands for several addresses, the reasons hang on one error, and its own text is empty.
  const reason: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(reason instanceof Error)) return undefined;
  const isNetwork = 'syscall' in reason && (reason.syscall === 'connect' || reason.syscall === 'getaddrinfo');
  const isRefused =
    ('code' in reason && closedDoors.some((code) => code === reason.code)) ||
    reason.message.includes('timeout expired');
  if (!isNetwork && !isRefused) return undefined;
  return new CannotStart(
    `The database in DATABASE_URL cannot be opened: ${reason.message}. Look whether it runs, and whether host, port, name, user and password are right.`,
  );
}

/** Starts, and answers with the address people open. */
async function main(): Promise<string> {
  const { host, port, address, databaseUrl } = settings;
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
  const end = (code: number) => {
    stop().then(
      () => process.exit(code),
      (error) => {
        log.error(error, 'stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      say('Stopping');
      end(0);
    });
  }

  try {
    if (databaseUrl === undefined) {
      embedded = await startEmbedded({
        dataDir: settings.dataDir,
        log: say,
        onGivenUp(reason) {
          log.fatal(reason, 'the embedded PostgreSQL ended and could not be started again; the server ends');
          end(1);
        },
      });
    }
    const ownerUrl = databaseUrl ?? embedded?.url;
    if (ownerUrl === undefined) throw new CannotStart('There is no database to start with.');
    program = await openProgram({
      ...settings,
      ownerUrl,
      embedded: databaseUrl === undefined,
      mustBeSafe: environment.ALLOW_UNSAFE_DATABASE !== 'for tests',
      log,
    }).catch((error: unknown) => {
      throw databaseUrl === undefined ? error : (notOpened(error) ?? error);
    });
    await listen(program, host, port);
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
