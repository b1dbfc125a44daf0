/**
 * Fills every owned table with a row of an owner, knowing no table by name: values come from the columns' types, from
 * the rows that foreign keys lead to, and from trying what the CHECKs accept. A table that cannot be filled like this
 * fails with the line to add to `rowParts` in known.ts.
 */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Table } from './catalog-rules.ts';
import { rowParts } from './known.ts';

export interface Tenant {
  readonly organisation: string;
  readonly alliance: string;
  readonly person: string;
}

export type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

interface ForeignKey {
  readonly parent: string;
  readonly columns: readonly string[];
  readonly parentColumns: readonly string[];
}

interface Shape {
  readonly columns: readonly Column[];
  readonly checks: readonly { readonly columns: readonly string[]; readonly holds: string }[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** One row of each table for the tenant, parents first. Answers with the rows as the database holds them. */
export async function fillTables(
  client: pg.ClientBase,
  tables: readonly Table[],
  tenant: Tenant,
): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  let left = [...tables];
  while (left.length > 0) {
    const waiting: Table[] = [];
    for (const table of left) {
      const shape = await shapeOf(client, table);
      const parents = shape.foreignKeys
        .map(({ parent }) => parent)
        .filter((parent) => parent !== nameOf(table));
      if (parents.every((parent) => rows.has(parent)))
        rows.set(nameOf(table), await fillTable(client, table, shape, tenant, rows));
      else waiting.push(table);
    }
    if (waiting.length === left.length) throw new Error(`foreign keys in a circle: ${waiting.map(nameOf)}`);
    left = waiting;
  }
  return rows;
}

export function nameOf(table: Table): string {
  return `${table.schema}.${table.name}`;
}

async function shapeOf(client: pg.ClientBase, table: Table): Promise<Shape> {
  const one = async <R extends pg.QueryResultRow>(sql: string) =>
    (await client.query<R>(sql, [nameOf(table)])).rows;
  return {
    columns: await one<{ name: string; type: string; needed: boolean }>(
      `select attname as name, format_type(atttypid, atttypmod) as type,
              attnotnull and not atthasdef and attidentity = '' as needed
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum`,
    ),
    checks: await one<{ columns: string[]; holds: string }>(
      `select pg_get_expr(conbin, conrelid) as holds, array(
                select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as columns
         from pg_constraint where conrelid = $1::regclass and contype = 'c' order by cardinality(conkey)`,
    ),
    foreignKeys: await one<{ parent: string; columns: string[]; parentColumns: string[] }>(
      `select n.nspname || '.' || p.relname as parent,
              array(select a.attname::text from unnest(conkey) with ordinality k(num, place)
                join pg_attribute a on a.attrelid = conrelid and a.attnum = k.num order by place) as columns,
              array(select a.attname::text from unnest(confkey) with ordinality k(num, place)
                join pg_attribute a on a.attrelid = confrelid and a.attnum = k.num order by place) as "parentColumns"
         from pg_constraint f join pg_class p on p.oid = confrelid join pg_namespace n on n.oid = p.relnamespace
        where conrelid = $1::regclass and contype = 'f'`,
    ),
  };
}

async function fillTable(
  client: pg.ClientBase,
  table: Table,
  shape: Shape,
  tenant: Tenant,
  rows: ReadonlyMap<string, Row>,
): Promise<Row> {
  const row: Record<string, unknown> = {};
  // A row that may follow another of its own table is the first one here.
  for (const key of shape.foreignKeys.filter(({ parent }) => parent !== nameOf(table))) {
    const parent = rows.get(key.parent);
    key.columns.forEach((column, place) => {
      row[column] = parent?.[key.parentColumns[place] ?? ''];
    });
  }
  if (table.owner === 'alliance_id' || 'alliance_id' in row) row.alliance_id = tenant.alliance;
  Object.assign(row, rowParts[table.name]);
  const choices = new Map<string, readonly unknown[]>();
  for (const { name, type, needed } of shape.columns) {
    if (name in row || !needed) continue;
    choices.set(name, [...namedInChecks(shape, name), ...candidatesFor(name, type, tenant)]);
  }
  Object.assign(row, await chooseValues(client, shape, row, choices));
  try {
    const { rows: inserted } = await client.query<{ row: Row }>(
      `insert into ${nameOf(table)} select * from jsonb_populate_record(null::${nameOf(table)}, $1)
       returning to_jsonb(${table.name}) as row`,
      [JSON.stringify(await withDefaults(client, table, row))],
    );
    return inserted[0]?.row ?? {};
  } catch (error) {
    throw new Error(
      `the walk cannot fill ${nameOf(table)} (${String(error)}): add to rowParts in test/isolation/known.ts
  ${table.name}: { <column>: <a value its checks accept> },`,
    );
  }
}

/** A column left out of the JSON would become null, also where it has a default. */
async function withDefaults(client: pg.ClientBase, table: Table, row: Row): Promise<Row> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select a.attname as name, pg_get_expr(d.adbin, d.adrelid) as value
       from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where d.adrelid = $1::regclass and a.attgenerated = ''`,
    [nameOf(table)],
  );
  const filled: Record<string, unknown> = { ...row };
  for (const { name, value } of rows) {
    if (name in filled) continue;
    const [{ made } = { made: null }] = (
      await client.query<{ made: unknown }>(`select to_jsonb(${value}) as made`)
    ).rows;
    filled[name] = made;
  }
  return filled;
}

/** The first combination of candidates that the CHECKs accept, one check after the other. */
async function chooseValues(
  client: pg.ClientBase,
  shape: Shape,
  given: Row,
  choices: Map<string, readonly unknown[]>,
): Promise<Row> {
  for (const { columns, holds } of shape.checks) {
    const free = columns.filter((column) => choices.has(column));
    if (free.length === 0) continue;
    const accepted: Row[] = [];
    for (const combination of combinations(free, choices).slice(0, 3000)) {
      const values = { ...given, ...combination };
      if (await accepts(client, shape, columns, holds, values)) accepted.push(combination);
      if (accepted.length >= (free.length === 1 ? 50 : 1)) break;
    }
    for (const column of free) {
      const left = accepted.map((combination) => combination[column]);
      choices.set(column, left);
    }
  }
  return Object.fromEntries([...choices].map(([column, [first]]) => [column, first]));
}

async function accepts(
  client: pg.ClientBase,
  shape: Shape,
  columns: readonly string[],
  holds: string,
  values: Row,
): Promise<boolean> {
  const record = columns
    .map((column) => `"${column}" ${shape.columns.find(({ name }) => name === column)?.type ?? 'text'}`)
    .join(', ');
  const { rows } = await client.query<{ holds: boolean | null }>(
    `select ${holds} as holds from jsonb_to_record($1) as probe(${record})`,
    [JSON.stringify(values)],
  );
  return rows[0]?.holds !== false;
}

function combinations(
  columns: readonly string[],
  choices: ReadonlyMap<string, readonly unknown[]>,
): readonly Row[] {
  return columns.reduce<readonly Row[]>(
    (before, column) =>
      before.flatMap((row) => (choices.get(column) ?? []).map((value) => ({ ...row, [column]: value }))),
    [{}],
  );
}

/** The texts that a CHECK of the column names, such as the states it may have. */
function namedInChecks(shape: Shape, column: string): readonly string[] {
  return shape.checks
    .filter(({ columns }) => columns.includes(column))
    .flatMap(({ holds }) => [...holds.matchAll(/'([^']*)'::text/g)].map(([, text]) => text ?? ''));
}

/** Values of a type, the likely ones first; texts in the forms that CHECKs of this product ask for. */
function candidatesFor(name: string, type: string, tenant: Tenant): readonly unknown[] {
  if (name === 'organisation_id' || name.endsWith('_by_organisation')) return [tenant.organisation];
  if (name === 'alliance_id') return [tenant.alliance];
  if (name === 'person_id') return [tenant.person];
  const ofType = Object.entries(candidates).find(([form]) => new RegExp(`^(${form})$`).test(type));
  if (ofType === undefined)
    throw new Error(`the walk knows no value of type ${type} for ${name}: add it to candidates`);
  return ofType[1]();
}

const candidates: Readonly<Record<string, () => readonly unknown[]>> = {
  uuid: () => [randomUUID()],
  'text|character varying.*': () => textForms,
  'smallint|integer|bigint|numeric.*|double precision|real': () => [1, 0, 2, 100, 2026, -1],
  boolean: () => [true, false],
  bytea: () => [32, 64, 16, 12, 1].map((length) => `\\x${'ab'.repeat(length)}`),
  'timestamp.*': () => ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  date: () => ['2026-01-01', '2026-01-31', '2026-12-31'],
  'jsonb?': () => [{}, [], 'x', 1],
  'text\\[\\]|character varying.*\\[\\]': () => [[], ['a'], ['a', 'b'], ['sales:read']],
  'uuid\\[\\]': () => [[], [randomUUID()]],
  '(smallint|integer|bigint|numeric.*)\\[\\]': () => [[], [0], [1], [1, -1], [0, 0]],
  'boolean\\[\\]': () => [[], [true]],
};

const textForms: readonly string[] = [
  'abc',
  'a',
  'NL',
  'EUR',
  'someone@example.com',
  '2026-01',
  '2026-01-01',
  `sha256:${'0'.repeat(64)}`,
  '0'.repeat(64),
  '1',
  '0.5',
  '{}',
];
