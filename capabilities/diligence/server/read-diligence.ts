import { readSelection } from '#capabilities/candidates/server/read-selection.ts';
import { filesOf } from '#capabilities/files/server/files-of.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiligenceAnswer } from '../core/contract.ts';
import { isBlocking, isOverdue, sumUp } from '../core/sum-up.ts';
import { todayOf } from '../core/today-of.ts';
import { type KeptItem, listDiligences, listItems, type Place } from './store.ts';

/** Everything of the due diligence of a candidate, as it goes over the wire. */
export async function readDiligence(
  tx: Transaction,
  place: Place,
  now: Date,
): Promise<Decision<DiligenceAnswer>> {
  const read = await readSelection(tx, place);
  if (!read.ok) return read;
  const { selection } = read.value;
  const candidate = read.value.candidates.find(({ id }) => id === place.candidate);
  if (candidate === undefined) return refuse('candidate_not_found');
  const [company, [begun], items] = await Promise.all([
    organisationOf(tx, place.organisation),
    listDiligences(tx, place.organisation, place.candidate),
    listItems(tx, place.organisation, place.candidate),
  ]);
  const today = todayOf(company.country, now.getTime());
  const files = await filesOf(
    tx,
    place.organisation,
    'finding',
    items.map(({ id }) => id),
  );
  const names = await namesOf(tx, peopleOf(items, begun?.begunBy));
  const person = (id: Id) => ({ id, name: names.get(id) ?? '' });
  const itemOnWire = (item: KeptItem): DiligenceAnswer['items'][number] => {
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
      files: [...(files.get(id) ?? [])],
      findingVersion: item.findingVersion,
      version: item.version,
      changedAt: item.changedAt.toISOString(),
      changedBy: person(item.changedBy),
    };
  };
  return accept({
    candidate: { id: candidate.id, name: candidate.name, country: candidate.country },
    selection: { id: selection.id, name: selection.name },
    begun: begun === undefined ? null : { at: begun.begunAt.toISOString(), by: person(begun.begunBy) },
    today,
    summary: sumUp(
      items.map((item) => ({ ...item, isExplained: item.reason !== null })),
      today,
    ),
    items: items.map(itemOnWire),
  });
}

function peopleOf(items: readonly KeptItem[], begunBy: Id | undefined): readonly Id[] {
  const all = items.flatMap(({ owner, changedBy, reasonBy }) =>
    [owner ?? [], changedBy, reasonBy ?? []].flat(),
  );
  return [...new Set([...all, ...(begunBy === undefined ? [] : [begunBy])])];
}
