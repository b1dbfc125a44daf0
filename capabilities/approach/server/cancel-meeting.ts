import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findMeeting } from './find-meeting.ts';
import { type Doing, markCancelled, type Place } from './store.ts';

/** Calls a meeting off that has no minutes yet. */
export async function cancelMeeting(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  why: string,
): Promise<Decision<Record<string, never>>> {
  const found = await findMeeting(tx, place, id);
  if (!found.ok) return found;
  if (found.value.minutes !== null) return refuse('meeting_was_held');
  await markCancelled(tx, place, id, why, doing);
  return accept({});
}
