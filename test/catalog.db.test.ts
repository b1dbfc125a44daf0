/**
 * Who may see what, read from the catalog of a freshly migrated database. Each rule is asked first of the database as
 * it is, then of one that breaks it, so that a rule that finds nothing has been seen to find something.
 */
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#platform/db/migrate.ts';
import { createDatabase, type TestDatabase } from '#platform/db/test-database.ts';
import { prepareJobs } from '#platform/jobs/jobs.ts';
import { queues } from '../apps/server/queues.ts';
import { catalogRules } from './isolation/catalog-rules.ts';
import { distributionFaults } from './isolation/distribution.ts';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  await migrate(database.ownerUrl, 'migrations');
  await prepareJobs(database.ownerUrl, queues);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** What every rule says once these statements have run; nothing of them stays. */
async function faultsAfter(...statements: readonly string[]): Promise<readonly string[]> {
  await owner.query('begin');
  try {
    for (const statement of statements) await owner.query(statement);
    const faults: string[] = [];
    for (const { faults: ask } of catalogRules) faults.push(...(await ask(owner)));
    return faults;
  } finally {
    await owner.query('rollback');
  }
}

describe('the database as it is migrated', () => {
  it.each(catalogRules.map((rule) => [rule.rule, rule] as const))('%s', async (_, { faults }) => {
    expect(await faults(owner)).toEqual([]);
  });
});

const table = (columns: string) => `create table entente.probe (${columns})`;
const owned = table('organisation_id uuid not null, id uuid not null, primary key (organisation_id, id)');
const secured = 'alter table entente.probe enable row level security, force row level security';
const own = `nullif(current_setting('entente.organisation', true), '')::uuid`;
const policy = (text: string) => `create policy probing on entente.probe ${text}`;
const granted = 'grant select, insert, update on entente.probe to entente_server';
/** A table of the kind every migration makes; each case below spoils one thing about it. */
const sound = [owned, secured, policy(`using (organisation_id = ${own})`), granted];
const definer = (more: string) =>
  `create function entente.probe_now() returns int language sql security definer ${more} return 1`;

