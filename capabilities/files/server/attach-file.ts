import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FileUse } from '../core/file-use.ts';
import { mostFilesHere } from '../core/limits.ts';
import type { FileRefusal } from '../core/refusals.ts';
import { insertUse, listFilesOf, lockFile } from './store.ts';

/**
 * Makes a file evidence of a thing; one that is so already stays so. Who may do that, and that the thing is there and
 * waits for its turn, the caller has checked.
 */
export async function attachFile(
  tx: Transaction,
  organisation: Id,
  file: Id,
  use: FileUse,
): Promise<Decision<null, FileRefusal>> {
  const [there, files] = await Promise.all([
    lockFile(tx, organisation, file),
    listFilesOf(tx, organisation, use.kind, [use.of]),
  ]);
  if (there === undefined) return refuse('file_not_found', { room: 'files' });
  if (files.some(({ id }) => id === file)) return accept(null);
  if (files.length >= mostFilesHere) {
    return refuse('too_many_files_here', { values: { most: mostFilesHere }, room: 'files' });
  }
  await insertUse(tx, organisation, file, use);
  return accept(null);
}
