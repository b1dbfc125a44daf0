import type { Refusal } from '#kernel/decision.ts';
import { isConnectionLost } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { breakOffClosing } from './break-off-closing.ts';
import { BrokenOff } from './broken-off.ts';
import type { ClosingWork } from './queue-closing.ts';
import { settleClosing } from './settle-closing.ts';
import { claimClosing, countFailure, loadClosing } from './store.ts';

const mostFailures = 3;

/**
 * Carries a closing out, wherever and however often it is called: whoever claims it first does, the others leave it
 * alone. All of it is one transaction, so of an attempt that did not come to its end nothing is there, and the next one
 * writes the same. A connection that is lost says nothing about the closing: another attempt is made as soon as
 * somebody sees that nobody is at it.
 */
export async function runClosing(services: Services, work: ClosingWork, signal: AbortSignal): Promise<void> {
  const { database, log } = services;
  const { organisation, alliance, closing } = work;
  const breakOff = (refusal: Refusal | null) =>
    database.asOrganisation(organisation, (tx) => breakOffClosing(tx, services, work, refusal));
  try {
    await database.inBulk(organisation, async (tx) => {
      if (!(await claimClosing(tx, closing))) return;
      const found = await loadClosing(tx, alliance, closing);
      if (found?.state !== 'running') return;
      if (found.cancelledAt !== null) throw new BrokenOff(null);
      await settleClosing(tx, services, alliance, found, signal);
    });
  } catch (error) {
    if (error instanceof BrokenOff) return breakOff(error.refusal);
    log.error({ err: error, closing }, 'an attempt at a closing failed');
    if (signal.aborted || isConnectionLost(error)) return;
    const failures = await database.asOrganisation(organisation, (tx) => countFailure(tx, alliance, closing));
    if (failures >= mostFailures) await breakOff({ code: 'closing_failed', values: { closing } });
  }
}
