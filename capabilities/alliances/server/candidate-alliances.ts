import { alliancesBegun } from '#capabilities/candidates/server/alliances-begun.ts';
import { invitationState } from '#capabilities/organisations/core/invitation.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { CandidateAlliance } from '../core/contract.ts';
import { allianceIdsOf, loadAlliances, loadInvitationsTo, loadParties } from './store.ts';

/** The alliances that the organisation began with candidates of its own, and what became of each, oldest first. */
export async function candidateAlliances(
  tx: Transaction,
  organisation: Id,
  now: Date,
): Promise<CandidateAlliance[]> {
  const begun = await alliancesBegun(tx, organisation);
  if (begun.length === 0) return [];
  const members = new Set(await allianceIdsOf(tx, organisation));
  const ids = begun.flatMap(({ alliance }) => (members.has(alliance) ? [alliance] : []));
  const [alliances, parties, invitations] = await Promise.all([
    loadAlliances(tx, ids),
    loadParties(tx, ids),
    loadInvitationsTo(tx, ids),
  ]);
  return begun.map(({ alliance: id, selection, candidate, begunAt }) => {
    const alliance = alliances.find((one) => one.id === id);
    const invited = invitations.find((one) => one.alliance === id && one.withdrawnAt === null);
    const joined = parties.find((one) => one.alliance === id && one.organisation !== organisation);
    return {
      ...{ selection, candidate, begunAt: begunAt.toISOString() },
      alliance: alliance === undefined ? null : { id, name: alliance.name, stage: alliance.stage },
      invited:
        invited === undefined
          ? null
          : {
              organisationName: invited.organisationName,
              at: invited.createdAt.toISOString(),
              state: invitationState(invited, now),
            },
      joined:
        joined === undefined
          ? null
          : {
              organisationName: joined.organisationName,
              at: joined.joinedAt.toISOString(),
              leftAt: joined.leftAt?.toISOString() ?? null,
            },
    };
  });
}
