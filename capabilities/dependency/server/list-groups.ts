import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { knownNames } from '#capabilities/facts/server/known-names.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ControlGroup, groupsOf } from '../core/control.ts';
import { listControls } from './store.ts';

/** The groups with all who count in them, a counterparty that is called like its group among them. */
export async function listGroups(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
): Promise<{ group: string; members: string[] }[]> {
  const groups: readonly ControlGroup[] = groupsOf(await listControls(tx, organisation, by));
  const known = await knownNames(
    tx,
    organisation,
    by,
    groups.map(({ group }) => group),
  );
  return groups.map(({ group, members }) => ({
    group,
    members: known.has(group) ? [group, ...members].sort() : [...members],
  }));
}
