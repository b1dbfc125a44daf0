import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findCandidate } from './find-candidate.ts';
import { type Doing, markShortlisted, type Place } from './store.ts';

/** Puts a candidate among those that are looked at closely; one that is there stays so, with who put it there first. */
export async function shortlistCandidate(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place, id);
  if (!found.ok) return found;
  if (found.value.shortlistedAt === null) await markShortlisted(tx, place, id, doing);
  return accept({});
}
