/** All SQL of dependency: who is under common control. What the figures are made of belongs to facts. */
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Control } from '../core/control.ts';

export function listControls(tx: Transaction, organisation: Id, by: Dimension): Promise<Control[]> {
  return tx.query(
    `select name, group_name as "group" from common_control
      where organisation_id = $1 and dimension = $2 order by group_name, name`,
    [organisation, by],
  );
}

/** Of every dimension. */
export function listAllControls(
  tx: Transaction,
  organisation: Id,
): Promise<(Control & { readonly by: Dimension })[]> {
  return tx.query(
    `select dimension as by, name, group_name as "group" from common_control
      where organisation_id = $1 order by dimension, group_name, name`,
    [organisation],
  );
}

/** Two people who group at once take turns, so that what one decides on still holds when it is written. */
export async function lockControls(tx: Transaction, organisation: Id): Promise<void> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
}

/** Makes these the controls of the dimension. */
export async function replaceControls(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
  controls: readonly Control[],
): Promise<void> {
  await tx.execute('delete from common_control where organisation_id = $1 and dimension = $2', [
    organisation,
    by,
  ]);
  await tx.execute(
    `insert into common_control (organisation_id, dimension, name, group_name)
     select $1, $2, * from unnest($3::text[], $4::text[])`,
    [organisation, by, controls.map(({ name }) => name), controls.map(({ group }) => group)],
  );
}

/** How many counterparties were in the group. */
export function deleteGroup(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
  group: string,
): Promise<number> {
  return tx.execute(
    'delete from common_control where organisation_id = $1 and dimension = $2 and group_name = $3',
    [organisation, by, group],
  );
}
