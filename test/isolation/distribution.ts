/** Whether the script for a distributed database names every table of the catalog as the catalog says it must. */
import type pg from 'pg';
import { tablesOf } from './catalog-rules.ts';
import { referenceTables } from './known.ts';

interface Distributed {
  readonly table: string;
  /** `null` for a reference table. */
  readonly key: string | null;
  readonly with: string | null;
}

/** The first table of each family; the others lie beside it. */
const heads: Readonly<Record<string, string>> = {
  organisation_id: 'entente.organisation',
  alliance_id: 'entente.alliance',
};

export async function distributionFaults(
  client: Pick<pg.ClientBase, 'query'>,
  script: string,
): Promise<readonly string[]> {
  const { statements, faults } = readScript(script);
  const tables = (await tablesOf(client)).filter(({ schema }) => schema === 'entente');
  const { rows: parents } = await client.query<{ child: string; parent: string }>(
    `select cn.relname as child, pn.relname as parent from pg_constraint f
       join pg_class cn on cn.oid = f.conrelid join pg_class pn on pn.oid = f.confrelid
      where f.contype = 'f' and f.connamespace = 'entente'::regnamespace and cn.oid <> pn.oid`,
  );
  const placeOf = (name: string) => statements.findIndex(({ table }) => table === `entente.${name}`);
  return [
    ...faults,
    ...statements.flatMap(({ table }) => {
      if (tables.some(({ name }) => `entente.${name}` === table)) return [];
      return table.startsWith('entente.')
        ? [`${table} does not exist`]
        : [`${table} belongs to the coordinator: only tables of schema entente are distributed`];
    }),
    ...tables.flatMap(({ name, owner }) =>
      faultsOfTable(
        name,
        referenceTables.includes(name) ? null : owner,
        statements.filter(({ table }) => table === `entente.${name}`),
      ),
    ),
    ...parents
      .filter(({ child, parent }) => placeOf(child) >= 0 && placeOf(child) < placeOf(parent))
      .map(({ child, parent }) => `${child} comes before its parent ${parent}`),
  ];
}

function faultsOfTable(name: string, owner: string | null, named: readonly Distributed[]): readonly string[] {
  const [statement] = named;
  if (statement === undefined) {
    const add =
      owner === null
        ? `select create_reference_table('entente.${name}');`
        : `select create_distributed_table('entente.${name}', '${owner}', colocate_with => '${heads[owner]}');`;
    return [`${name} is not distributed: add to migrations/distribute.sql: ${add}`];
  }
  if (named.length > 1) return [`${name} is named ${named.length} times`];
  if (statement.key !== owner) {
    return statement.key === null
      ? [`${name} is an owned table, not a reference table`]
      : [`${name} is distributed by ${statement.key}, not by ${owner}`];
  }
  const head = owner === null ? null : heads[owner];
  const beside = statement.table === head ? 'none' : head;
  return statement.with === beside ? [] : [`${name} is not colocated with ${beside}`];
}

function readScript(script: string): { statements: readonly Distributed[]; faults: readonly string[] } {
  const statements: Distributed[] = [];
  const faults: string[] = [];
  const texts = script
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  for (const text of texts) {
    const call =
      /^select create_distributed_table\('([a-z_.]+)', '([a-z_]+)', colocate_with => '([a-z_.]+)'\)$/.exec(
        text,
      );
    const reference = /^select create_reference_table\('([a-z_.]+)'\)$/.exec(text);
    if (call) statements.push({ table: call[1] ?? '', key: call[2] ?? null, with: call[3] ?? null });
    else if (reference) statements.push({ table: reference[1] ?? '', key: null, with: null });
    else faults.push(`“${text}” is no call of create_distributed_table or create_reference_table`);
  }
  return { statements, faults };
}
