import { detachFile } from '#capabilities/files/server/detach-file.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findItem } from './find-item.ts';
import type { Place } from './store.ts';

/** Takes a file off an item. */
export async function detachEvidence(
  tx: Transaction,
  place: Place,
  item: Id,
  file: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findItem(tx, place, item);
  if (!found.ok) return found;
  const was = await detachFile(tx, place.organisation, file, { kind: 'finding', of: item });
  return was ? accept({}) : refuse('file_not_found', { room: 'files' });
}
