/** Work of samples that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { type ForgottenSample, sampleQueue } from './sample-queue.ts';
import { throwAwaySample } from './throw-away-sample.ts';

/** Nobody can come back to a sample whose session has ended: it goes by itself. */
export function workOnSamples(services: Services): void {
  services.jobs.work<ForgottenSample>(sampleQueue, 1, async ({ organisation }) => {
    await services.database.asOrganisation(organisation, (tx) => throwAwaySample(tx));
    return 'done';
  });
}
