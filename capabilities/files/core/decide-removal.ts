import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { atLeast, type Role } from '#kernel/route.ts';
import type { FileUseKind } from './file-use.ts';
import type { FileRefusal } from './refusals.ts';

/** Whether somebody may remove a file that stands by itself: their own, or any as a manager, while nothing uses it. */
export function decideRemoval(
  file: { readonly name: string; readonly createdBy: Id },
  uses: readonly FileUseKind[],
  asker: { readonly person: Id; readonly role: Role },
): Decision<null, FileRefusal> {
  if (file.createdBy !== asker.person && !atLeast(asker.role, 'manager')) {
    return refuse('file_of_somebody_else', { values: { name: file.name } });
  }
  const [first] = uses;
  if (first !== undefined) {
    return refuse('file_is_in_use', { values: { name: file.name, count: uses.length, kind: first } });
  }
  return accept(null);
}
