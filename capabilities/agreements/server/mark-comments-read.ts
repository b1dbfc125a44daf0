import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { upsertReading } from './store.ts';

/** Remembers how far a person has read; a number before that changes nothing. */
export async function markCommentsRead(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  upTo: number,
): Promise<Decision<Record<string, never>, 'alliance_not_found'>> {
  const found = await findAlliance(tx, by.organisation, alliance);
  if (!found.ok) return found;
  await upsertReading(tx, by.organisation, alliance, by.person, upTo);
  return accept({});
}
