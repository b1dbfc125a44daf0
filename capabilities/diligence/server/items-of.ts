import { filesOf } from '#capabilities/files/server/files-of.ts';
import { todayOf } from '#capabilities/organisations/core/today-of.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiligenceAnswer } from '../core/contract.ts';
import { isBlocking, isOverdue } from '../core/sum-up.ts';
import { type KeptItem, listItems } from './store.ts';

type ItemOnWire = DiligenceAnswer['items'][number];

export interface ItemsOfCandidates {
  /** The calendar day it is for the company. */
  readonly today: string;
  /** Candidate to its items in their order; one without items has no entry. */
  readonly items: ReadonlyMap<Id, readonly ItemOnWire[]>;
}

/** What was looked into of one candidate or of all, as it goes over the wire. */
export async function itemsOf(
  tx: Transaction,
  organisation: Id,
  now: Date,
  candidate?: Id,
): Promise<ItemsOfCandidates> {
  const [company, items] = await Promise.all([
    organisationOf(tx, organisation),
    listItems(tx, organisation, candidate),
  ]);
  const today = todayOf(company, now);
  const [files, names] = await Promise.all([
    filesOf(
      tx,
      organisation,
      'finding',
      items.map(({ id }) => id),
    ),
    namesOf(tx, peopleOf(items)),
  ]);
  const found = new Map<Id, ItemOnWire[]>();
  for (const item of items) {
    const list = found.get(item.candidate) ?? [];
    list.push(onWire(item, today, names, files.get(item.id) ?? []));
    found.set(item.candidate, list);
  }
  return { today, items: found };
}

function onWire(
  item: KeptItem,
  today: string,
  names: ReadonlyMap<Id, string>,
  files: ItemOnWire['files'] | readonly ItemOnWire['files'][number][],
): ItemOnWire {
  const person = (id: Id) => ({ id, name: names.get(id) ?? '' });
  const { id, area, template, name, look, dueOn, state, finding, rating, setAsideReason } = item;
  const { reason, reasonAt, reasonBy } = item;
  return {
    ...{ id, area, template, name, look, dueOn, state, finding, rating, setAsideReason },
    links: [...item.links],
    owner: item.owner === null ? null : person(item.owner),
    isOverdue: isOverdue(item, today),
    isBlocking: isBlocking({ ...item, isExplained: reason !== null }),
    reason:
      reason === null
        ? null
        : { text: reason, at: reasonAt?.toISOString() ?? '', by: person(reasonBy ?? '') },
    files: [...files],
    findingVersion: item.findingVersion,
    version: item.version,
    changedAt: item.changedAt.toISOString(),
    changedBy: person(item.changedBy),
  };
}

function peopleOf(items: readonly KeptItem[]): readonly Id[] {
  return [
    ...new Set(
      items.flatMap(({ owner, changedBy, reasonBy }) => [owner ?? [], changedBy, reasonBy ?? []].flat()),
    ),
  ];
}
