import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { mostSelections } from '../core/selection.ts';
import { countSelections, lockSelection, markSelection, type Place } from './store.ts';

/** Brings a removed selection back; one that is on the list stays as it is. */
export async function restoreSelection(
  tx: Transaction,
  place: Place,
): Promise<Decision<Record<string, never>>> {
  const count = await countSelections(tx, place.organisation);
  const found = await lockSelection(tx, place);
  if (found === undefined) return refuse('selection_not_found');
  if (found.removedAt === null) return accept({});
  if (count >= mostSelections)
    return refuse('there_are_too_many_selections', { values: { most: mostSelections } });
  await markSelection(tx, place, null);
  return accept({});
}
