/** All SQL of files. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type FileUse, type FileUseKind, fileUseNamed } from '../core/file-use.ts';

/** A file that has arrived whole. */
export interface KeptFile {
  readonly id: Id;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly createdAt: Date;
  readonly createdBy: Id;
}

const columns = `file.file_id as id, file.name, file.type, file.size_bytes::float8 as "sizeBytes",
  encode(file.sha256, 'hex') as sha256, file.created_at as "createdAt", file.created_by as "createdBy"`;

// Room ----------------------------------------------------------------------------------------------------------------

export async function usedBytes(tx: Transaction, organisation: Id): Promise<number> {
  const [row] = await tx.query<{ used: number }>(
    'select used_bytes::float8 as used from file_room where organisation_id = $1',
    [organisation],
  );
  return row?.used ?? 0;
}

/** Takes room for so many bytes more; false where they do not fit below `most`. */
export async function takeRoom(
  tx: Transaction,
  organisation: Id,
  bytes: number,
  most: number,
): Promise<boolean> {
  await tx.execute(
    'insert into file_room (organisation_id, used_bytes) values ($1, 0) on conflict (organisation_id) do nothing',
    [organisation],
  );
  const taken = await tx.execute(
    'update file_room set used_bytes = used_bytes + $2 where organisation_id = $1 and used_bytes + $2 <= $3',
    [organisation, bytes, most],
  );
  return taken === 1;
}

// Files ---------------------------------------------------------------------------------------------------------------

export async function insertFile(
  tx: Transaction,
  organisation: Id,
  file: Pick<KeptFile, 'id' | 'name' | 'type' | 'createdAt' | 'createdBy'>,
): Promise<void> {
  await tx.execute(
    `insert into file (organisation_id, file_id, name, type, size_bytes, created_at, created_by)
     values ($1, $2, $3, $4, 0, $5, $6)`,
    [organisation, file.id, file.name, file.type, file.createdAt, file.createdBy],
  );
}

/** Adds a piece and its length; false where the file is not there any more. */
export async function insertPiece(
  tx: Transaction,
  organisation: Id,
  file: Id,
  number: number,
  bytes: Buffer,
): Promise<boolean> {
  const there = await tx.execute(
    'update file set size_bytes = size_bytes + $3 where organisation_id = $1 and file_id = $2',
    [organisation, file, bytes.length],
  );
  if (there === 0) return false;
  await tx.execute(
    'insert into file_piece (organisation_id, file_id, number, bytes) values ($1, $2, $3, $4)',
    [organisation, file, number, bytes],
  );
  return true;
}

export async function completeFile(
  tx: Transaction,
  organisation: Id,
  file: Id,
  sha256: Uint8Array,
  now: Date,
): Promise<void> {
  await tx.execute(
    'update file set sha256 = $3, completed_at = $4 where organisation_id = $1 and file_id = $2',
    [organisation, file, sha256, now],
  );
}

export async function loadFile(tx: Transaction, organisation: Id, file: Id): Promise<KeptFile | undefined> {
  const [row] = await tx.query<KeptFile>(
    `select ${columns} from file where organisation_id = $1 and file_id = $2 and completed_at is not null`,
    [organisation, file],
  );
  return row;
}

/** The file, locked: neither used nor removed meanwhile by anybody else. */
export async function lockFile(tx: Transaction, organisation: Id, file: Id): Promise<KeptFile | undefined> {
  const [row] = await tx.query<KeptFile>(
    `select ${columns} from file where organisation_id = $1 and file_id = $2 and completed_at is not null
      for update`,
    [organisation, file],
  );
  return row;
}

/** Newest first: ids made later sort later. */
export function listFiles(
  tx: Transaction,
  organisation: Id,
  before: Id | null,
  most: number,
): Promise<KeptFile[]> {
  return tx.query(
    `select ${columns} from file
      where organisation_id = $1 and completed_at is not null and ($2::uuid is null or file_id < $2)
      order by file_id desc limit $3`,
    [organisation, before, most],
  );
}

export async function loadPiece(
  tx: Transaction,
  organisation: Id,
  file: Id,
  number: number,
): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ bytes: Buffer }>(
    'select bytes from file_piece where organisation_id = $1 and file_id = $2 and number = $3',
    [organisation, file, number],
  );
  return row?.bytes;
}

/** Deletes a file and gives its room back. */
export async function deleteFile(tx: Transaction, organisation: Id, file: Id): Promise<void> {
  await tx.execute('delete from file_piece where organisation_id = $1 and file_id = $2', [
    organisation,
    file,
  ]);
  const [row] = await tx.query<{ size: bigint }>(
    'delete from file where organisation_id = $1 and file_id = $2 returning size_bytes as size',
    [organisation, file],
  );
  if (row === undefined || row.size === 0n) return;
  await tx.execute('update file_room set used_bytes = used_bytes - $2 where organisation_id = $1', [
    organisation,
    row.size,
  ]);
}

/** Files that nothing uses and that began to come before this moment, whole or not. */
export function listUnused(tx: Transaction, organisation: Id, before: Date): Promise<{ id: Id }[]> {
  return tx.query(
    `select file_id as id from file where organisation_id = $1 and created_at < $2 and not exists
       (select 1 from file_use where file_use.organisation_id = $1 and file_use.file_id = file.file_id)
      for update`,
    [organisation, before],
  );
}

// Uses ----------------------------------------------------------------------------------------------------------------

export async function insertUse(tx: Transaction, organisation: Id, file: Id, use: FileUse): Promise<void> {
  await tx.execute(
    `insert into file_use (organisation_id, kind, of_id, file_id) values ($1, $2, $3, $4)
     on conflict (organisation_id, kind, of_id, file_id) do nothing`,
    [organisation, use.kind, use.of, file],
  );
}

/** @returns whether it was a use until now */
export async function deleteUse(tx: Transaction, organisation: Id, file: Id, use: FileUse): Promise<boolean> {
  const ended = await tx.execute(
    'delete from file_use where organisation_id = $1 and kind = $2 and of_id = $3 and file_id = $4',
    [organisation, use.kind, use.of, file],
  );
  return ended === 1;
}

/** The files of these things, each thing's in the order they were sent. */
export function listFilesOf(
  tx: Transaction,
  organisation: Id,
  kind: FileUseKind,
  things: readonly Id[],
): Promise<(KeptFile & { readonly of: Id })[]> {
  return tx.query(
    `select file_use.of_id as of, ${columns} from file_use join file
         on file.organisation_id = file_use.organisation_id and file.file_id = file_use.file_id
      where file_use.organisation_id = $1 and file_use.kind = $2 and file_use.of_id = any ($3)
      order by file_use.of_id, file_use.file_id`,
    [organisation, kind, things],
  );
}

/** What these files are used for, one line a thing. */
export async function listUses(
  tx: Transaction,
  organisation: Id,
  files: readonly Id[],
): Promise<{ readonly file: Id; readonly kind: FileUseKind }[]> {
  const rows = await tx.query<{ file: Id; kind: string }>(
    `select file_id as file, kind from file_use where organisation_id = $1 and file_id = any ($2)
      order by file_id, kind`,
    [organisation, files],
  );
  return rows.flatMap(({ file, kind }) => {
    const known = fileUseNamed(kind);
    return known === null ? [] : [{ file, kind: known }];
  });
}
