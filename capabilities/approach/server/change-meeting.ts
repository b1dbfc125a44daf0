import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Preparation } from '../core/approach.ts';
import { checkItems } from '../core/decide-plan.ts';
import { decideMeeting, type MeetingWish } from './decide-meeting.ts';
import { findMeeting } from './find-meeting.ts';
import { findSurroundings } from './find-surroundings.ts';
import { type Doing, type Place, writeMeeting } from './store.ts';

/** Changes when and where a meeting is and how it is prepared; minutes that are there stay. */
export async function changeMeeting(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  wish: MeetingWish & Preparation & { readonly version: number },
): Promise<Decision<number>> {
  const found = await findMeeting(tx, place, id);
  if (!found.ok) return found;
  const before = found.value;
  if (wish.version !== before.version) return refuse('meeting_was_changed', { path: 'body.version' });
  for (const list of ['checklist', 'questions'] as const) {
    const checked = checkItems(wish[list], `body.${list}`);
    if (!checked.ok) return checked;
  }
  const around = await findSurroundings(tx, place.organisation, doing.at);
  const decided = decideMeeting(wish, around, before.ourPeople);
  if (!decided.ok) return decided;
  const { checklist, questions, strengths, limits } = wish;
  const preparation = { checklist, questions, strengths, limits };
  await writeMeeting(tx, place, id, { ...decided.value, preparation }, doing);
  return accept(before.version + 1);
}
