import { findCandidate } from '#capabilities/candidates/server/find-candidate.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeptItem, listItems, type Place } from './store.ts';

/** An item of a candidate on the list, its selection locked: whatever changes of it waits for its turn. */
export async function findItem(tx: Transaction, place: Place, id: Id): Promise<Decision<KeptItem>> {
  const found = await findCandidate(tx, place, place.candidate);
  if (!found.ok) return found;
  const items = await listItems(tx, place.organisation, place.candidate);
  const item = items.find((one) => one.id === id && one.selection === place.selection);
  return item === undefined ? refuse('item_not_found') : accept(item);
}
