import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FilesAnswer } from '../core/contract.ts';
import { fileUses } from '../core/file-use.ts';
import { mostRoomBytes } from '../core/limits.ts';
import * as store from './store.ts';

const pageFiles = 200;

/** A page of the organisation's files, newest first, with what each is used for. */
export async function listFiles(tx: Transaction, organisation: Id, before: Id | null): Promise<FilesAnswer> {
  const [files, usedBytes] = await Promise.all([
    store.listFiles(tx, organisation, before, pageFiles),
    store.usedBytes(tx, organisation),
  ]);
  const [uses, names] = await Promise.all([
    store.listUses(
      tx,
      organisation,
      files.map(({ id }) => id),
    ),
    namesOf(tx, [...new Set(files.map(({ createdBy }) => createdBy))]),
  ]);
  return {
    files: files.map(({ createdAt, createdBy, ...file }) => ({
      ...file,
      createdAt: createdAt.toISOString(),
      createdBy: { id: createdBy, name: names.get(createdBy) ?? '' },
      uses: fileUses.flatMap((kind) => {
        const count = uses.filter((use) => use.file === file.id && use.kind === kind).length;
        return count === 0 ? [] : [{ kind, count }];
      }),
    })),
    isWhole: files.length < pageFiles,
    room: { usedBytes, mostBytes: mostRoomBytes },
  };
}
