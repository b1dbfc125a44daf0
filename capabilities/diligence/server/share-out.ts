import { findCandidate } from '#capabilities/candidates/server/find-candidate.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Area } from '../core/item.ts';
import { type Doing, listDiligences, listItems, type Place, recordState, updateItem } from './store.ts';

/**
 * Gives the items of an area that nobody owns, and that are still to be done, to a colleague. A day is set where there
 * was none. @returns how many
 */
export async function shareOut(
  tx: Transaction,
  place: Place,
  doing: Doing,
  wish: { readonly area: Area; readonly owner: Id; readonly dueOn: string | null },
): Promise<Decision<number>> {
  const found = await findCandidate(tx, place, place.candidate);
  if (!found.ok) return found;
  const [begun] = await listDiligences(tx, place.organisation, place.candidate);
  if (begun === undefined) return refuse('diligence_not_begun');
  const members = await membersOf(tx, place.organisation);
  if (!members.some(({ id }) => id === wish.owner)) {
    return refuse('owner_is_no_colleague', { path: 'body.owner' });
  }
  const items = await listItems(tx, place.organisation, place.candidate);
  const free = items.filter(
    ({ area, owner, state }) =>
      area === wish.area && owner === null && (state === 'open' || state === 'under_way'),
  );
  for (const item of free) {
    const dueOn = item.dueOn ?? wish.dueOn;
    await updateItem(tx, place, item.id, { ...item, owner: wish.owner, dueOn }, doing);
  }
  if (free.length > 0) await recordState(tx, place);
  return accept(free.length);
}
