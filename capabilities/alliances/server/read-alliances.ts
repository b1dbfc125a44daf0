import { invitationState } from '#capabilities/organisations/core/invitation.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { currentParties } from '../core/alliance.ts';
import type { AllianceView } from '../core/contract.ts';
import {
  type AllianceRow,
  allianceIdsOf,
  loadAccountable,
  loadAlliances,
  loadInvitationsTo,
  loadParties,
} from './store.ts';

/** The alliances of an organisation with their sides, latest first. */
export async function readAlliances(tx: Transaction, organisation: Id, now: Date): Promise<AllianceView[]> {
  const ids = await allianceIdsOf(tx, organisation);
  return ids.length === 0 ? [] : describeAlliances(tx, organisation, await loadAlliances(tx, ids), now);
}

/** Alliances as a member sees them: each side with its country and who answers for it. */
export async function describeAlliances(
  tx: Transaction,
  organisation: Id,
  alliances: readonly AllianceRow[],
  now: Date,
): Promise<AllianceView[]> {
  const ids = alliances.map(({ id }) => id);
  const [parties, accountable, invitations] = await Promise.all([
    loadParties(tx, ids),
    loadAccountable(tx, ids),
    loadInvitationsTo(tx, ids),
  ]);
  const names = await namesOf(tx, [...new Set(accountable.map(({ person }) => person))]);
  return alliances.map(({ id, name, goal, stage, createdAt }) => {
    const sides = parties.filter(({ alliance }) => alliance === id);
    const own = currentParties(sides).find((side) => side.organisation === organisation);
    invariant(own, 'a member sees its own side');
    return {
      id,
      name,
      goal,
      stage,
      createdAt: createdAt.toISOString(),
      ownParty: own.party,
      invited: invitations
        .filter((one) => one.alliance === id && invitationState(one, now) === 'open')
        .map((one) => ({
          organisationName: one.organisationName,
          email: one.email,
          expiresAt: one.expiresAt.toISOString(),
        })),
      parties: sides.map((side) => {
        const person = accountable.find(
          (one) => one.alliance === id && one.organisation === side.organisation,
        );
        return {
          party: side.party,
          organisationName: side.organisationName,
          country: side.country,
          own: side.organisation === organisation,
          joinedAt: side.joinedAt.toISOString(),
          leftAt: side.leftAt?.toISOString() ?? null,
          accountable:
            person === undefined
              ? null
              : {
                  person: person.person,
                  name: names.get(person.person) ?? '',
                  since: person.since.toISOString(),
                },
        };
      }),
    };
  });
}
