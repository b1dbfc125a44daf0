import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ControlGroup, decideGroup } from '../core/control.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { listControls, lockControls, replaceControls } from './store.ts';

/** Makes a group consist of these counterparties; the figures count them as one from then on. */
export async function putGroup(
  tx: Transaction,
  organisation: Id,
  { by, ...group }: ControlGroup & { readonly by: Dimension },
): Promise<Decision<Record<never, never>, DependencyRefusalCode>> {
  await lockControls(tx, organisation);
  const decided = decideGroup(group, await listControls(tx, organisation, by));
  if (!decided.ok) return decided;
  await replaceControls(tx, organisation, by, decided.value);
  return accept({});
}
