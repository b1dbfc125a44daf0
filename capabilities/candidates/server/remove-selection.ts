import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, markSelection, type Place } from './store.ts';

/** Takes a selection off the list, with everything in it; `restore-selection.ts` brings it back. */
export async function removeSelection(
  tx: Transaction,
  place: Place,
  doing: Doing,
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  await markSelection(tx, place, doing);
  return accept({});
}
