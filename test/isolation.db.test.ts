/**
 * The stranger's walk: through every table of the database and every route of the contract as somebody who has no
 * business there. Tables and routes are read from the catalog and the contract; one that the walk does not know how to
 * fill or to call makes it fail, with the line to add.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { databaseErrorCode, type Transaction } from '#platform/db/pool.ts';
import { createDatabase, type TestDatabase } from '#platform/db/test-database.ts';
import { ownedTables, type Table } from './isolation/catalog-rules.ts';
import { fillTables, nameOf, type Row, type Tenant } from './isolation/fill-tables.ts';

const newTenant = (): Tenant => ({
  organisation: randomUUID(),
  alliance: randomUUID(),
  person: randomUUID(),
});

describe('tables', () => {
  let home: TestDatabase;
  let owner: pg.Client;
  /** One connection for everybody in turn, so that whatever one leaves on it is met by the next. */
  let database: Database;
  let tables: readonly (Table & { owner: string })[];
  /** Two organisations, each with an alliance; `former` has an alliance of its own and has left that of `own`. */
  const [own, foreign, former, stranger] = [newTenant(), newTenant(), newTenant(), newTenant()];
  /** Belonged to `own` until the membership ended. */
  const leaver = randomUUID();
  let foreignRows: ReadonlyMap<string, Row>;

  beforeAll(async () => {
    home = await createDatabase();
    const urls = await migrate(home.ownerUrl, 'migrations');
    owner = new pg.Client({ connectionString: home.ownerUrl });
    await owner.connect();
    await owner.query('set search_path = entente, public');
    database = openDatabase(urls, () => {}, 1);
    tables = await ownedTables(owner);
    await fillTables(owner, tables, own);
    foreignRows = await fillTables(owner, tables, foreign);
    await fillTables(owner, tables, former);
    await owner.query(`insert into alliance_membership (organisation_id, alliance_id, since, ended_at)
      values ('${former.organisation}', '${own.alliance}', now(), now())`);
    await owner.query(`insert into membership (organisation_id, person_id, role, email, since, ended_at)
      values ('${own.organisation}', '${leaver}', 'owner', 'left@example.com', now(), now())`);
  });
  afterAll(async () => {
    await database.close();
    await owner.end();
    await home.drop();
  });

  const ownerIds = (...tenants: readonly Tenant[]) =>
    tenants.flatMap(({ organisation, alliance }) => [organisation, alliance]);
  const inIdentity = () => tables.filter(({ schema }) => schema === 'identity');
  const inServer = () => tables.filter(({ schema }) => schema === 'entente');

  /** Each owner id that is visible in a table, with how many rows of it are. */
  type Visible = Readonly<Record<string, Readonly<Record<string, number>>>>;
  const countBy = ({ owner, ...table }: Table & { owner: string }) =>
    `select ${owner}::text as id, count(*)::int as rows from ${nameOf({ ...table, owner })} group by 1 order by 1`;
  const gather = (rows: readonly { id: string; rows: number }[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row.rows]));
  async function visible(tx: Transaction, schema?: unknown): Promise<Visible> {
    const seen: Record<string, Readonly<Record<string, number>>> = {};
    for (const table of schema === 'identity' ? inIdentity() : inServer())
      seen[nameOf(table)] = gather(await tx.query<{ id: string; rows: number }>(countBy(table)));
    return seen;
  }
  /** What is there for these tenants, as the owner of the database counts it. */
  async function there(
    among: readonly (Table & { owner: string })[],
    ...tenants: readonly Tenant[]
  ): Promise<Visible> {
    const seen: Record<string, Readonly<Record<string, number>>> = {};
    for (const table of among) {
      const { rows } = await owner.query<{ id: string; rows: number }>(countBy(table));
      seen[nameOf(table)] = gather(rows.filter(({ id }) => ownerIds(...tenants).includes(id)));
    }
    return seen;
  }
  const nothing = () => Object.fromEntries(inServer().map((table) => [nameOf(table), {}]));

  it('are all filled, for two owners at least', async () => {
    for (const tenant of [own, foreign, former]) {
      const rows = await there(tables, tenant);
      expect(Object.values(rows).filter((counts) => Object.keys(counts).length !== 1)).toEqual([]);
    }
  });

  it('show an organisation its own rows, all of them and no others, whoever used the connection before', async () => {
    for (const tenant of [own, stranger, foreign, former, own, former, foreign, stranger, own]) {
      const seen = await database.asOrganisation(tenant.organisation, visible);
      expect(seen).toEqual(await there(inServer(), tenant));
    }
  });

  it('show a person the rows of the organisation they act for, and of no other they might name', async () => {
    expect(await database.asPerson(own.person, own.organisation, visible)).toEqual(
      await there(inServer(), own),
    );
    for (const [person, organisation] of [
      [own.person, foreign.organisation],
      [stranger.person, own.organisation],
      [leaver, own.organisation],
    ] as const) {
      const entering = database.asPerson(person, organisation, visible);
      await expect(entering).rejects.toSatisfy((error) => databaseErrorCode(error) === 'EN404');
    }
  });

  it('show a person outside any organisation their own memberships and the names of those organisations', async () => {
    const seen = await database.asSelf(own.person, visible);
    expect(seen).toEqual({
      ...nothing(),
      'entente.membership': { [own.organisation]: 1 },
      'entente.organisation': { [own.organisation]: 1 },
    });
    expect(await database.asSelf(leaver, visible)).toEqual({
      ...nothing(),
      'entente.membership': { [own.organisation]: 1 },
    });
    expect(await database.asSelf(stranger.person, visible)).toEqual(nothing());
  });

  it('show nothing to nobody, also right after somebody', async () => {
    for (const table of inServer()) {
      await database.inBulk(own.organisation, (tx) => tx.query(countBy(table)));
      expect((await database.untenanted(countBy(table))).rows, nameOf(table)).toEqual([]);
    }
  });

  it('of the identity role that have an owner show an organisation its own rows', async () => {
    for (const tenant of [own, foreign, stranger, own]) {
      const seen = await database.identityOf(tenant.organisation, (tx) => visible(tx, 'identity'));
      expect(seen).toEqual(await there(inIdentity(), tenant));
    }
    for (const table of inIdentity()) {
      expect((await database.identityPool.query(countBy(table))).rows, nameOf(table)).toEqual([]);
    }
  });

  it('keep no setting on the connection after any transaction', async () => {
    const settings = (tx: Transaction) =>
      tx.query<{ value: string }>(
        `select coalesce(current_setting('entente.' || name, true), '') as value
           from unnest('{organisation,alliances,person,organisations}'::text[]) name`,
      );
    const between = async () =>
      (await database.asOrganisation(stranger.organisation, settings)).map(({ value }) => value);
    for (const enter of [
      () => database.asOrganisation(own.organisation, settings),
      () => database.asPerson(own.person, own.organisation, settings),
      () => database.asSelf(own.person, settings),
      () => database.asPerson(leaver, own.organisation, settings).catch(() => {}),
    ]) {
      await enter();
      expect(await between()).toEqual([stranger.organisation, '{}', '', '']);
    }
  });

  /** How a statement ended: refused by privilege or policy, or how many rows it changed. */
  async function outcome(work: Promise<number>): Promise<string> {
    return work.then(
      (rows) => `${rows} rows`,
      (error) => (databaseErrorCode(error) === '42501' ? 'refused' : `failed: ${String(error)}`),
    );
  }
  const asRole = (table: Table, organisation: string, sql: string, values: readonly string[] = []) =>
    outcome(
      table.schema === 'identity'
        ? database.identityOf(organisation, (tx) => tx.execute(sql, values))
        : database.asOrganisation(organisation, (tx) => tx.execute(sql, values)),
    );

  /** Everything that belongs to the foreign organisation, as one text. */
  async function foreignContent(): Promise<string> {
    const parts: string[] = [];
    for (const table of tables) {
      const { rows } = await owner.query<{ text: string | null }>(
        `select string_agg(t::text, ' ' order by t::text) as text from ${nameOf(table)} t where ${table.owner} = any ($1)`,
        [ownerIds(foreign)],
      );
      parts.push(`${nameOf(table)} ${rows[0]?.text}`);
    }
    return parts.join('\n');
  }

  it('take no row of a foreign owner and give none away, to anyone', async () => {
    const before = await foreignContent();
    for (const { organisation } of [own, former, stranger]) {
      for (const table of tables) {
        const name = nameOf(table);
        const theirs = foreign[table.owner === 'alliance_id' ? 'alliance' : 'organisation'];
        const row = JSON.stringify({ ...foreignRows.get(name) });
        const insert = `insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`;
        expect(await asRole(table, organisation, insert, [row]), `insert into ${name}`).toBe('refused');
        const change = `update ${name} set ${table.owner} = ${table.owner} where ${table.owner} = $1`;
        expect(['0 rows', 'refused'], `update of ${name}`).toContain(
          await asRole(table, organisation, change, [theirs]),
        );
        const remove = `delete from ${name} where ${table.owner} = $1`;
        expect(['0 rows', 'refused'], `delete from ${name}`).toContain(
          await asRole(table, organisation, remove, [theirs]),
        );
      }
    }
    expect(await foreignContent()).toBe(before);
  });

  it('take no row of an alliance in the name of another side of it', async () => {
    const partner = { ...newTenant(), alliance: own.alliance };
    await owner.query(
      'insert into organisation select $1, name, country, currency, sample, created_at from organisation where organisation_id = $2',
      [partner.organisation, own.organisation],
    );
    await owner.query(
      'insert into alliance_membership (organisation_id, alliance_id, since) values ($1, $2, now())',
      [partner.organisation, partner.alliance],
    );
    for (const table of tables.filter((one) => one.owner === 'alliance_id')) {
      const name = nameOf(table);
      const { rows } = await owner.query<{ row: Row }>(
        `select to_jsonb(t) as row from ${name} t where alliance_id = $1 limit 1`,
        [own.alliance],
      );
      const row = rows[0]?.row ?? {};
      const names = Object.keys(row).some((column) => /^organisation_id$|_by_organisation$/.test(column));
      if (!names) continue;
      const insert = `insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`;
      expect(await asRole(table, partner.organisation, insert, [JSON.stringify(row)]), name).toBe('refused');
    }
  });

  it('take no statement without an owner for one about everybody', async () => {
    const before = await foreignContent();
    for (const table of tables) {
      const name = nameOf(table);
      const changed = await asRole(
        table,
        own.organisation,
        `update ${name} set ${table.owner} = ${table.owner}`,
      );
      expect(changed, `update of ${name}`).toMatch(/^(1|2) rows$|^refused$/);
      const theirs = foreign[table.owner === 'alliance_id' ? 'alliance' : 'organisation'];
      const given = await asRole(table, own.organisation, `update ${name} set ${table.owner} = $1`, [theirs]);
      expect(given, `giving away ${name}`).toBe('refused');
      const removed = await asRole(table, own.organisation, `delete from ${name}`);
      expect(removed, `delete from ${name}`).toMatch(/^(0|1|2) rows$|^refused$|foreign key/);
    }
    expect(await foreignContent()).toBe(before);
  });

  it('let no organisation make itself a member of an alliance, or a member again', async () => {
    const join = `insert into alliance_membership (organisation_id, alliance_id, since) values ($1, $2, now())`;
    const table = { schema: 'entente', name: 'alliance_membership', owner: 'organisation_id' };
    const joined = await asRole(table, stranger.organisation, join, [stranger.organisation, own.alliance]);
    expect(joined).toBe('refused');
    const move = 'update alliance_membership set alliance_id = $2 where organisation_id = $1';
    expect(await asRole(table, former.organisation, move, [former.organisation, foreign.alliance])).toBe(
      'refused',
    );
    const again =
      'update alliance_membership set ended_at = null where organisation_id = $1 and alliance_id = $2';
    expect(await asRole(table, former.organisation, again, [former.organisation, own.alliance])).toBe(
      'refused',
    );
  });

  it('are watched: a table that shows or takes a foreign row is found', async () => {
    const seen = () => database.asOrganisation(own.organisation, visible);
    expect(await seen()).toEqual(await there(inServer(), own));
    await owner.query('create policy leak on invitation using (true)');
    expect(await seen()).not.toEqual(await there(inServer(), own));
    await owner.query('drop policy leak on invitation');
    await owner.query('alter table invitation no force row level security, disable row level security');
    expect(await seen()).not.toEqual(await there(inServer(), own));
    await owner.query(
      'create table unfillable (organisation_id uuid primary key, it text not null check (it = upper(it) || 1))',
    );
    const filling = fillTables(
      owner,
      [{ schema: 'entente', name: 'unfillable', owner: 'organisation_id' }],
      own,
    );
    await expect(filling).rejects.toThrow(/cannot fill entente.unfillable .* add to rowParts/s);
  });
});
