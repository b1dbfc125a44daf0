import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideReason } from '../core/decide-reason.ts';
import { findItem } from './find-item.ts';
import { type Doing, insertReason, type Place } from './store.ts';

/** Writes down why to go on in spite of a red finding. */
export async function writeReason(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  wish: { readonly findingVersion: number; readonly reason: string },
): Promise<Decision<Record<string, never>>> {
  const found = await findItem(tx, place, id);
  if (!found.ok) return found;
  const { reason, reasonBy } = found.value;
  const written = reason === null || reasonBy === null ? null : { reason, by: reasonBy };
  const decided = decideReason(found.value, written, { ...wish, by: doing.by });
  if (!decided.ok) return decided;
  if (decided.value === 'new') await insertReason(tx, place, id, wish, doing);
  return accept({});
}