describe('a rule that is broken is reported:', () => {
  it('a sound new table is not', async () => {
    expect(await faultsAfter(...sound)).toEqual([]);
  });

  it.each<readonly [string, RegExp, readonly string[]]>([
    ['a superuser', /entente_server is superuser/, ['alter role entente_server superuser']],
    ['a role above row-level security', /bypasses/, ['alter role entente_identity bypassrls']],
    ['a role in another', /belongs to pg_read_all_data/, ['grant pg_read_all_data to entente_server']],
    [
      'a role that owns',
      /entente_server owns/,
      [...sound, 'alter table entente.probe owner to entente_server'],
    ],
    [
      'rights by default',
      /by default r objects/,
      ['alter default privileges grant select on tables to entente_server'],
    ],
    ['TRUNCATE', /has TRUNCATE/, [...sound, 'grant truncate on entente.probe to entente_server']],
    ['REFERENCES', /has REFERENCES/, [...sound, 'grant references on entente.probe to entente_server']],
    [
      'REFERENCES of a column',
      /has REFERENCES on column/,
      [...sound, 'grant references (id) on entente.probe to entente_server'],
    ],
    ['TRIGGER', /has TRIGGER/, [...sound, 'grant trigger on entente.probe to entente_server']],
    ['CREATE in a schema', /has CREATE on schema/, ['grant create on schema entente to entente_server']],
    ['use of schema public', /PUBLIC has USAGE on schema public/, ['grant usage on schema public to public']],
    [
      'TEMPORARY',
      /has TEMPORARY/,
      [
        `do $$ begin execute format('grant temporary on database %I to entente_server', current_database()); end $$`,
      ],
    ],
    [
      'rights of PUBLIC',
      /PUBLIC has SELECT on relation entente.probe/,
      [...sound, 'grant select on entente.probe to public'],
    ],
    [
      'a right with grant option',
      /with grant option/,
      [...sound, 'grant select on entente.probe to entente_server with grant option'],
    ],
    [
      'the server among sessions',
      /SELECT on relation identity.session/,
      ['grant select on identity.session to entente_server'],
    ],
    [
      'the server at e-mail addresses',
      /SELECT on column identity.person.email/,
      ['grant select (email) on identity.person to entente_server'],
    ],
    [
      'the server renaming people',
      /UPDATE on column identity.person.name/,
      ['grant update (name) on identity.person to entente_server'],
    ],
    [
      'names of people out of reach',
      /cannot read identity.person.name/,
      ['revoke select (name) on identity.person from entente_server'],
    ],
    [
      'the identity library among tenants',
      /entente_identity has SELECT on relation entente.probe/,
      [...sound, 'grant select on entente.probe to entente_identity'],
    ],
    ['no owner', /primary key \(id, …\)/, [table('id uuid primary key')]],
    ['no key', /primary key \(none, …\)/, [table('organisation_id uuid not null')]],
    [
      'an owner in second place',
      /primary key \(id, …\)/,
      [table('organisation_id uuid, id uuid, primary key (id, organisation_id)')],
    ],
    [
      'an owner of another type',
      /probe.organisation_id is text/,
      [table('organisation_id text primary key')],
    ],
    [
      'no row-level security',
      /lacks: enable row level security, force row level security, a policy/,
      [owned],
    ],
    [
      'row-level security that spares the owner',
      /lacks: force/,
      [owned, 'alter table entente.probe enable row level security', ...sound.slice(2)],
    ],
    ['no policy', /lacks: a policy/, [owned, secured, granted]],
    [
      'a policy without nullif',
      /without nullif/,
      [
        owned,
        secured,
        granted,
        policy(`using (organisation_id = current_setting('entente.organisation', true)::uuid)`),
      ],
    ],
    [
      'a policy that fails without its setting',
      /without nullif/,
      [
        owned,
        secured,
        granted,
        policy(`using (organisation_id = nullif(current_setting('entente.organisation'), '')::uuid)`),
      ],
    ],
    [
      'a policy with a sub-select',
      /sub-select/,
      [
        owned,
        secured,
        granted,
        policy(`using (organisation_id in (select organisation_id from entente.membership))`),
      ],
    ],
    [
      'a policy that hides one in a function',
      /calls entente.hidden/,
      [
        owned,
        secured,
        granted,
        `create function entente.hidden() returns uuid language sql return ${own}`,
        policy('using (organisation_id = entente.hidden())'),
      ],
    ],
    ['an open policy', /reads no setting/, [owned, secured, granted, policy('using (true)')]],
    [
      'one open policy among others',
      /reads no setting/,
      [...sound, 'create policy open on entente.probe for select using (true)'],
    ],
    [
      'a policy that lets more be written than read',
      /lets rows be written/,
      [
        owned,
        secured,
        granted,
        policy(`using (organisation_id = ${own}) with check (organisation_id = ${own} or id = ${own})`),
      ],
    ],
    [
      'a policy by an unknown setting',
      /reads entente.other: list it/,
      [
        ...sound,
        `create policy other on entente.probe for select using (id = nullif(current_setting('entente.other', true), '')::uuid)`,
      ],
    ],
    [
      'a unique key without its owner',
      /begins with id/,
      [...sound, 'alter table entente.probe add unique (id)'],
    ],
    [
      'a unique index of some rows',
      /begins with id/,
      [...sound, 'create unique index on entente.probe (id) where id is not null'],
    ],
    [
      'a unique index of an expression',
      /begins with null/,
      [...sound, `create unique index on entente.probe ((id::text))`],
    ],
    [
      'a foreign key without its owner',
      /begins with \(id\)/,
      [
        ...sound,
        'alter table entente.organisation add id uuid, add unique (id)',
        'alter table entente.probe add foreign key (id) references entente.organisation (id)',
      ],
    ],
    [
      'a foreign key between the families',
      /two families/,
      [table('alliance_id uuid primary key, organisation_id uuid references entente.organisation')],
    ],
    [
      'a cascade',
      /by cascade/,
      [
        ...sound,
        'alter table entente.probe add foreign key (organisation_id) references entente.organisation on delete cascade',
      ],
    ],
    [
      'a side that another can speak for',
      /probe takes rows in another side's name/,
      [
        table('alliance_id uuid primary key, organisation_id uuid not null'),
        secured,
        policy(`using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]))`),
        granted,
      ],
    ],
    [
      'a trigger',
      /probe.probing is a trigger/,
      [
        ...sound,
        'create function entente.act() returns trigger language plpgsql as $$ begin return new; end $$',
        'create trigger probing before insert on entente.probe for each row execute function entente.act()',
      ],
    ],
    [
      'a rule of a table',
      /probe.probing is a trigger or a rule/,
      [...sound, 'create rule probing as on delete to entente.probe do instead nothing'],
    ],
    [
      'a view with its owner’s eyes',
      /probed is a view/,
      ['create view entente.probed as select * from entente.organisation'],
    ],
    [
      'a materialised view',
      /probed is a materialised view/,
      ['create materialized view entente.probed as select * from entente.organisation'],
    ],
    [
      'a sequence',
      /probe_serial_seq is a materialised view, .* a sequence/,
      [...sound, 'alter table entente.probe add serial bigserial'],
    ],
    [
      'a function with its owner’s rights',
      /not listed/,
      [
        definer('set search_path = entente, pg_temp'),
        'revoke all on function entente.probe_now() from public',
      ],
    ],
    ['one that everybody may call', /called by PUBLIC/, [definer('set search_path = entente, pg_temp')]],
    ['one with a search path of the caller', /fix its search path/, [definer('')]],
    [
      'one whose search path begins with temporary tables',
      /fix its search path/,
      [definer('set search_path = entente')],
    ],
    [
      'set_config',
      /enter_otherwise.*set_config/,
      [
        `create function entente.enter_otherwise() returns text language sql return set_config('entente.organisation', '', true)`,
      ],
    ],
    [
      'a setting of the function itself',
      /enter_otherwise.*without LOCAL/,
      [
        `create function entente.enter_otherwise() returns int language sql set entente.organisation = '' return 1`,
      ],
    ],
    [
      'a role with a tenant of its own',
      /is set for a role/,
      [`alter role entente_server set entente.organisation = ''`],
    ],
    [
      'SET without LOCAL',
      /without LOCAL/,
      [
        `create function entente.enter_otherwise() returns void language plpgsql as $$ begin execute 'set entente.organisation = 1'; end $$`,
      ],
    ],
    [
      'a table that is only appended to',
      /add it to appendOnlyTables/,
      [...sound, 'revoke update on entente.probe from entente_server'],
    ],
  ])('%s', async (_, fault, statements) => {
    expect(await faultsAfter(...statements)).toContainEqual(expect.stringMatching(fault));
  });
});

