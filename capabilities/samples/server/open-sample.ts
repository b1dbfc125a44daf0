import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person } from '#platform/identity/identity.ts';
import { contentIn } from '../core/content/content.ts';
import { momentOn, sampleDates } from '../core/dates.ts';
import { importMakerSales } from './import-maker-sales.ts';
import { makeApproaches } from './make-approaches.ts';
import { makeCompanies } from './make-companies.ts';
import { makeContracts } from './make-contracts.ts';
import { makeDecision } from './make-decision.ts';
import { makeDiagnosis } from './make-diagnosis.ts';
import { makeDiligence } from './make-diligence.ts';
import { makeDiversification } from './make-diversification.ts';
import { makeGermanAlliance } from './make-german-alliance.ts';
import { makePeople } from './make-people.ts';
import { makeSelection } from './make-selection.ts';
import { makeSuzhouAlliance } from './make-suzhou-alliance.ts';
import { makeUtrechtAlliance } from './make-utrecht-alliance.ts';
import { keptSeconds, sampleQueue } from './sample-queue.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';
import { insertSample } from './store.ts';
import { throwAwaySample } from './throw-away-sample.ts';

/** So many people are made for samples in an hour, four for each of them. */
const mostPeopleAnHour = 240;

/**
 * Makes a sample for whoever looks around, and signs them in to it where they are not: three companies that are all
 * theirs, made by the verbs that real ones are made by. If making it fails half-way, nothing of it stays.
 * @returns the maker's organisation, and the cookies that sign a newcomer in
 */
export async function openSample(
  services: Services,
  visitor: Person | null,
  language: Language,
): Promise<Decision<{ organisation: Id; cookies: readonly string[] }, 'too_many_samples'>> {
  const now = services.clock.now();
  const recent = await services.identity.countMade('@sample.invalid', new Date(now.getTime() - 3_600_000));
  if (recent >= mostPeopleAnHour) return refuse('too_many_samples');
  const dates = sampleDates(now);
  const { people, cookies } = await makePeople(services, visitor, language);
  const begun = servicesAt(services, momentOn(dates.agreementStarts - 120, 2, now));
  const companies = await makeCompanies(begun, people);
  const { database } = services;
  try {
    for (const id of Object.values(companies)) {
      await database.asOrganisation(id, (tx) => insertSample(tx, id, Object.values(companies), now));
    }
    await fill({ services, dates, now, language, words: contentIn(language), people, companies });
    if (visitor === null) await forgetLater(services, companies.haiphong);
  } catch (error) {
    await database.asOrganisation(companies.haiphong, (tx) => throwAwaySample(tx));
    throw error;
  }
  return accept({ organisation: companies.haiphong, cookies });
}

async function fill(world: SampleWorld): Promise<void> {
  const parts = [
    makeDiagnosis,
    async (made: SampleWorld) => {
      await importMakerSales(made);
      await makeDiversification(made);
    },
    makeCandidates,
    makeContracts,
    makeUtrechtAlliance,
    makeSuzhouAlliance,
    makeGermanAlliance,
  ];
  // All have ended before one failure is told, so that nothing is made any more while the rest is thrown away.
  for (const part of await Promise.allSettled(parts.map((make) => make(world)))) {
    if (part.status === 'rejected') throw part.reason;
  }
}

/** The search for a distributor, how those found were approached and looked into, and whom it ended with. */
async function makeCandidates(world: SampleWorld): Promise<void> {
  await makeSelection(world);
  await makeApproaches(world);
  await makeDiligence(world);
  await makeDecision(world);
}

async function forgetLater({ database, jobs }: Services, organisation: Id): Promise<void> {
  await database.asOrganisation(organisation, (tx) =>
    jobs.send(tx, sampleQueue, { organisation }, { startAfterSeconds: keptSeconds }),
  );
}
