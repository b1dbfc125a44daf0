import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { type ContactContent, most, type NextStep } from '../core/approach.ts';
import { checkColleague, checkContactTime, decideNextStep } from '../core/decide-plan.ts';
import { findCandidate } from './find-candidate.ts';
import { findSurroundings } from './find-surroundings.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { type Doing, insertContact, listContacts, lockApproach, type Place, writePlan } from './store.ts';

export interface LoggedContact {
  readonly content: Omit<ContactContent, 'nextStep'>;
  /** Left out: the one before stays; `null`: there is none now. */
  readonly nextStep?: NextStep | null | undefined;
}

/** Notes a contact. Where nobody had begun, it begins the approach, owned by whoever notes it. */
export async function logContact(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  place: Place,
  doing: Doing,
  id: Id,
  { content, nextStep: wished }: LoggedContact,
): Promise<Decision<Id>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  const before = await lockApproach(tx, place);
  if (before !== undefined && before.end !== null) return refuse('approach_has_ended');
  const around = await findSurroundings(tx, place.organisation, doing.at);
  const who = checkColleague(content.by, 'body.content.by', around);
  if (!who.ok) return who;
  const kept = before?.nextStep ?? null;
  const nextStep =
    wished === undefined ? accept(kept) : decideNextStep(wished, kept, 'body.nextStep', around);
  if (!nextStep.ok) return nextStep;
  const time = checkContactTime(content.at, doing.at, 'body.content.at');
  if (!time.ok) return time;
  const contacts = await listContacts(tx, place.organisation, place.candidate);
  if (contacts.length >= most.contacts)
    return refuse('there_are_too_many_contacts', { values: { most: most.contacts } });
  if (before === undefined || wished !== undefined) {
    const plan = before ?? { owner: doing.by, insight: '', valueFirst: '', evidence: [] };
    await writePlan(tx, place, { ...plan, nextStep: nextStep.value }, doing);
  }
  const entry = { ...content, nextStep: wished ?? null };
  await insertContact(tx, place, { id, corrects: null, correctionWhy: null, content: entry }, doing);
  await setReminderTimer(tx, services, place.organisation, doing.at);
  return accept(id);
}
