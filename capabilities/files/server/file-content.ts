import { Readable } from 'node:stream';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter, FileAnswer } from '#platform/http/serve.ts';
import { loadFile, loadPiece } from './store.ts';

/** A file for downloading, a piece at a time; one that is removed meanwhile breaks off instead of ending short. */
export async function fileContent(
  enter: Enter,
  organisation: Id,
  id: Id,
): Promise<Decision<FileAnswer, 'file_not_found'>> {
  const file = await enter((tx) => loadFile(tx, organisation, id));
  if (file === undefined) return refuse('file_not_found');
  async function* pieces(sizeBytes: number): AsyncGenerator<Buffer> {
    for (let number = 0, sent = 0; sent < sizeBytes; number += 1) {
      const place = number;
      const piece = await enter((tx) => loadPiece(tx, organisation, id, place));
      if (piece === undefined) throw new Error('a file was removed while it was downloaded');
      sent += piece.length;
      yield piece;
    }
  }
  return accept({ name: file.name, content: Readable.from(pieces(file.sizeBytes)) });
}
