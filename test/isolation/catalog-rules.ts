/**
 * The rules of the database about who may see what, each as a question to the catalog that is answered with faults.
 * They know no table by name: a table that comes later is asked the same.
 */
import type pg from 'pg';
import {
  appendOnlyTables,
  definerFunctions,
  identityColumns,
  otherSettings,
  owners,
  referenceTables,
} from './known.ts';

type Queryable = Pick<pg.ClientBase, 'query'>;

export interface CatalogRule {
  readonly rule: string;
  readonly faults: (client: Queryable) => Promise<readonly string[]>;
}

const serverRole = 'entente_server';
const roles = [serverRole, 'entente_identity'];
const schemas = ['entente', 'identity', 'jobs', 'public'];

/** A table of the product with the column that owns its rows: the first of its primary key. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly owner: string | null;
}

async function rowsOf<Row extends pg.QueryResultRow>(
  client: Queryable,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return (await client.query<Row>(sql, [...values])).rows;
}

/** A rule whose question answers with the names of what breaks it. */
function none(rule: string, because: string, sql: string, values: readonly unknown[] = []): CatalogRule {
  return {
    rule,
    faults: async (client) =>
      (await rowsOf<{ name: string }>(client, sql, values)).map(({ name }) => `${name} ${because}`),
  };
}

/** Tables of the product: all of schema `entente`, and those of `identity` that name an organisation. */
export async function tablesOf(client: Queryable): Promise<readonly Table[]> {
  return rowsOf<{ schema: string; name: string; owner: string | null }>(
    client,
    `select n.nspname as schema, c.relname as name, a.attname as owner
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       left join pg_index i on i.indrelid = c.oid and i.indisprimary
       left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relkind in ('r', 'p') and (n.nspname = 'entente' or n.nspname = 'identity' and exists (
        select from pg_attribute o where o.attrelid = c.oid and o.attname = any ($1) and not o.attisdropped))
      order by 1, 2`,
    [owners],
  );
}

export async function ownedTables(client: Queryable): Promise<readonly (Table & { owner: string })[]> {
  return (await tablesOf(client)).flatMap((table) =>
    table.owner !== null && isOwner(table.owner) ? [{ ...table, owner: table.owner }] : [],
  );
}

function isOwner(column: string): boolean {
  return owners.some((owner) => owner === column);
}

function isReference({ schema, name }: Table): boolean {
  return schema === 'entente' && referenceTables.includes(name);
}

const everyTableHasAnOwner: CatalogRule = {
  rule: 'every table has an owner, the first column of its primary key',
  async faults(client) {
    const tables = await tablesOf(client);
    const missing = referenceTables.filter((name) => !tables.some((table) => table.name === name));
    return [
      ...missing.map((name) => `${name} is on the list of reference tables and does not exist`),
      ...tables
        .filter((table) => !isReference(table) && (table.owner === null || !isOwner(table.owner)))
        .map(
          ({ schema, name, owner }) =>
            `${schema}.${name} has the primary key (${owner ?? 'none'}, …): begin it with ${owners.join(' or ')}, or list it under referenceTables`,
        ),
    ];
  },
};

const everyTableIsUnderRowLevelSecurity: CatalogRule = {
  rule: 'every owned table has row-level security, enabled, forced and with a policy',
  async faults(client) {
    const rows = await rowsOf<{ schema: string; name: string; says: string[] }>(
      client,
      `select n.nspname as schema, c.relname as name, array_remove(array[
           case when not c.relrowsecurity then 'enable row level security' end,
           case when not c.relforcerowsecurity then 'force row level security' end,
           case when not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive)
             then 'a policy' end], null) as says
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')`,
    );
    const tables = await tablesOf(client);
    return rows
      .filter((row) => row.says.length > 0)
      .filter((row) =>
        tables.some((table) => table.schema === row.schema && table.name === row.name && !isReference(table)),
      )
      .map(({ schema, name, says }) => `${schema}.${name} lacks: ${says.join(', ')}`);
  },
};

