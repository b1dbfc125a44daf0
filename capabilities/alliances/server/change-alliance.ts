import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findAlliance } from './find-alliance.ts';
import { updateAlliance } from './store.ts';

/** Changes the name or the goal, for all sides alike. */
export async function changeAlliance(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  change: { name?: string | undefined; goal?: string | undefined },
): Promise<Decision<Record<string, never>, 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance, 'for change');
  if (!found.ok) return found;
  await updateAlliance(tx, alliance, change);
  return accept({});
}
