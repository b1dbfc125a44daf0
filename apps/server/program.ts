/** The whole program over one database: everything `main.ts` starts and tests start twice. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { checkPassword } from '#capabilities/organisations/core/password.ts';
import { CannotStart } from '#platform/cannot-start.ts';
import { systemClock } from '#platform/clock.ts';
import { checkSafety } from '#platform/db/check-safety.ts';
import { openDatabase } from '#platform/db/database.ts';
import { MigrationRefused, migrate } from '#platform/db/migrate.ts';
import { createHttp } from '#platform/http/server.ts';
import type { Services } from '#platform/http/services.ts';
import { createIdentity } from '#platform/identity/identity.ts';
import { newIds } from '#platform/ids.ts';
import { openJobs, prepareJobs } from '#platform/jobs/jobs.ts';
import type { Log } from '#platform/log.ts';
import { createMail, deliverMail } from '#platform/mail/mail.ts';
import { catalogue } from './catalogue.ts';
import { queues } from './queues.ts';
import { routes } from './routes.ts';
import { serveWeb } from './serve-web.ts';
import { workers } from './workers.ts';

export interface ProgramOptions {
  /** The owner's connection: migrates, then is not used again. */
  readonly ownerUrl: string;
  readonly embedded: boolean;
  /** Whether to refuse a database that may lose what was acknowledged; only throw-away databases of tests say no. */
  readonly mustBeSafe: boolean;
  readonly publicUrl: string;
  /** How many proxies of ours stand before the server. */
  readonly proxies: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly requestsPerMinute: number;
  readonly log: Log;
}

export interface Program {
  readonly http: FastifyInstance;
  readonly services: Services;
  close(): Promise<void>;
}

/** The folder of the program's own files: the checkout, wherever this file was bundled to. */
export function programFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'migrations'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new CannotStart('The folder of migrations is missing beside the program.');
    folder = parent;
  }
  return folder;
}

export async function openProgram(options: ProgramOptions): Promise<Program> {
  const { log } = options;
  const folder = programFolder();
  const urls = await migrate(options.ownerUrl, path.join(folder, 'migrations')).catch((error: unknown) => {
    throw error instanceof MigrationRefused ? new CannotStart(error.message) : error;
  });
  await prepareJobs(options.ownerUrl, queues);
  const safety = await checkSafety(urls.server);
  if (options.mustBeSafe && safety.refusals.length > 0) throw new CannotStart(safety.refusals.join('\n'));
  for (const warning of safety.warnings) log.warn(warning);
  const database = openDatabase(urls, (error) => log.warn(error, 'an idle database connection failed'));
  const newId = newIds(systemClock);
  const secret = await installationSecret(database);
  const jobs = await openJobs(database, log);
  const services: Services = {
    database,
    identity: createIdentity({
      pool: database.identityPool,
      secret,
      publicUrl: options.publicUrl,
      newId,
      acceptsPassword: (password, ownWords) => checkPassword(password, ownWords).ok,
    }),
    jobs,
    mail: createMail(options.smtpUrl, jobs),
    clock: systemClock,
    newId,
    random: (length) => randomBytes(length),
    secret,
    publicUrl: options.publicUrl,
    catalogue,
    log,
    installation: {
      version: await programVersion(folder),
      databaseVersion: safety.version,
      embedded: options.embedded,
    },
  };
  if (options.smtpUrl !== undefined) deliverMail(options.smtpUrl, options.mailFrom, jobs);
  for (const work of workers) work(services);
  const http = await createHttp({
    services,
    bindings: routes,
    requestsPerMinute: options.requestsPerMinute,
    proxies: options.proxies,
  });
  await serveWeb(http, path.join(folder, 'dist', 'web'));
  return {
    http,
    services,
    async close() {
      // Requests under way are answered; a stream or a half-sent request does not keep the server for ever.
      const patience = setTimeout(() => http.server.closeAllConnections(), patienceMs);
      await http.close();
      clearTimeout(patience);
      await jobs.stop();
      await database.close();
    },
  };
}

const patienceMs = 3000;

async function installationSecret({ identityPool }: { identityPool: Services['database']['identityPool'] }) {
  const { rows } = await identityPool.query<{ secret: string }>('select secret from installation');
  const [row] = rows;
  if (row === undefined) throw new CannotStart('The database has lost its installation secret.');
  return row.secret;
}

async function programVersion(folder: string): Promise<string> {
  const text: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return typeof text === 'object' && text !== null && 'version' in text ? String(text.version) : '0';
}
