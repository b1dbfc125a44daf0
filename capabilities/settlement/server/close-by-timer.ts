import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { beginClosing } from './begin-closing.ts';
import { loadSettlement } from './load-settlement.ts';
import { closingWorkQueue, queueClosing } from './queue-closing.ts';
import { type ClosingJob, nextClosing, setClosingTimer } from './set-closing-timer.ts';

const dayMillis = 24 * 60 * 60 * 1000;

/** Rolls the transaction back, so that a closing that is refused leaves nothing behind. */
class NotBegun extends Error {}

/**
 * Asks for the oldest open period to be closed if its time has come. It may be called any number of times and on several
 * servers at once: the alliance is locked while it asks, and a period is closed once. What a person closed in the
 * meantime, or is closing, is left alone: the timer for the next period is set when a closing ends. A closing that is
 * refused is tried again the next day.
 */
export async function closeByTimer(services: Services, job: ClosingJob): Promise<void> {
  const { database } = services;
  const begun = await database
    .asOrganisation(job.organisation, async (tx) => {
      const closing = await begin(tx, services, job);
      if (closing !== null && !closing.ok) throw new NotBegun(closing.refusal.code);
      return closing === null ? 'nothing to do' : 'begun';
    })
    .catch((error: unknown) => {
      if (!(error instanceof NotBegun)) throw error;
      return error.message === 'period_being_closed' ? 'under way' : 'refused';
    });
  if (begun === 'begun') services.jobs.wake(closingWorkQueue);
  if (begun === 'begun' || begun === 'under way') return;
  await database.asOrganisation(job.organisation, async (tx) => {
    const settlement = await loadSettlement(tx, job.organisation, job.alliance, 'for change');
    if (!settlement.ok) return;
    const now = services.clock.now();
    const next = await nextClosing(tx, settlement.value, now);
    if (next?.timer.choice.id !== job.choice) return;
    const again = begun === 'refused' ? new Date(now.getTime() + dayMillis) : null;
    await setClosingTimer(tx, services, settlement.value, now, again);
  });
}

/** `null` where the choice no longer holds, or its time has not come. */
async function begin(
  tx: Transaction,
  services: Services,
  { organisation, alliance, choice }: ClosingJob,
): Promise<Decision<Id> | null> {
  const settlement = await loadSettlement(tx, organisation, alliance, 'for change');
  if (!settlement.ok) return null;
  const now = services.clock.now();
  const next = await nextClosing(tx, settlement.value, now);
  if (next === null || next.timer.choice.id !== choice || now < next.at) return null;
  const name = periodName(next.start, next.frame.period);
  const by = { organisation, person: next.timer.choice.person };
  const closing = await beginClosing(tx, services, by, alliance, name, choice);
  if (closing.ok) await queueClosing(tx, services, { organisation, alliance, closing: closing.value });
  return closing;
}
