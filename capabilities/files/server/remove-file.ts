import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideRemoval } from '../core/decide-removal.ts';
import type { FileRefusal } from '../core/refusals.ts';
import { deleteFile, listUses, lockFile } from './store.ts';

/** Removes a file that nothing uses. */
export async function removeFile(
  tx: Transaction,
  organisation: Id,
  asker: { readonly person: Id; readonly role: Role },
  id: Id,
): Promise<Decision<Record<string, never>, FileRefusal>> {
  const file = await lockFile(tx, organisation, id);
  if (file === undefined) return refuse('file_not_found');
  const uses = await listUses(tx, organisation, [id]);
  const decided = decideRemoval(
    file,
    uses.map(({ kind }) => kind),
    asker,
  );
  if (!decided.ok) return decided;
  await deleteFile(tx, organisation, id);
  return accept({});
}
