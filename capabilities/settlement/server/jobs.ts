/** Work of settlement that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { closeByTimer } from './close-by-timer.ts';
import { type ClosingJob, closingQueue } from './set-closing-timer.ts';

export async function workOnClosings(services: Services): Promise<void> {
  await services.jobs.work<ClosingJob>(closingQueue, 1, (job) => closeByTimer(services, job));
}
