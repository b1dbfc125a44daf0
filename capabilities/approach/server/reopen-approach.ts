import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { findCandidate } from './find-candidate.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { type Doing, lockApproach, markEnd, type Place } from './store.ts';

/** Takes an approach up again that had ended. */
export async function reopenApproach(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  place: Place,
  doing: Doing,
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  const before = await lockApproach(tx, place);
  if (before === undefined) return refuse('approach_not_begun');
  if (before.end === null) return refuse('approach_has_not_ended');
  await markEnd(tx, place, null, doing);
  await setReminderTimer(tx, services, place.organisation, doing.at);
  return accept({});
}
