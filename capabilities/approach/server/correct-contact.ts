import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ContactContent, most } from '../core/approach.ts';
import { checkColleague, checkContactTime } from '../core/decide-plan.ts';
import { findCandidate } from './find-candidate.ts';
import { findSurroundings } from './find-surroundings.ts';
import { type Doing, insertContact, listContacts, lockApproach, type Place } from './store.ts';

export interface Correction {
  readonly of: Id;
  readonly why: string;
  /** `null`: the entry was made by mistake. */
  readonly content: Omit<ContactContent, 'nextStep'> | null;
}

/** Corrects an entry of the log by another one; both stay. The next step that was noted with it is kept as it was. */
export async function correctContact(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  { of, why, content }: Correction,
): Promise<Decision<Id>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  if ((await lockApproach(tx, place)) === undefined) return refuse('approach_not_begun');
  const contacts = await listContacts(tx, place.organisation, place.candidate);
  const before = contacts.find((one) => one.id === of);
  if (before === undefined) return refuse('contact_not_found');
  if (before.content === null || contacts.some(({ corrects }) => corrects === of))
    return refuse('contact_was_corrected');
  if (contacts.length >= most.contacts)
    return refuse('there_are_too_many_contacts', { values: { most: most.contacts } });
  if (content !== null) {
    const around = await findSurroundings(tx, place.organisation, doing.at);
    const who =
      content.by === before.content.by
        ? accept(content.by)
        : checkColleague(content.by, 'body.content.by', around);
    if (!who.ok) return who;
    const time = checkContactTime(content.at, doing.at, 'body.content.at');
    if (!time.ok) return time;
  }
  const kept = content === null ? null : { ...content, nextStep: before.content.nextStep };
  await insertContact(tx, place, { id, corrects: of, correctionWhy: why, content: kept }, doing);
  return accept(id);
}
