import type { Readable } from 'node:stream';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import { sampleBytes } from '../core/guess-reading.ts';
import {
  deleteOldUploads,
  deleteUpload,
  insertChunk,
  insertUpload,
  type Upload,
  updateUploadSize,
} from './store.ts';

/** The largest file taken, in bytes. */
export const mostUploadBytes = 512 * 1024 * 1024;

const dayMillis = 86_400_000;

/**
 * Keeps a file as it comes, in chunks, the first of which is the sample that its reading is guessed from. Each chunk is a
 * transaction, so that a slow line holds no connection to the database, and whoever loses the right is stopped at once.
 * All or nothing: an upload that breaks off is deleted; one that a killed server leaves is found by nobody, and goes
 * when the company's next file comes a day later.
 */
export async function uploadFile(
  services: Services,
  enter: Enter,
  by: { organisation: Id; person: Id },
  name: string,
  stream: Readable,
): Promise<Decision<Upload, 'file_is_too_large' | 'upload_was_interrupted'>> {
  const { organisation } = by;
  const id = services.newId();
  const now = services.clock.now();
  try {
    await enter(async (tx) => {
      await deleteOldUploads(tx, organisation, new Date(now.getTime() - dayMillis));
      await insertUpload(tx, organisation, { id, name, by: by.person }, now);
    });
    let number = 0;
    let sizeBytes = 0;
    for await (const chunk of chunksOf(stream, sampleBytes)) {
      sizeBytes += chunk.length;
      if (sizeBytes > mostUploadBytes) throw new TooLarge();
      const place = number;
      await enter((tx) => insertChunk(tx, organisation, id, place, chunk));
      number += 1;
    }
    await enter((tx) => updateUploadSize(tx, organisation, id, sizeBytes));
    return accept({ id, name, sizeBytes });
  } catch (error) {
    // On the product's own account: whoever sent it may have no right any more.
    await services.database.asOrganisation(organisation, (tx) => deleteUpload(tx, organisation, id));
    if (error instanceof TooLarge) {
      return refuse('file_is_too_large', { values: { megabytes: mostUploadBytes / 1024 / 1024 } });
    }
    if (stream.destroyed && !stream.readableEnded) return refuse('upload_was_interrupted');
    throw error;
  }
}

/** Ends an upload that goes on beyond the limit. */
class TooLarge extends Error {}

/** Pieces of exactly `size` bytes, the last one smaller. */
async function* chunksOf(stream: Readable, size: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let held = 0;
  // Left whole when reading stops early: the refusal goes back over the same connection.
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    let rest: Buffer = Buffer.from(piece);
    while (held + rest.length >= size) {
      yield Buffer.concat([...parts, rest.subarray(0, size - held)]);
      rest = rest.subarray(size - held);
      parts = [];
      held = 0;
    }
    if (rest.length > 0) parts.push(rest);
    held += rest.length;
  }
  if (held > 0) yield Buffer.concat(parts);
}
