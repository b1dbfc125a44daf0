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
  {
    by,
    replaces,
    ...group
  }: ControlGroup & { readonly by: Dimension; readonly replaces?: string | undefined },
): Promise<Decision<Record<never, never>, DependencyRefusalCode>> {
  await lockControls(tx, organisation);
  const controls = await listControls(tx, organisation, by);
  const decided = decideGroup(
    group,
    controls.filter((one) => one.group !== replaces),
  );
  if (!decided.ok) return decided;
  await replaceControls(tx, organisation, by, decided.value);
  return accept({});
}
