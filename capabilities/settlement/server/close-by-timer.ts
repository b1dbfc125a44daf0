import type { Refusal } from '#kernel/decision.ts';
import { periodName } from '#kernel/local-date.ts';
import type { Services } from '#platform/http/services.ts';
import { closePeriod } from './close-period.ts';
import { loadSettlement } from './load-settlement.ts';
import { type ClosingJob, nextClosing, setClosingTimer } from './set-closing-timer.ts';

const dayMillis = 24 * 60 * 60 * 1000;

/** Rolls the transaction back, so that a closing that is refused leaves nothing behind. */
class NotClosed extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Closes the oldest open period if its time has come, then sets the timer for the one after it. It may be called any
 * number of times and on several servers at once: the alliance is locked while it closes, a period is closed once, and
 * the timer is set once. What a person closed in the meantime is left alone. A closing that is refused is tried again
 * the next day.
 */
export async function closeByTimer(services: Services, job: ClosingJob): Promise<void> {
  const { database } = services;
  const now = services.clock.now();
  const refused = await database
    .asOrganisation(job.organisation, async (tx) => {
      const settlement = await loadSettlement(tx, job.organisation, job.alliance, 'for change');
      if (!settlement.ok) return null;
      const next = await nextClosing(tx, settlement.value, now);
      if (next === null || next.timer.choice.id !== job.choice || now < next.at) return null;
      const name = periodName(next.start, next.frame.period);
      const by = { organisation: job.organisation, person: next.timer.choice.person };
      const closed = await closePeriod(tx, by, job.alliance, name, now, job.choice);
      if (!closed.ok) throw new NotClosed(closed.refusal);
      return null;
    })
    .catch((error: unknown) => {
      if (error instanceof NotClosed) return error.refusal;
      throw error;
    });
  await database.asOrganisation(job.organisation, async (tx) => {
    const settlement = await loadSettlement(tx, job.organisation, job.alliance, 'for change');
    if (!settlement.ok) return;
    const next = await nextClosing(tx, settlement.value, now);
    if (next?.timer.choice.id !== job.choice) return;
    const again = refused === null ? null : new Date(now.getTime() + dayMillis);
    await setClosingTimer(tx, services, settlement.value, now, again);
  });
}
