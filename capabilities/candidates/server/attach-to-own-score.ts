import { attachFile } from '#capabilities/files/server/attach-file.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findOwnScore } from './find-own-score.ts';
import type { Doing, Place } from './store.ts';

/** Makes a file that was sent evidence of a person's own score, also of one they have not given yet. */
export async function attachToOwnScore(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly criterion: Id },
  doing: Doing,
  file: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findOwnScore(tx, place, doing);
  if (!found.ok) return found;
  const attached = await attachFile(tx, place.organisation, file, { kind: 'score', of: found.value });
  return attached.ok ? accept({}) : attached;
}
