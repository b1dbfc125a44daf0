import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FileUse } from '../core/file-use.ts';
import { deleteFile, deleteUse, listUses, lockFile } from './store.ts';

/**
 * Ends a file's being evidence of a thing, and deletes the file where nothing else uses it. Once more changes nothing.
 * @returns whether it was evidence of it until now
 */
export async function detachFile(
  tx: Transaction,
  organisation: Id,
  file: Id,
  use: FileUse,
): Promise<boolean> {
  await lockFile(tx, organisation, file);
  if (!(await deleteUse(tx, organisation, file, use))) return false;
  const left = await listUses(tx, organisation, [file]);
  if (left.length === 0) await deleteFile(tx, organisation, file);
  return true;
}
