import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import { mostFileBytes, mostRoomBytes } from '../core/limits.ts';
import type { FileRefusal } from '../core/refusals.ts';
import {
  completeFile,
  deleteFile,
  insertFile,
  insertPiece,
  type KeptFile,
  listUnused,
  takeRoom,
  usedBytes,
} from './store.ts';

const dayMillis = 86_400_000;
const megabyte = 1024 * 1024;
const pieceBytes = megabyte / 2;

/** How much is taken: as it stands in core, and less in tests. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly roomBytes: number;
}

const usual: FileLimits = { fileBytes: mostFileBytes, roomBytes: mostRoomBytes };

/**
 * Keeps a file as it comes, piece by piece. Each piece is a transaction, so that a slow line holds no connection to the
 * database and whoever loses the right is stopped at once. All or nothing: one that breaks off is deleted; one that a
 * killed server leaves is found by nobody, and goes with what nobody used when the next file comes a day later.
 */
export async function sendFile(
  services: Services,
  enter: Enter,
  by: { readonly organisation: Id; readonly person: Id },
  named: { readonly name: string; readonly type: string },
  stream: Readable,
  limits: FileLimits = usual,
): Promise<Decision<KeptFile, FileRefusal>> {
  const { organisation } = by;
  // What is called JSON has been read as JSON, and its bytes are gone.
  if (stream.readableEnded) return refuse('file_is_json');
  const file = { id: services.newId(), ...named, createdAt: services.clock.now(), createdBy: by.person };
  try {
    await enter(async (tx) => {
      const old = await listUnused(tx, organisation, new Date(file.createdAt.getTime() - dayMillis));
      for (const { id } of old) await deleteFile(tx, organisation, id);
      await insertFile(tx, organisation, file);
    });
    const { sizeBytes, hash } = await keepPieces(enter, organisation, file.id, stream, limits);
    if (sizeBytes === 0) throw new NotTaken({ code: 'file_is_empty' });
    await enter((tx) => completeFile(tx, organisation, file.id, hash, services.clock.now()));
    return accept({ ...file, sizeBytes, sha256: hash.toString('hex') });
  } catch (error) {
    // On the product's own account: whoever sent it may have no right any more.
    await services.database.asOrganisation(organisation, (tx) => deleteFile(tx, organisation, file.id));
    if (error instanceof NotTaken) return { ok: false, refusal: error.refusal };
    if (stream.destroyed && !stream.readableEnded) return refuse('upload_was_interrupted');
    throw error;
  }
}

async function keepPieces(
  enter: Enter,
  organisation: Id,
  file: Id,
  stream: Readable,
  { fileBytes, roomBytes }: FileLimits,
): Promise<{ readonly sizeBytes: number; readonly hash: Buffer }> {
  const hash = createHash('sha256');
  let number = 0;
  let sizeBytes = 0;
  for await (const piece of piecesOf(stream)) {
    sizeBytes += piece.length;
    if (sizeBytes > fileBytes) {
      throw new NotTaken({ code: 'file_is_too_large', values: { megabytes: fileBytes / megabyte } });
    }
    hash.update(piece);
    const place = number;
    await enter(async (tx) => {
      if (!(await takeRoom(tx, organisation, piece.length, roomBytes))) {
        const values = {
          used: Math.ceil((await usedBytes(tx, organisation)) / megabyte),
          most: Math.floor(roomBytes / megabyte),
        };
        throw new NotTaken({ code: 'room_is_full', values });
      }
      if (!(await insertPiece(tx, organisation, file, place, piece))) {
        throw new NotTaken({ code: 'upload_was_interrupted' });
      }
    });
    number += 1;
  }
  return { sizeBytes, hash: hash.digest() };
}

/** Ends an upload that is not taken. */
class NotTaken extends Error {
  readonly refusal: Refusal<FileRefusal>;
  constructor(refusal: Refusal<FileRefusal>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Pieces of one size, the last one smaller. */
async function* piecesOf(stream: Readable): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let held = 0;
  // Left whole when reading stops early: the refusal goes back over the same connection.
  for await (const came of stream.iterator({ destroyOnReturn: false })) {
    let rest: Buffer = Buffer.from(came);
    while (held + rest.length >= pieceBytes) {
      yield Buffer.concat([...parts, rest.subarray(0, pieceBytes - held)]);
      rest = rest.subarray(pieceBytes - held);
      parts = [];
      held = 0;
    }
    if (rest.length > 0) parts.push(rest);
    held += rest.length;
  }
  if (held > 0) yield Buffer.concat(parts);
}
