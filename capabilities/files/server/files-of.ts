import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { AttachedFile } from '../core/contract.ts';
import type { FileUseKind } from '../core/file-use.ts';
import { type KeptFile, listFilesOf } from './store.ts';

/** The files of each of these things, as they go over the wire; a thing without files has no entry. */
export async function filesOf(
  tx: Transaction,
  organisation: Id,
  kind: FileUseKind,
  things: readonly Id[],
): Promise<ReadonlyMap<Id, readonly AttachedFile[]>> {
  if (things.length === 0) return new Map();
  const files = await listFilesOf(tx, organisation, kind, things);
  const names = await namesOf(tx, [...new Set(files.map(({ createdBy }) => createdBy))]);
  const found = new Map<Id, AttachedFile[]>();
  for (const { of, ...file } of files) {
    const list = found.get(of) ?? [];
    list.push(onWire(file, names));
    found.set(of, list);
  }
  return found;
}

function onWire({ createdAt, createdBy, ...file }: KeptFile, names: ReadonlyMap<Id, string>): AttachedFile {
  return {
    ...file,
    createdAt: createdAt.toISOString(),
    createdBy: { id: createdBy, name: names.get(createdBy) ?? '' },
  };
}
