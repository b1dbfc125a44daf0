import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadSelection, lockSelection, type Place, type Selection } from './store.ts';

/** A selection that is on the list; `change` locks it, so that changes in it come one after the other. */
export async function findSelection(
  tx: Transaction,
  place: Place,
  purpose: 'look' | 'change',
): Promise<Decision<Selection>> {
  const found = await (purpose === 'look' ? loadSelection(tx, place) : lockSelection(tx, place));
  return found === undefined || found.removedAt !== null ? refuse('selection_not_found') : accept(found);
}
