import { readSelection } from '#capabilities/candidates/server/read-selection.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiligenceAnswer } from '../core/contract.ts';
import { sumUp } from '../core/sum-up.ts';
import { itemsOf } from './items-of.ts';
import { listDiligences, type Place } from './store.ts';

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
  const [[begun], { today, items: byCandidate }] = await Promise.all([
    listDiligences(tx, place.organisation, place.candidate),
    itemsOf(tx, place.organisation, now, place.candidate),
  ]);
  const items = byCandidate.get(place.candidate) ?? [];
  const names = await namesOf(tx, begun === undefined ? [] : [begun.begunBy]);
  return accept({
    candidate: { id: candidate.id, name: candidate.name, country: candidate.country },
    selection: { id: selection.id, name: selection.name },
    // A decision on somebody who was not looked into leaves a state without items.
    begun:
      begun === undefined || items.length === 0
        ? null
        : {
            at: begun.begunAt.toISOString(),
            by: { id: begun.begunBy, name: names.get(begun.begunBy) ?? '' },
          },
    today,
    summary: sumUp(
      items.map((item) => ({ ...item, isExplained: item.reason !== null })),
      today,
    ),
    items: [...items],
  });
}
