import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type DecidedItem, decideItem, type ItemChange } from '../core/decide-item.ts';
import type { ItemContent } from '../core/item.ts';
import { findItem } from './find-item.ts';
import { type Doing, type Place, recordState, updateItem } from './store.ts';

/**
 * Changes an item as it was read; one that somebody changed since is refused with who did. The same content again
 * changes nothing. @returns its version now
 */
export async function changeItem(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  { version, ...change }: ItemChange & { readonly version: number },
): Promise<Decision<number>> {
  const found = await findItem(tx, place, id);
  if (!found.ok) return found;
  const item = found.value;
  const members = await membersOf(tx, place.organisation);
  const decided = decideItem(item, change, new Set(members.map((member) => member.id)));
  if (decided.ok && isSame(item, decided.value)) return accept(item.version);
  if (item.version !== version) {
    const names = await namesOf(tx, [item.changedBy]);
    return refuse('item_was_changed', { values: { name: names.get(item.changedBy) ?? '' } });
  }
  if (!decided.ok) return decided;
  const now = await updateItem(tx, place, id, decided.value, doing);
  await recordState(tx, place);
  return accept(now);
}

function isSame(item: ItemContent, wish: DecidedItem): boolean {
  const { owner, dueOn, state, finding, rating, links, setAsideReason } = wish;
  return (
    owner === item.owner &&
    dueOn === item.dueOn &&
    state === item.state &&
    finding === item.finding &&
    rating === item.rating &&
    setAsideReason === item.setAsideReason &&
    JSON.stringify(links) === JSON.stringify(item.links)
  );
}
