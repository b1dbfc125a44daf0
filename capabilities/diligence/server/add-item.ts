import { findCandidate } from '#capabilities/candidates/server/find-candidate.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Area, most } from '../core/item.ts';
import { type Doing, insertItem, listDiligences, listItems, type Place, recordState } from './store.ts';

export interface ItemWish {
  readonly area: Area;
  readonly name: string;
  readonly look: string;
  readonly owner: Id | null;
  readonly dueOn: string | null;
}

/** Puts an item of one's own on the checklist, below the others of its area. */
export async function addItem(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  wish: ItemWish,
): Promise<Decision<Id>> {
  const found = await findCandidate(tx, place, place.candidate);
  if (!found.ok) return found;
  const [begun] = await listDiligences(tx, place.organisation, place.candidate);
  if (begun === undefined) return refuse('diligence_not_begun');
  const items = await listItems(tx, place.organisation, place.candidate);
  if (items.length >= most.items) return refuse('there_are_too_many_items', { values: { most: most.items } });
  const members = await membersOf(tx, place.organisation);
  if (wish.owner !== null && !members.some((member) => member.id === wish.owner)) {
    return refuse('owner_is_no_colleague', { path: 'body.owner' });
  }
  const position = 1000 + items.length;
  await insertItem(tx, place, { ...wish, id, template: null, look: wish.look || null, position }, doing);
  await recordState(tx, place);
  return accept(id);
}
