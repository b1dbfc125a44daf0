import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { freshPreparation, most } from '../core/approach.ts';
import { decideMeeting, type MeetingWish } from './decide-meeting.ts';
import { findCandidate } from './find-candidate.ts';
import { findSurroundings } from './find-surroundings.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { type Doing, listMeetings, lockApproach, type Place, writeMeeting, writePlan } from './store.ts';

/** Sets a meeting, with the checklist and the questions of the template. Where nobody had begun, it begins the approach. */
export async function planMeeting(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  place: Place,
  doing: Doing,
  id: Id,
  wish: MeetingWish,
): Promise<Decision<Id>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  const before = await lockApproach(tx, place);
  if (before !== undefined && before.end !== null) return refuse('approach_has_ended');
  const around = await findSurroundings(tx, place.organisation, doing.at);
  const decided = decideMeeting(wish, around, []);
  if (!decided.ok) return decided;
  const meetings = await listMeetings(tx, place.organisation, place.candidate);
  if (meetings.length >= most.meetings)
    return refuse('there_are_too_many_meetings', { values: { most: most.meetings } });
  if (before === undefined) {
    const plan = { owner: doing.by, insight: '', valueFirst: '', evidence: [], nextStep: null };
    await writePlan(tx, place, plan, doing);
  }
  await writeMeeting(tx, place, id, { ...decided.value, preparation: freshPreparation() }, doing);
  await setReminderTimer(tx, services, place.organisation, doing.at);
  return accept(id);
}
