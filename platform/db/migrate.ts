/**
 * Brings a database to this version of the program: makes the roles, runs the migrations that have not run yet, each
 * in its transaction, and sets what the database must refuse. Runs as the owner; nothing else does.
 */
import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseUrls } from './database.ts';

const serverRoles = ['entente_server', 'entente_identity'] as const;

export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/**
 * @param ownerUrl connection of the owner, who may create roles
 * @param folder where the `0001_name.sql` files are
 * @returns connections of the roles the program runs with
 */
export async function migrate(ownerUrl: string, folder: string): Promise<DatabaseUrls> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'entente migrations' });
  await owner.connect();
  try {
    // One at a time, over all processes that share the database.
    await owner.query(`select pg_advisory_lock(hashtext('entente migrations'))`);
    for (const role of serverRoles) await makeRole(owner, ownerUrl, role);
    await runMigrations(owner, folder);
    await refuseWhatNobodyNeeds(owner);
    await sendSettingsToNodes(owner);
    await endSilentTransactions(owner);
  } finally {
    await owner.end();
  }
  return urlsOf(ownerUrl);
}

/** The connections of the roles that `migrate` makes. */
export function urlsOf(ownerUrl: string): DatabaseUrls {
  return { server: urlOf(ownerUrl, 'entente_server'), identity: urlOf(ownerUrl, 'entente_identity') };
}

/** Each role's password follows from the owner's connection, so that several servers on one database agree on it. */
function passwordOf(ownerUrl: string, role: string): string {
  const { password, username } = new URL(ownerUrl);
  return createHmac('sha256', password || ownerUrl)
    .update(`${username} ${role}`)
    .digest('base64url');
}

function urlOf(ownerUrl: string, role: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(ownerUrl, role);
  return url.href;
}

async function makeRole(owner: pg.Client, ownerUrl: string, role: string): Promise<void> {
  const password = passwordOf(ownerUrl, role);
  const schemas = role === 'entente_server' ? 'entente' : 'identity';
  const known = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) {
    try {
      await owner.query(
        `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '${password}'`,
      );
      await owner.query(`alter role ${role} set search_path = ${schemas}`);
      return;
    } catch (error) {
      // Another database of the same server may have made it this very moment.
      if (!(error instanceof pg.DatabaseError) || (error.code !== '42710' && error.code !== '23505'))
        throw error;
    }
  }
  if (await canConnect(urlOf(ownerUrl, role))) return;
  await owner.query(`alter role ${role} password '${password}'`);
  await owner.query(`alter role ${role} set search_path = ${schemas}`);
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const answer = await client.query<{ search_path: string }>('show search_path');
    return answer.rows[0]?.search_path !== '"$user", public';
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function runMigrations(owner: pg.Client, folder: string): Promise<void> {
  await owner.query(`create table if not exists public.entente_migration (
    name text primary key, digest text not null, run_at timestamptz not null default now())`);
  const done = new Map(
    (
      await owner.query<{ name: string; digest: string }>('select name, digest from public.entente_migration')
    ).rows.map((row) => [row.name, row.digest]),
  );
  const files = (await readdir(folder)).filter((file) => /^\d{4}_[a-z_]+\.sql$/.test(file)).sort();
  const unknown = [...done.keys()].find((name) => !files.includes(name));
  if (unknown !== undefined) {
    throw new MigrationRefused(
      `the database is newer than this program: it has ${unknown}; start the newer version`,
    );
  }
  for (const file of files) {
    const sql = await readFile(join(folder, file), 'utf8');
    const digest = createHash('sha256').update(sql).digest('hex');
    const before = done.get(file);
    if (before === digest) continue;
    if (before !== undefined)
      throw new MigrationRefused(
        `migration ${file} was changed after it ran on this database. Start the version that made the data, or another data folder (DATA_DIR).`,
      );
    await owner.query('begin');
    try {
      await owner.query(sql);
      await owner.query('insert into public.entente_migration (name, digest) values ($1, $2)', [
        file,
        digest,
      ]);
      await owner.query('commit');
    } catch (error) {
      await owner.query('rollback');
      throw error;
    }
  }
}

/** Database-wide rights are not copied with a database, so they are set at every start. */
async function refuseWhatNobodyNeeds(owner: pg.Client): Promise<void> {
  const [row] = (await owner.query<{ name: string }>('select quote_ident(current_database()) as name')).rows;
  await owner.query(`revoke all on database ${row?.name ?? ''} from public`);
  await owner.query(`grant connect on database ${row?.name ?? ''} to ${serverRoles.join(', ')}`);
  await owner.query('revoke all on schema public from public');
  await owner.query('revoke all on public.entente_migration from public');
}

/** On a distributed database the tenant must be known on the nodes too, where the policies are asked. */
async function sendSettingsToNodes(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query(`select 1 from pg_extension where extname = 'citus'`);
  if (rowCount === 0) return;
  await owner.query(`alter role entente_server set citus.propagate_set_commands = 'local'`);
}

/**
 * A server that stands still or is cut off in the middle of a transaction keeps what it holds (an alliance, a closing, an
 * import, its sign of life) for a minute, not for ever. Every transaction of ours asks far more often. What an operator
 * has chosen for the role instead is left as it is.
 */
async function endSilentTransactions(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; chosen: boolean }>(
    `select quote_ident(current_database()) as name,
            exists (select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole,
                           unnest(s.setconfig) as setting
                     where r.rolname = 'entente_server' and setting like 'idle_in_transaction_session_timeout=%'
                       and s.setdatabase in (0, (select oid from pg_database where datname = current_database())))
              as chosen`,
  );
  const [row] = rows;
  if (row === undefined || row.chosen) return;
  try {
    await owner.query(
      `alter role entente_server in database ${row.name} set idle_in_transaction_session_timeout = '1min'`,
    );
  } catch (error) {
    // An owner to whom somebody else gave the role may not set it; then only servers that are gone are noticed.
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
  }
}
