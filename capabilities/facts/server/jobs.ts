/** Work of facts that outlives a request. */
import type { Id } from '#kernel/id.ts';
import type { Services } from '#platform/http/services.ts';
import { runImport } from './run-import.ts';
import { type ImportJob, importQueue } from './start-import.ts';

/** @param after what is made of a company's sales as soon as they are there; it does not fail */
export function workOnImports(after: (services: Services, organisation: Id) => Promise<void>) {
  return (services: Services): void => {
    services.jobs.work<ImportJob>(importQueue, 2, async (job, signal) => {
      const end = await runImport(services, job, signal);
      if (end === 'done' && !signal.aborted) await after(services, job.organisation);
      return end;
    });
  };
}
