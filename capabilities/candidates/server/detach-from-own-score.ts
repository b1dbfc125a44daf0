import { detachFile } from '#capabilities/files/server/detach-file.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findOwnScore } from './find-own-score.ts';
import type { Doing, Place } from './store.ts';

/** Takes a file off a person's own score. */
export async function detachFromOwnScore(
  tx: Transaction,
  place: Place & { readonly candidate: Id; readonly criterion: Id },
  doing: Doing,
  file: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findOwnScore(tx, place, doing);
  if (!found.ok) return found;
  const was = await detachFile(tx, place.organisation, file, { kind: 'score', of: found.value });
  return was ? accept({}) : refuse('file_not_found', { room: 'files' });
}
