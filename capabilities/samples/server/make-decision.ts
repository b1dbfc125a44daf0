import { listShortlist } from '#capabilities/candidates/server/list-shortlist.ts';
import { readBasis } from '#capabilities/decisions/server/read-basis.ts';
import { recordDecision } from '#capabilities/decisions/server/record-decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { bestCandidate } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

/** The decision for the best candidate, with the doubts that were left. */
export async function makeDecision(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, words, services } = world;
  const organisation = companies.haiphong;
  await services.database.asPerson(people.visitor.id, organisation, async (tx) => {
    const shortlist = await listShortlist(tx, organisation);
    const chosen = shortlist.find(({ candidate }) => candidate.name === bestCandidate);
    invariant(chosen, 'the best candidate is on the shortlist');
    const place = { organisation, selection: chosen.selection.id };
    const at = momentOn(dates.today - 5, 3, now);
    const { basis } = done(await readBasis(tx, place, at));
    const { why, doubtCustomer, doubtPeople } = words.decision;
    const { id, name } = people.visitor;
    const writing = { id: services.newId(), by: { id, name }, at };
    const wish = {
      candidate: chosen.candidate.id,
      why,
      doubts: [doubtCustomer, doubtPeople],
      deciders: [people.visitor.id, people.colleague.id],
      basis,
    };
    done(await recordDecision(tx, place, writing, wish));
  });
}
