import { rememberAlliance } from '#capabilities/candidates/server/remember-alliance.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { checkPartyName } from '../core/party-name.ts';
import { becomeMember, beginAlliance, insertAlliance, insertParty, replaceAccountable } from './store.ts';

/** Begins an alliance with the acting organisation as its first side. Answers with its id. */
export async function createAlliance(
  tx: Transaction,
  services: Pick<Services, 'newId' | 'clock'>,
  founder: { organisation: Id; person: Id },
  wish: {
    name: string;
    goal: string;
    party: string;
    accountablePerson: Id;
    /** With which candidate of the founder's own. */
    candidate?: { selection: Id; candidate: Id } | undefined;
  },
): Promise<
  Decision<
    Id,
    | 'party_name_not_plain'
    | 'party_name_reserved'
    | 'party_name_taken'
    | 'accountable_person_not_a_member'
    | 'candidate_not_found'
  >
> {
  const party = checkPartyName(wish.party, 'body.party', []);
  if (!party.ok) return party;
  const members = await membersOf(tx, founder.organisation);
  if (!members.some(({ id }) => id === wish.accountablePerson))
    return refuse('accountable_person_not_a_member', { path: 'body.accountablePerson' });
  const { name: organisationName, country } = await organisationOf(tx, founder.organisation);
  const id = services.newId();
  const now = services.clock.now();
  const { organisation, person } = founder;
  await beginAlliance(tx, id);
  await becomeMember(tx, organisation, id, now);
  await insertAlliance(tx, { id, name: wish.name, goal: wish.goal, organisation, person }, now);
  const side = { party: party.value, position: 1, organisation, organisationName, country };
  await insertParty(tx, id, side, now);
  const naming = { id: services.newId(), organisation, person: wish.accountablePerson, namedBy: person };
  await replaceAccountable(tx, id, naming, now);
  await appendEntry(
    tx,
    id,
    { ...founder, party: party.value },
    {
      action: 'alliance_began',
      at: now,
      subject: { accountablePerson: wish.accountablePerson },
      content: hashJson({ name: wish.name, goal: wish.goal }),
    },
  );
  if (wish.candidate !== undefined) {
    const place = { organisation, ...wish.candidate, alliance: id };
    const remembered = await rememberAlliance(tx, place, { by: person, at: now });
    if (!remembered.ok) return remembered;
  }
  return accept(id);
}
