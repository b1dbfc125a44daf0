/** Work of settlement that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { closeByTimer } from './close-by-timer.ts';
import { lookAfterClosing } from './look-after-closing.ts';
import { type ClosingWork, closingWatchQueue, closingWorkQueue } from './queue-closing.ts';
import { runClosing } from './run-closing.ts';
import { type ClosingJob, closingQueue } from './set-closing-timer.ts';

/** Each holds a connection, so that as many long closings leave connections for imports. */
const closingsAtOnce = 2;

export async function workOnClosings(services: Services): Promise<void> {
  const { jobs } = services;
  await jobs.work<ClosingJob>(closingQueue, 1, (job) => closeByTimer(services, job));
  await jobs.work<ClosingWork>(closingWorkQueue, closingsAtOnce, (work, signal) =>
    runClosing(services, work, signal),
  );
  await jobs.work<ClosingWork>(closingWatchQueue, 1, (work) => lookAfterClosing(services, work));
}
