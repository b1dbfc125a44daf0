/** Work of facts that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { runImport } from './run-import.ts';
import { type ImportJob, importQueue } from './start-import.ts';

export async function workOnImports(services: Services): Promise<void> {
  await services.jobs.work<ImportJob>(importQueue, 2, (job, signal) => runImport(services, job, signal));
}
