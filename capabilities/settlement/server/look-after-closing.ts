import type { Services } from '#platform/http/services.ts';
import { type ClosingWork, closingWorkQueue, queueLook, queueWork } from './queue-closing.ts';
import { claimClosing, loadClosing } from './store.ts';

const againSeconds = 2;

/**
 * Sees to it that a closing goes on: where no server is at it any more, its work is queued anew. While it has not ended
 * the next look is queued, in one transaction with what this one finds.
 */
export async function lookAfterClosing(services: Services, work: ClosingWork): Promise<void> {
  const isOrphan = await services.database.asOrganisation(work.organisation, async (tx) => {
    const closing = await loadClosing(tx, work.alliance, work.closing);
    if (closing?.state !== 'running') return false;
    await queueLook(tx, services, work, againSeconds);
    if (!(await claimClosing(tx, work.closing))) return false;
    await queueWork(tx, services, work);
    return true;
  });
  if (isOrphan) services.jobs.wake(closingWorkQueue);
}
