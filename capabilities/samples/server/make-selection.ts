import { criteriaTemplate } from '#capabilities/candidates/core/criteria-template.ts';
import { addCandidate } from '#capabilities/candidates/server/add-candidate.ts';
import { createSelection } from '#capabilities/candidates/server/create-selection.ts';
import { judgeTrait } from '#capabilities/candidates/server/judge-trait.ts';
import { putJudgements } from '#capabilities/candidates/server/put-judgements.ts';
import { putOwnScores } from '#capabilities/candidates/server/put-own-scores.ts';
import { putProfile } from '#capabilities/candidates/server/put-profile.ts';
import { readSelection } from '#capabilities/candidates/server/read-selection.ts';
import { removeCandidate } from '#capabilities/candidates/server/remove-candidate.ts';
import { shortlistCandidate } from '#capabilities/candidates/server/shortlist-candidate.ts';
import { weighByJudgements } from '#capabilities/candidates/server/weigh-by-judgements.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { judgementOf, ownSize, type SampleCandidate, sampleCandidates, sightOf } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/**
 * The search for a distributor: what an ideal one looks like, the template's six criteria and one more, weighed in pairs,
 * a longlist, and two people's scores of those they looked at closely.
 */
export async function makeSelection(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, services } = world;
  const organisation = companies.haiphong;
  await services.database.asPerson(people.visitor.id, organisation, async (tx) => {
    const begunAt = momentOn(dates.today - 38, 2, now);
    const place = { organisation, selection: await beginSelection(tx, world, begunAt) };
    await describeIdeal(tx, world, place);
    const ids = await weighInPairs(tx, world, place);
    for (const [index, candidate] of sampleCandidates.entries()) {
      await addLooked(tx, world, { ...place, criteria: ids }, candidate, dates.today - 36 + 2 * index);
    }
  });
}

interface Search {
  readonly organisation: Id;
  readonly selection: Id;
}

async function describeIdeal(tx: Transaction, { people, dates, now, words }: SampleWorld, place: Search) {
  const doing = { by: people.visitor.id, at: momentOn(dates.today - 38, 3, now) };
  const profile = { ...words.selection.profile, sizeLeast: 20, sizeMost: 500, version: 0 };
  done(await putProfile(tx, place, doing, profile));
}

/** @returns the ids of the criteria in their order */
async function weighInPairs(tx: Transaction, world: SampleWorld, place: Search): Promise<readonly Id[]> {
  const { people, dates, now, language } = world;
  const { criteria } = done(await readSelection(tx, place));
  const pairs = criteria.flatMap((row, index) =>
    criteria.slice(index + 1).map((column) => ({
      row: row.id,
      column: column.id,
      value: judgementOf(row.template ?? 'own', column.template ?? 'own'),
    })),
  );
  const doing = { by: people.visitor.id, at: momentOn(dates.today - 37, 2, now), language };
  done(await putJudgements(tx, place, doing, pairs));
  done(await weighByJudgements(tx, place, doing, 1));
  return criteria.map(({ id }) => id);
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

async function addLooked(
  tx: Transaction,
  { people, now, words, services }: SampleWorld,
  place: Search & { readonly criteria: readonly Id[] },
  candidate: SampleCandidate,
  day: number,
): Promise<void> {
  const { visitor, colleague } = people;
  const found = { by: visitor.id, at: momentOn(day, 3, now) };
  const { name, country, website, size, source } = candidate;
  const note = words.selection.notes[candidate.note];
  const wish = { name, country, website, size, source, note };
  const id = done(await addCandidate(tx, place, found, services.newId(), wish));
  for (const [trait, verdict] of sightOf(candidate)) {
    done(await judgeTrait(tx, place, found, { candidate: id, trait, verdict }));
  }
  const { isShortlisted, isRemoved, views } = candidate;
  const listed = { by: visitor.id, at: momentOn(day + 1, 2, now) };
  if (isShortlisted) done(await shortlistCandidate(tx, place, listed, id));
  if (isRemoved) done(await removeCandidate(tx, place, listed, id));
  if (views === null) return;
  for (const [person, view, hour] of [
    [visitor, views.visitor, 4],
    [colleague, views.colleague, 9],
  ] as const) {
    const scores = view.map(([value, evidence], index) => {
      const criterion = place.criteria[index];
      invariant(criterion, 'a view has a score for each criterion at most');
      const why = evidence === undefined ? '' : words.selection.evidence[evidence];
      return { criterion, value, evidence: why, version: 0 };
    });
    if (scores.length === 0) continue;
    const doing = { by: person.id, at: momentOn(day + 2, hour, now) };
    done(await putOwnScores(tx, { ...place, candidate: id }, doing, scores));
  }
}
