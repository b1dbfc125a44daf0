import type { Refusal } from '#kernel/decision.ts';
import { isDatabaseAway } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { JobEnd } from '#platform/jobs/jobs.ts';
import { breakOffClosing } from './break-off-closing.ts';
import { BrokenOff } from './broken-off.ts';
import type { ClosingWork } from './queue-closing.ts';
import { settleClosing } from './settle-closing.ts';
import { claimClosing, countFailure, loadClosing } from './store.ts';

const mostFailures = 3;

/**
 * Carries a closing out, wherever and however often it is called: whoever claims it first does, the others look again
 * later, in case it comes to nothing there. All of it is one transaction, so of an attempt that did not come to its end
 * nothing is there, and the next one writes the same. A database that is away, or has no room left, says nothing about
 * the closing: it is tried again until it can be done.
 */
export async function runClosing(
  services: Services,
  work: ClosingWork,
  signal: AbortSignal,
): Promise<JobEnd> {
  const { database, log } = services;
  const { organisation, alliance, closing } = work;
  const breakOff = async (refusal: Refusal | null): Promise<JobEnd> => {
    await database.asOrganisation(organisation, (tx) => breakOffClosing(tx, services, work, refusal));
    return 'done';
  };
  try {
    return await database.inBulk(organisation, async (tx) => {
      const isOurs = await claimClosing(tx, closing);
      const found = await loadClosing(tx, alliance, closing);
      if (found?.state !== 'running') return 'done';
      if (!isOurs) return 'again';
      if (found.cancelledAt !== null) throw new BrokenOff(null);
      await settleClosing(tx, services, alliance, found, signal);
      return 'done';
    });
  } catch (error) {
    if (error instanceof BrokenOff) return breakOff(error.refusal);
    if (signal.aborted) return 'again';
    log.error({ err: error, closing }, 'an attempt at a closing failed');
    if (isDatabaseAway(error)) throw error;
    const failures = await database.asOrganisation(organisation, (tx) => countFailure(tx, alliance, closing));
    return failures < mostFailures ? 'again' : breakOff({ code: 'closing_failed', values: { closing } });
  }
}
