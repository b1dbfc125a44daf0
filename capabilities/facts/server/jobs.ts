/** Work of facts that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { runImport } from './run-import.ts';
import { type ImportJob, importQueue } from './start-import.ts';

export function workOnImports(services: Services): void {
  services.jobs.work<ImportJob>(importQueue, 2, (job, signal) => runImport(services, job, signal));
}
