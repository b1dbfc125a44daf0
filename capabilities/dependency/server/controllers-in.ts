import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { controllersOf } from '../core/control.ts';
import { listControls } from './store.ts';

/** From each counterparty under common control to the group it counts under. */
export async function controllersIn(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
): Promise<ReadonlyMap<string, string>> {
  return controllersOf(await listControls(tx, organisation, by));
}
