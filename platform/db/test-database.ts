/** For tests only: databases of their own on the run's one PostgreSQL. */

import { randomBytes } from 'node:crypto';
import { inject, type ProvidedContext } from 'vitest';
import { withConnection } from './with-connection.ts';

/** What the run's global set-up hands to the suites. */
export type RunContext = Pick<ProvidedContext, 'postgresUrl'>;

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's connection to the run's PostgreSQL. */
    readonly postgresUrl: string;
  }
}

export interface TestDatabase {
  /** The owner's connection: the one that migrates. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** An empty database with a name nobody else has; drop it in `afterAll`. */
export async function createDatabase(template = 'template0'): Promise<TestDatabase> {
  const adminUrl = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    ownerUrl: url.href,
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  await withConnection(url, (client) => client.query(statement));
}
