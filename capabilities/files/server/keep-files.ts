import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FileUse } from '../core/file-use.ts';
import { insertUse, lockFile } from './store.ts';

/** Keeps files that are evidence elsewhere already for a thing that stands for good, however many they are. */
export async function keepFiles(
  tx: Transaction,
  organisation: Id,
  files: readonly Id[],
  use: FileUse,
): Promise<void> {
  for (const file of new Set(files)) {
    if ((await lockFile(tx, organisation, file)) !== undefined) await insertUse(tx, organisation, file, use);
  }
}
