import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findCandidate } from './find-candidate.ts';
import { listMeetings, lockApproach, type Meeting, type Place } from './store.ts';

/** A meeting that was not called off, its approach locked: changes in it come one after the other. */
export async function findMeeting(tx: Transaction, place: Place, id: Id): Promise<Decision<Meeting>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  await lockApproach(tx, place);
  const meeting = (await listMeetings(tx, place.organisation, place.candidate)).find((one) => one.id === id);
  if (meeting === undefined) return refuse('meeting_not_found');
  return meeting.cancelledAt === null ? accept(meeting) : refuse('meeting_is_cancelled');
}
