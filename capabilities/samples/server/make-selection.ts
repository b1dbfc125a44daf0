import { criteriaTemplate } from '#capabilities/candidates/core/criteria-template.ts';
import { addCandidate } from '#capabilities/candidates/server/add-candidate.ts';
import { createSelection } from '#capabilities/candidates/server/create-selection.ts';
import { putOwnScores } from '#capabilities/candidates/server/put-own-scores.ts';
import { readSelection } from '#capabilities/candidates/server/read-selection.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { ownSize, type SampleCandidate, sampleCandidates } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** The search for a distributor: the template's six criteria and one more, three candidates, two people's scores. */
export async function makeSelection(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, services } = world;
  const organisation = companies.haiphong;
  await services.database.asPerson(people.visitor.id, organisation, async (tx) => {
    const begunAt = momentOn(dates.today - 38, 2, now);
    const place = { organisation, selection: await beginSelection(tx, world, begunAt) };
    const { criteria } = done(await readSelection(tx, place));
    const ids = criteria.map(({ id }) => id);
    for (const [index, candidate] of sampleCandidates.entries()) {
      await addScored(tx, world, { ...place, criteria: ids }, candidate, dates.today - 35 + 6 * index);
    }
  });
}

async function beginSelection(
  tx: Transaction,
  { companies, people, language, words, services }: SampleWorld,
  at: Date,
): Promise<Id> {
  const author = { organisation: companies.haiphong, person: people.visitor.id, language };
  const template = criteriaTemplate.map(({ id, weight, direction }) => ({
    id: null,
    template: id,
    name: null,
    question: null,
    weight: Math.round(weight * 100),
    direction,
    mustBeAtLeast: id === 'strategicFit' ? 5 : null,
    thresholds: null,
  }));
  const own = {
    id: null,
    template: null,
    name: words.selection.criteria.warehouse,
    question: words.selection.criteria.warehouseQuestion,
    weight: 10,
    direction: 'max',
    mustBeAtLeast: null,
    thresholds: null,
  } as const;
  const wish = {
    name: words.selection.name,
    purpose: words.selection.purpose,
    ourSize: ownSize,
    criteria: [...template, own],
  };
  return done(await createSelection(tx, servicesAt(services, at), author, wish));
}

async function addScored(
  tx: Transaction,
  { people, now, words, services }: SampleWorld,
  place: { organisation: Id; selection: Id; criteria: readonly Id[] },
  candidate: SampleCandidate,
  day: number,
): Promise<void> {
  const { visitor, colleague } = people;
  const id = done(
    await addCandidate(tx, place, { by: visitor.id, at: momentOn(day, 3, now) }, services.newId(), {
      name: candidate.name,
      country: 'DE',
      website: candidate.website,
      size: candidate.size,
      source: candidate.source,
      note: words.selection.notes[candidate.note],
    }),
  );
  for (const [person, view, hour] of [
    [visitor, candidate.visitor, 4],
    [colleague, candidate.colleague, 9],
  ] as const) {
    const scores = view.map(([value, evidence], index) => {
      const criterion = place.criteria[index];
      invariant(criterion, 'a view has a score for each criterion at most');
      const why = evidence === undefined ? '' : words.selection.evidence[evidence];
      return { criterion, value, evidence: why, version: 0 };
    });
    const doing = { by: person.id, at: momentOn(day, hour, now) };
    done(await putOwnScores(tx, { ...place, candidate: id }, doing, scores));
  }
}
