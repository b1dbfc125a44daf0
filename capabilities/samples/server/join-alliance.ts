import { acceptPartnerInvitation } from '#capabilities/alliances/server/accept-partner-invitation.ts';
import { createAlliance } from '#capabilities/alliances/server/create-alliance.ts';
import { invitePartner } from '#capabilities/alliances/server/invite-partner.ts';
import type { Id } from '#kernel/id.ts';
import type { Person } from '#platform/identity/identity.ts';
import { sampleCompanies } from '../core/companies.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** An alliance of the maker with one of its partners: begun, invited and joined. Answers with its id. */
export async function joinAlliance(
  world: SampleWorld,
  partner: 'utrecht' | 'suzhou',
  wish: { accountable: Person; begunAt: Date; joinedAt: Date },
): Promise<Id> {
  const { companies, people, language, words, services } = world;
  const { visitor } = people;
  const founder = { organisation: companies.haiphong, person: visitor.id };
  const { database } = services;
  const alliance = await database.asPerson(visitor.id, companies.haiphong, async (tx) =>
    done(
      await createAlliance(tx, servicesAt(services, wish.begunAt), founder, {
        name: words[partner].name,
        goal: words[partner].goal,
        party: 'haiphong',
        accountablePerson: wish.accountable.id,
      }),
    ),
  );
  // By today's clock: the database itself refuses a link that has expired.
  const invited = await database.asPerson(visitor.id, companies.haiphong, async (tx) =>
    done(
      await invitePartner(
        tx,
        services,
        { organisation: companies.haiphong, person: visitor, language },
        alliance,
        { email: people[partner].email, organisationName: sampleCompanies[partner].name },
      ),
    ),
  );
  const token = invited.link.split('/').at(-1) ?? '';
  const joining = { party: partner, organisation: companies[partner] };
  done(await acceptPartnerInvitation(servicesAt(services, wish.joinedAt), token, people[partner], joining));
  return alliance;
}