/** How a policy may name a setting, as the catalog prints it. `true` lets a setting that was never made be null. */
const settingForms = [
  /NULLIF\(current_setting\('([a-z._]+)'::text, true\), ''::text\)/g,
  // What remains of any other reading of a setting.
  /current_setting\('([a-z._]*)'/g,
] as const;

/** The two comparisons that make a row somebody's own. */
const ownRow: Readonly<Record<string, string>> = {
  organisation_id:
    "(organisation_id = (NULLIF(current_setting('entente.organisation'::text, true), ''::text))::uuid)",
  alliance_id:
    "(alliance_id = ANY ((NULLIF(current_setting('entente.alliances'::text, true), ''::text))::uuid[]))",
};

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly using: string | null;
  readonly check: string | null;
  readonly owner: string | null;
}

const policiesReadTheirSettings: CatalogRule = {
  rule: 'policies compare columns with settings of the transaction and hold no sub-select and no function of ours',
  async faults(client) {
    const policies = await rowsOf<{
      table: string;
      name: string;
      permissive: boolean;
      command: string;
      using: string | null;
      check: string | null;
      owner: string | null;
    }>(
      client,
      `select c.oid::regclass::text as table, p.polname as name, p.polpermissive as permissive, p.polcmd as command,
              pg_get_expr(p.polqual, c.oid) as using, pg_get_expr(p.polwithcheck, c.oid) as check, a.attname as owner
         from pg_policy p join pg_class c on c.oid = p.polrelid
         left join pg_index i on i.indrelid = c.oid and i.indisprimary
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace::regnamespace::text = any ($1)`,
      [schemas],
    );
    return policies.flatMap((policy) =>
      [policy.using, policy.check]
        .filter((text) => text !== null)
        .flatMap((text) => faultsOfPolicy(policy, text))
        .map((fault) => `policy ${policy.name} of ${policy.table} ${fault}`),
    );
  },
};

