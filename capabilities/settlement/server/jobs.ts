/** Work of settlement that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { closeByTimer } from './close-by-timer.ts';
import { type ClosingWork, closingWorkQueue } from './queue-closing.ts';
import { runClosing } from './run-closing.ts';
import { type ClosingJob, closingQueue } from './set-closing-timer.ts';

/** Each holds a connection, so that as many long closings leave connections for imports. */
const closingsAtOnce = 2;

export function workOnClosings(services: Services): void {
  const { jobs } = services;
  jobs.work<ClosingJob>(closingQueue, 1, async (job) => {
    await closeByTimer(services, job);
    return 'done';
  });
  jobs.work<ClosingWork>(closingWorkQueue, closingsAtOnce, (work, signal) =>
    runClosing(services, work, signal),
  );
}
