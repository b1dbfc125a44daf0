import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findAlliance } from './find-alliance.ts';
import { updateAlliance } from './store.ts';

/** Changes the name or the goal, for all sides alike. */
export async function changeAlliance(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  change: { name?: string | undefined; goal?: string | undefined },
  now: Date,
): Promise<Decision<Record<string, never>, 'alliance_not_found'>> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  await updateAlliance(tx, alliance, change);
  const { alliance: before, own } = found.value;
  const { name = before.name, goal = before.goal } = change;
  await appendEntry(
    tx,
    alliance,
    { ...by, party: own.party },
    { action: 'alliance_changed', at: now, subject: {}, content: hashJson({ name, goal }) },
  );
  return accept({});
}
