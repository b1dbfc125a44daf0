import { acceptInvitation } from '#capabilities/organisations/server/accept-invitation.ts';
import { createOrganisation } from '#capabilities/organisations/server/create-organisation.ts';
import { inviteColleague } from '#capabilities/organisations/server/invite-colleague.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#kernel/route.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person } from '#platform/identity/identity.ts';
import { type SampleParty, sampleCompanies } from '../core/companies.ts';
import { done } from './done.ts';
import type { SamplePeople } from './services-at.ts';

/** The three companies, each with its own people; the visitor owns all of them. */
export async function makeCompanies(
  services: Services,
  people: SamplePeople,
): Promise<Record<SampleParty, Id>> {
  const make = async (party: SampleParty, second: Person, role: Role): Promise<Id> => {
    const { name, country, currency } = sampleCompanies[party];
    const company = { name, country, currency, sample: true };
    const id = await createOrganisation(services, company, people.visitor);
    const inviter = { organisation: id, person: people.visitor, role: 'owner', language: 'en' } as const;
    const invited = await services.database.asOrganisation(id, (tx) =>
      inviteColleague(tx, services, inviter, { email: second.email, role }),
    );
    const token = done(invited).link.split('/').at(-1) ?? '';
    done(await acceptInvitation(services, token, second, undefined));
    return id;
  };
  const [haiphong, utrecht, suzhou] = await Promise.all([
    make('haiphong', people.colleague, 'manager'),
    make('utrecht', people.utrecht, 'owner'),
    make('suzhou', people.suzhou, 'owner'),
  ]);
  return { haiphong, utrecht, suzhou };
}