function faultsOfPolicy(policy: Policy, text: string): readonly string[] {
  const faults: string[] = [];
  if (/\b(SELECT|EXISTS)\b/.test(text)) faults.push('holds a sub-select');
  const read = [...text.matchAll(settingForms[0])].map(([, setting]) => setting ?? '');
  const others = text.replaceAll(settingForms[0], '');
  for (const [, setting] of others.matchAll(settingForms[1]))
    faults.push(`reads ${setting} without nullif(current_setting('…', true), '')`);
  const functions = [...others.matchAll(/\b([a-z_.]+)\(/g)].map(([, name]) => name ?? '');
  for (const name of functions) if (name !== 'decode') faults.push(`calls ${name}()`);
  for (const setting of read) {
    const known = ['entente.organisation', 'entente.alliances', ...Object.keys(otherSettings)];
    if (!known.includes(setting))
      faults.push(`reads ${setting}: list it under otherSettings with what it is for`);
  }
  const own = ownRow[policy.owner ?? ''];
  const mayReadOnly = policy.command === 'r' && read.some((setting) => setting in otherSettings);
  if (policy.permissive && !mayReadOnly && text !== own) {
    faults.push(`lets rows be written that are not the owner's: ${text}, not ${own ?? 'an owner'}`);
  }
  if (read.length === 0) faults.push('reads no setting');
  return faults;
}

const sidesSpeakForThemselves: CatalogRule = {
  rule: 'a row of an alliance that names the side it comes from is written by that side alone',
  async faults(client) {
    const tables = await rowsOf<{ table: string; columns: string[]; checks: string[] }>(
      client,
      `select c.oid::regclass::text as table, array_agg(a.attname::text order by a.attnum) as columns, array(
                select pg_get_expr(p.polwithcheck, c.oid) from pg_policy p
                 where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('a', '*')) as checks
         from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
         join pg_attribute o on o.attrelid = c.oid and o.attnum = i.indkey[0] and o.attname = 'alliance_id'
         join pg_attribute a on a.attrelid = c.oid and a.attnotnull
          and (a.attname = 'organisation_id' or a.attname like '%\\_by\\_organisation')
        where has_table_privilege('${serverRole}', c.oid, 'INSERT') group by c.oid`,
    );
    return tables
      .filter(
        ({ columns, checks }) =>
          !columns.some((column) =>
            checks.includes(
              `(${column} = (NULLIF(current_setting('entente.organisation'::text, true), ''::text))::uuid)`,
            ),
          ),
      )
      .map(
        ({ table, columns }) =>
          `${table} takes rows in another side's name: create policy own_side on ${table} as restrictive for insert with check (${columns[0]} = nullif(current_setting('entente.organisation', true), '')::uuid)`,
      );
  },
};

const noTriggers = none(
  'no triggers and no rules: what must hold is a CHECK, a key or a privilege',
  'is a trigger or a rule',
  `select t.tgrelid::regclass || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace::regnamespace::text = any ($1)
   union all
   select r.ev_class::regclass || '.' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any ($1)
   union all
   select e.evtname from pg_event_trigger e`,
  [schemas.filter((schema) => schema !== 'jobs')],
);

const viewsAsTheReader = none(
  'views run as the one who reads them',
  'is a view without security_invoker',
  `select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'v' and c.relnamespace::regnamespace::text = any ($1)
      and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)`,
  [schemas],
);

const tablesOnly = none(
  'nothing is kept outside the tables that policies guard',
  'is a materialised view, a foreign table, a sequence or a partition of its own rights',
  `select c.oid::regclass::text as name from pg_class c
    where (c.relkind in ('m', 'f') and c.relnamespace::regnamespace::text = any ($1))
       or (c.relkind = 'S' and c.relnamespace = 'entente'::regnamespace)`,
  [schemas],
);

const definersAreListed: CatalogRule = {
  rule: 'functions that run with their owner’s rights are on a short list and fix their search path',
  async faults(client) {
    const definers = await rowsOf<{ name: string; path: string | null; open: boolean }>(
      client,
      `select p.oid::regprocedure::text as name,
              (select setting from unnest(p.proconfig) setting where setting like 'search_path=%') as path,
              has_function_privilege('public', p.oid, 'execute') as open
         from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')`,
    );
    return definers.flatMap(({ name, path, open }) => [
      ...(definerFunctions.includes(name) ? [] : [`${name} is SECURITY DEFINER and not listed`]),
      ...(/^search_path=\w+, pg_temp$/.test(path ?? '')
        ? []
        : [`${name} does not fix its search path, ending in pg_temp`]),
      ...(open ? [`${name} may be called by PUBLIC`] : []),
    ]);
  },
};

const noStandingSettings = none(
  'no role and no database brings a tenant with it',
  'is set for a role or a database',
  `select setting as name from pg_db_role_setting, unnest(setconfig) setting where setting like 'entente.%'`,
);

const settingsAreLocal = none(
  'functions make settings with SET LOCAL by EXECUTE only: set_config does not reach the nodes of a distributed database',
  'uses set_config, or SET without LOCAL',
  `select p.oid::regprocedure::text as name from pg_proc p, pg_get_functiondef(p.oid) text
    where p.pronamespace::regnamespace::text in ('entente', 'identity', 'public') and p.prokind in ('f', 'p')
      and (text ~* 'set_config' or text ~* '\\mset\\s+(session\\s+)?"?entente"?\\.')`,
);

/** Every right of the two roles, of those they belong to, and of everybody. */
const rights = `
  with heirs as (select oid from pg_roles where rolname = any ($1) union all select 0::oid),
  granted as (
    select 'relation' as kind, n.nspname, c.relname as name, c.oid, null as col, x.*
      from pg_class c join pg_namespace n on n.oid = c.relnamespace,
           aclexplode(coalesce(c.relacl, acldefault(case when c.relkind = 'S' then 's'::"char" else 'r'::"char" end, c.relowner))) x
    union all
    select 'column', n.nspname, c.relname, c.oid, a.attname, x.*
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
           aclexplode(a.attacl) x
    union all
    select 'schema', n.nspname, n.nspname, n.oid, null, x.*
      from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) x
    union all
    select 'database', d.datname, d.datname, d.oid, null, x.*
      from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) x
     where d.datname = current_database())
  select kind, nspname, name, col, privilege_type as privilege, is_grantable as grantable,
         coalesce((select rolname::text from pg_roles r where r.oid = grantee), 'PUBLIC') as grantee
    from granted
   where grantee in (select oid from heirs) and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

interface Right {
  readonly kind: string;
  readonly nspname: string;
  readonly name: string;
  readonly col: string | null;
  readonly privilege: string;
  readonly grantable: boolean;
  readonly grantee: string;
}

/** What each role may be granted at most; everything else is a fault. */
function mayHave(right: Right): boolean {
  const { kind, nspname, privilege, grantee } = right;
  if (right.grantable || grantee === 'PUBLIC') return false;
  if (kind === 'database') return privilege === 'CONNECT';
  const isIdentity = grantee === 'entente_identity';
  if (kind === 'schema')
    return privilege === 'USAGE' && (isIdentity ? nspname === 'identity' : nspname !== 'public');
  const isRow = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(privilege);
  if (isIdentity) return isRow && nspname === 'identity';
  if (nspname === 'identity')
    return (
      kind === 'column' && privilege === 'SELECT' && identityColumns.includes(`${right.name}.${right.col}`)
    );
  return isRow && (nspname === 'entente' || nspname === 'jobs');
}

const rightsAreLeast: CatalogRule = {
  rule: 'the server’s and the identity library’s roles have rights to rows only, and PUBLIC has none',
  async faults(client) {
    const all = await rowsOf<Right & pg.QueryResultRow>(client, rights, [roles]);
    const columns = all.filter(
      ({ kind, nspname, grantee }) => kind === 'column' && nspname === 'identity' && grantee === serverRole,
    );
    const missing = identityColumns.filter(
      (name) => !columns.some((one) => `${one.name}.${one.col}` === name),
    );
    return [
      ...missing.map((name) => `${serverRole} cannot read identity.${name}, which is listed`),
      ...all
        .filter((right) => !mayHave(right))
        .map(
          ({ grantee, privilege, kind, nspname, name, col, grantable }) =>
            `${grantee} has ${privilege}${grantable ? ' with grant option' : ''} on ${kind} ${nspname}.${name}${col === null ? '' : `.${col}`}`,
        ),
    ];
  },
};

const rolesArePlain = none(
  'the roles own nothing, belong to no other role, and are neither superuser nor above row-level security',
  '',
  `select rolname || ' is superuser, bypasses row-level security, creates roles or databases, or replicates' as name
     from pg_roles where rolname = any ($1)
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
   union all
   select m.member::regrole || ' belongs to ' || m.roleid::regrole from pg_auth_members m
    where m.member::regrole::text = any ($1) or m.roleid::regrole::text = any ($1) and m.member::regrole::text = any ($1)
   union all
   select d.refobjid::regrole || ' owns ' || pg_describe_object(d.classid, d.objid, 0) from pg_shdepend d
    where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and d.refobjid::regrole::text = any ($1)
      and d.dbid = (select oid from pg_database where datname = current_database())
   union all
   select 'by default ' || a.defaclobjtype::text || ' objects are granted to ' || coalesce(nullif(x.grantee, 0)::regrole::text, 'PUBLIC')
     from pg_default_acl a, aclexplode(a.defaclacl) x where x.grantee = 0 or x.grantee::regrole::text = any ($1)`,
  [roles],
);

const keysBeginWithTheOwner: CatalogRule = {
  rule: 'every primary, unique and exclusion key of an owned table begins with its owner',
  async faults(client) {
    const keys = await rowsOf<{ table: string; key: string; first: string | null; owner: string }>(
      client,
      `select c.oid::regclass::text as table, i.indexrelid::regclass::text as key, f.attname as first, o.attname as owner
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_index p on p.indrelid = c.oid and p.indisprimary
         join pg_attribute o on o.attrelid = c.oid and o.attnum = p.indkey[0]
         left join pg_attribute f on f.attrelid = c.oid and f.attnum = i.indkey[0]
        where o.attname = any ($1) and (i.indisunique or i.indisexclusion)
          and c.relnamespace::regnamespace::text in ('entente', 'identity')`,
      [owners],
    );
    return keys
      .filter(({ first, owner }) => first !== owner)
      .map(({ table, key, first, owner }) => `${key} of ${table} begins with ${first}, not with ${owner}`);
  },
};

const foreignKeysContainTheOwner: CatalogRule = {
  rule: 'every foreign key of an owned table begins with the owner on both sides, and stays in its family',
  async faults(client) {
    const keys = await rowsOf<{
      name: string;
      child: string;
      parent: string;
      own: string | null;
      others: string | null;
      childOwner: string | null;
      parentOwner: string | null;
      cascades: boolean;
    }>(
      client,
      `select f.conname as name, f.conrelid::regclass::text as child, pn.relname as parent,
              ca.attname as own, pa.attname as others, co.attname as "childOwner", po.attname as "parentOwner",
              f.confdeltype <> 'a' and f.confdeltype <> 'r' or f.confupdtype not in ('a', 'r') as cascades
         from pg_constraint f join pg_class pn on pn.oid = f.confrelid
         left join pg_attribute ca on ca.attrelid = f.conrelid and ca.attnum = f.conkey[1]
         left join pg_attribute pa on pa.attrelid = f.confrelid and pa.attnum = f.confkey[1]
         left join pg_index ci on ci.indrelid = f.conrelid and ci.indisprimary
         left join pg_attribute co on co.attrelid = f.conrelid and co.attnum = ci.indkey[0]
         left join pg_index pi on pi.indrelid = f.confrelid and pi.indisprimary
         left join pg_attribute po on po.attrelid = f.confrelid and po.attnum = pi.indkey[0]
        where f.contype = 'f' and f.connamespace = 'entente'::regnamespace`,
    );
    return keys
      .filter(({ parent }) => !referenceTables.includes(parent))
      .flatMap((key) => {
        const which = `${key.name} of ${key.child}`;
        if (key.childOwner !== key.parentOwner)
          return [`${which} leads from ${key.childOwner} to ${key.parentOwner}: two families`];
        const begins = key.own === key.childOwner && key.others === key.parentOwner;
        return [
          ...(begins ? [] : [`${which} begins with (${key.own}) → (${key.others}), not with the owner`]),
          ...(key.cascades ? [`${which} changes or deletes rows by cascade`] : []),
        ];
      });
  },
};

const appendOnlyIsListed: CatalogRule = {
  rule: 'the tables that are only ever appended to are listed, and the server can neither change nor delete their rows',
  async faults(client) {
    const tables = await rowsOf<{ name: string; can: boolean }>(
      client,
      `select c.relname as name,
              has_any_column_privilege('${serverRole}', c.oid, 'UPDATE') or has_table_privilege('${serverRole}', c.oid, 'DELETE') as can
         from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'entente'::regnamespace`,
    );
    const listed = (name: string) => appendOnlyTables.includes(name);
    return [
      ...appendOnlyTables
        .filter((name) => !tables.some((table) => table.name === name))
        .map((name) => `${name} is listed as append-only and does not exist`),
      ...tables
        .filter(({ name, can }) => can && listed(name))
        .map(({ name }) => `${name} is append-only, but ${serverRole} may change or delete its rows`),
      ...tables
        .filter(({ name, can }) => !can && !listed(name) && !referenceTables.includes(name))
        .map(({ name }) => `${name} is append-only by its privileges: add it to appendOnlyTables`),
    ];
  },
};

const ownersStay: CatalogRule = {
  rule: 'every owner column is a uuid that is never null',
  async faults(client) {
    const columns = await rowsOf<{ name: string; type: string; required: boolean }>(
      client,
      `select c.oid::regclass || '.' || a.attname as name, a.atttypid::regtype::text as type, a.attnotnull as required
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary and a.attname = any ($1) and c.relnamespace::regnamespace::text in ('entente', 'identity')`,
      [owners],
    );
    return columns
      .filter(({ type, required }) => type !== 'uuid' || !required)
      .map(({ name, type }) => `${name} is ${type}, or may be null`);
  },
};

export const catalogRules: readonly CatalogRule[] = [
  rolesArePlain,
  rightsAreLeast,
  everyTableHasAnOwner,
  ownersStay,
  everyTableIsUnderRowLevelSecurity,
  policiesReadTheirSettings,
  keysBeginWithTheOwner,
  foreignKeysContainTheOwner,
  sidesSpeakForThemselves,
  noTriggers,
  viewsAsTheReader,
  tablesOnly,
  definersAreListed,
  settingsAreLocal,
  noStandingSettings,
  appendOnlyIsListed,
];