describe('the script for a distributed database', () => {
  const faultsOf = (script: string) => distributionFaults(owner, script);
  const script = () => readFile('migrations/distribute.sql', 'utf8');

  it('names every owned table once, by its owner, parents first', async () => {
    expect(await faultsOf(await script())).toEqual([]);
  });

  it.each([
    [
      'a table that is forgotten',
      /membership is not distributed/,
      (text: string) => text.replace(/^.*entente\.membership'.*$/m, ''),
    ],
    [
      'a table that is named twice',
      /membership is named 2 times/,
      (text: string) =>
        `${text}\nselect create_distributed_table('entente.membership', 'organisation_id', colocate_with => 'entente.organisation');`,
    ],
    [
      'another key',
      /by person_id, not by organisation_id/,
      (text: string) =>
        text.replace("'entente.membership', 'organisation_id'", "'entente.membership', 'person_id'"),
    ],
    [
      'a table beside its family',
      /is not colocated with/,
      (text: string) =>
        text.replace(
          "'entente.membership', 'organisation_id', colocate_with => 'entente.organisation'",
          "'entente.membership', 'organisation_id', colocate_with => 'none'",
        ),
    ],
    [
      'an owned table as a reference table',
      /is an owned table/,
      (text: string) =>
        text.replace(
          /create_distributed_table\('entente\.membership'[^)]*\)/,
          "create_reference_table('entente.membership')",
        ),
    ],
    [
      'a child before its parent',
      /comes before its parent/,
      (text: string) => text.split('\n').reverse().join('\n'),
    ],
    [
      'a table of the identity library',
      /belongs to the coordinator/,
      (text: string) => `${text}\nselect create_reference_table('identity.person');`,
    ],
    [
      'a table that does not exist',
      /does not exist/,
      (text: string) => `${text}\nselect create_reference_table('entente.nothing');`,
    ],
    [
      'a statement of another kind',
      /no call of/,
      (text: string) => `${text}\ndrop table entente.membership;`,
    ],
  ])('finds %s', async (_, fault, spoil) => {
    expect(await faultsOf(spoil(await script()))).toContainEqual(expect.stringMatching(fault));
  });
});
