import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { checkReading } from '../core/check-reading.ts';
import { guessReading, sampleBytes } from '../core/guess-reading.ts';
import type { Reading } from '../core/reading.ts';
import { insertImport, loadChunk, loadUpload, lockUpload } from './store.ts';

export const importQueue = 'facts.import';

export interface ImportJob {
  readonly organisation: Id;
  readonly import: Id;
}

const mostImportSeconds = 6 * 60 * 60;

/** Queues the import of an uploaded file, if its header can be read that way. */
export async function startImport(
  tx: Transaction,
  services: Services,
  by: { organisation: Id; person: Id },
  wish: { upload: Id; reading: Reading },
): Promise<Decision<{ import: { id: Id } }>> {
  const { organisation } = by;
  // Otherwise the end of another import of the same file could forget it before this one is known.
  await lockUpload(tx, organisation, wish.upload);
  const upload = await loadUpload(tx, organisation, wish.upload);
  if (upload === undefined) return refuse('upload_not_found');
  const sample = (await loadChunk(tx, organisation, wish.upload, 0)) ?? new Uint8Array();
  const opened = guessReading(sample, upload.sizeBytes <= sampleBytes, wish.reading);
  if (!opened.ok) return opened;
  const sound = checkReading(wish.reading, opened.value.header);
  if (!sound.ok) return sound;
  const id = services.newId();
  await insertImport(
    tx,
    organisation,
    { id, upload, reading: wish.reading, by: by.person },
    services.clock.now(),
  );
  const job: ImportJob = { organisation, import: id };
  await services.jobs.send(tx, importQueue, job, { expireInSeconds: mostImportSeconds });
  return accept({ import: { id } });
}
