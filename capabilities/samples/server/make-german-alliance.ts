import { createAlliance } from '#capabilities/alliances/server/create-alliance.ts';
import { invitePartner } from '#capabilities/alliances/server/invite-partner.ts';
import { sampleAddress } from '#capabilities/organisations/core/sample-address.ts';
import { bestCandidate } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** An alliance with nobody on the other side yet: the best candidate is invited. */
export async function makeGermanAlliance(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, words, language, services } = world;
  const { visitor, colleague } = people;
  const organisation = companies.haiphong;
  const then = servicesAt(services, momentOn(dates.today - 3, 3, now));
  await services.database.asPerson(visitor.id, organisation, async (tx) => {
    const founder = { organisation, person: visitor.id };
    const alliance = done(
      await createAlliance(tx, then, founder, {
        name: words.germany.name,
        goal: words.germany.goal,
        party: 'haiphong',
        accountablePerson: colleague.id,
      }),
    );
    const partner = {
      email: sampleAddress('invited', services.newId().slice(-12)),
      organisationName: bestCandidate,
    };
    done(await invitePartner(tx, then, { organisation, person: visitor, language }, alliance, partner));
  });
}
