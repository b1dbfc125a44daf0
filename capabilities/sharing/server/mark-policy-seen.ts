import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { upsertSeenPolicy } from './store.ts';

/** Remembers how far a person has seen what a side shares; a version before that changes nothing. */
export async function markPolicySeen(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  seen: { party: string; version: number },
): Promise<Decision<Record<string, never>, 'alliance_not_found' | 'partner_not_found'>> {
  const found = await findAlliance(tx, by.organisation, alliance);
  if (!found.ok) return found;
  const side = found.value.parties.find(({ party }) => party === seen.party);
  if (side === undefined) {
    const known = found.value.parties.map(({ party }) => party).join(', ');
    return refuse('partner_not_found', {
      path: 'body.party',
      values: { partner: seen.party, parties: known },
    });
  }
  await upsertSeenPolicy(tx, { ...by, alliance, side: side.organisation, version: seen.version });
  return accept({});
}
