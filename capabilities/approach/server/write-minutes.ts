import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { Minutes, Question } from '../core/approach.ts';
import { checkItems, decideActions } from '../core/decide-plan.ts';
import { findMeeting } from './find-meeting.ts';
import { findSurroundings } from './find-surroundings.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { type Doing, type Place, writeMinutes as saveMinutes } from './store.ts';

/** Writes the minutes of a meeting that has begun, or writes them anew. */
export async function writeMinutes(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  place: Place,
  doing: Doing,
  id: Id,
  wish: Minutes & { readonly version: number; readonly questions: readonly Question[] },
): Promise<Decision<number>> {
  const found = await findMeeting(tx, place, id);
  if (!found.ok) return found;
  const before = found.value;
  if (wish.version !== before.version) return refuse('meeting_was_changed', { path: 'body.version' });
  if (before.startsAt > doing.at) return refuse('meeting_has_not_begun');
  const around = await findSurroundings(tx, place.organisation, doing.at);
  const actions = decideActions(wish.actions, before.minutes?.actions ?? [], around);
  if (!actions.ok) return actions;
  const questions = checkItems(wish.questions, 'body.questions');
  if (!questions.ok) return questions;
  const minutes = { summary: wish.summary, decisions: wish.decisions, actions: actions.value };
  const preparation = { ...before.preparation, questions: wish.questions };
  await saveMinutes(tx, place, id, { minutes, preparation }, doing);
  await setReminderTimer(tx, services, place.organisation, doing.at);
  return accept(before.version + 1);
}
