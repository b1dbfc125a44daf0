import { listShortlist } from '#capabilities/candidates/server/list-shortlist.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeptItem, listItems } from './store.ts';

export interface DatedItem {
  readonly item: KeptItem;
  readonly candidateName: string;
  readonly dueOn: string;
}

/** Items still to be looked into, with a day, of those on the shortlist. */
export async function datedItems(tx: Transaction, organisation: Id): Promise<readonly DatedItem[]> {
  const shortlist = await listShortlist(tx, organisation);
  const names = new Map(shortlist.map(({ candidate }) => [candidate.id, candidate.name]));
  return (await listItems(tx, organisation)).flatMap((item): readonly DatedItem[] => {
    const candidateName = names.get(item.candidate);
    const isToDo = item.state === 'open' || item.state === 'under_way';
    return candidateName === undefined || item.dueOn === null || !isToDo
      ? []
      : [{ item, candidateName, dueOn: item.dueOn }];
  });
}
