import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FileUse } from '../core/file-use.ts';
import { detachFile } from './detach-file.ts';
import { listFilesOf } from './store.ts';

/** Takes all its files off a thing that goes for good. */
export async function detachAll(tx: Transaction, organisation: Id, use: FileUse): Promise<void> {
  for (const { id } of await listFilesOf(tx, organisation, use.kind, [use.of])) {
    await detachFile(tx, organisation, id, use);
  }
}
