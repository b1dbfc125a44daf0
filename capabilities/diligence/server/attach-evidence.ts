import { attachFile } from '#capabilities/files/server/attach-file.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findItem } from './find-item.ts';
import type { Place } from './store.ts';

/** Makes a file that was sent evidence of an item. */
export async function attachEvidence(
  tx: Transaction,
  place: Place,
  item: Id,
  file: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findItem(tx, place, item);
  if (!found.ok) return found;
  const attached = await attachFile(tx, place.organisation, file, { kind: 'finding', of: item });
  return attached.ok ? accept({}) : attached;
}
