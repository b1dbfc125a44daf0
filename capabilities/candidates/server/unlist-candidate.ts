import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findCandidate } from './find-candidate.ts';
import { markShortlisted, type Place } from './store.ts';

/** Takes a candidate off the shortlist; it stays on the list, with its scores. */
export async function unlistCandidate(
  tx: Transaction,
  place: Place,
  id: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place, id);
  if (!found.ok) return found;
  if (found.value.shortlistedAt !== null) await markShortlisted(tx, place, id, null);
  return accept({});
}
