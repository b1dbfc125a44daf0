/**
 * What a PostgreSQL must promise before we keep signed agreements and money in it. Read at every start, for the
 * embedded server and for one's own alike; the server refuses to start on `refusals` and logs `warnings`.
 */

import type pg from 'pg';

export interface Safety {
  /** As the server says it, for example `18.4`. */
  readonly version: string;
  /** Sentences that name the setting and what would do. */
  readonly refusals: readonly string[];
  readonly warnings: readonly string[];
}

interface ServerSettings {
  readonly version: string;
  readonly versionNumber: number;
  readonly fsync: string;
  readonly synchronousCommit: string;
  readonly fullPageWrites: string;
  readonly checksums: string;
  readonly encoding: string;
  readonly recovering: boolean;
}

interface RoleAttributes {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  readonly createsRoles: boolean;
  readonly createsDatabases: boolean;
  readonly replicates: boolean;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

export async function readSafety(client: Queryable): Promise<Safety> {
  const { rows } = await client.query<ServerSettings>(
    `select current_setting('server_version') as version,
            current_setting('server_version_num')::int as "versionNumber",
            current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as "synchronousCommit",
            current_setting('full_page_writes') as "fullPageWrites",
            current_setting('data_checksums') as checksums,
            current_setting('server_encoding') as encoding,
            pg_is_in_recovery() as recovering`,
  );
  const [settings] = rows;
  if (!settings)
    return { version: 'unknown', refusals: ['PostgreSQL did not say its settings.'], warnings: [] };
  return judgeServer(settings);
}

/** The rule alone, without a server. */
export function judgeServer(settings: ServerSettings): Safety {
  const refusals: string[] = [];
  const must = (holds: boolean, sentence: string) => {
    if (!holds) refusals.push(sentence);
  };
  must(
    settings.versionNumber >= 150_000,
    `PostgreSQL ${settings.version} is too old: 15 or newer is needed.`,
  );
  must(
    settings.encoding === 'UTF8',
    `The database is encoded in ${settings.encoding}: make one with ENCODING 'UTF8'.`,
  );
  must(!settings.recovering, 'This PostgreSQL is a read-only standby: point DATABASE_URL at the primary.');
  must(settings.fsync === 'on', 'fsync is off: a power cut can destroy the data. Set fsync = on.');
  must(
    settings.synchronousCommit !== 'off',
    'synchronous_commit is off: answered requests can be lost in a crash. Set synchronous_commit = on.',
  );
  must(
    settings.fullPageWrites === 'on',
    'full_page_writes is off: a crash can leave torn pages. Set full_page_writes = on.',
  );
  const warnings =
    settings.checksums === 'on'
      ? []
      : ['Data checksums are off: damage on the disk is not noticed. pg_checksums --enable turns them on.'];
  return { version: settings.version, refusals, warnings };
}

/** What is wrong with the role that the server works as (not the one that migrates): it must be subject to every policy. */
export async function readRoleSafety(client: Queryable): Promise<readonly string[]> {
  const { rows } = await client.query<RoleAttributes>(
    `select rolname as name, rolsuper as superuser, rolbypassrls as "bypassesRowSecurity",
            rolcreaterole as "createsRoles", rolcreatedb as "createsDatabases", rolreplication as replicates
       from pg_roles where rolname = current_user`,
  );
  const [role] = rows;
  return role ? judgeRole(role) : ['PostgreSQL did not say which role this is.'];
}

export function judgeRole(role: RoleAttributes): readonly string[] {
  const refusals: string[] = [];
  const mustNot = (has: boolean, attribute: string) => {
    if (has) refusals.push(`The server's database role ${role.name} is ${attribute}; it must not be.`);
  };
  mustNot(role.superuser, 'a superuser');
  mustNot(role.bypassesRowSecurity, 'allowed to bypass row-level security');
  mustNot(role.createsRoles, 'allowed to create roles');
  mustNot(role.createsDatabases, 'allowed to create databases');
  mustNot(role.replicates, 'allowed to replicate');
  return refusals;
}
