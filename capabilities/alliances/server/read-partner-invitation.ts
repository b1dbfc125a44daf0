import { checkInvitation } from '#capabilities/organisations/core/invitation.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { readLinkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import { currentParties } from '../core/alliance.ts';
import type { PartnerOffer } from '../core/contract.ts';
import { enterByInvitation, invitationByDigest, loadAlliance, loadParties } from './store.ts';

/** What a link offers, to whoever holds it: the alliance's name and goal and who is in it, nothing else. */
export async function readPartnerInvitation(
  services: Services,
  token: string,
): Promise<
  Decision<
    PartnerOffer,
    'invitation_not_found' | 'invitation_expired' | 'invitation_already_used' | 'invitation_withdrawn'
  >
> {
  const read = readLinkToken(token);
  if (read === null) return refuse('invitation_not_found');
  const { owner: alliance, digest } = read;
  return services.database.asNobody(async (tx) => {
    const open = await enterByInvitation(tx, alliance, digest);
    const now = services.clock.now();
    const usable = checkInvitation(await invitationByDigest(tx, alliance, digest), now);
    if (!usable.ok) return usable;
    if (!open) return refuse('invitation_expired');
    const [offered, parties] = await Promise.all([loadAlliance(tx, alliance), loadParties(tx, [alliance])]);
    invariant(offered, 'an open invitation shows its alliance');
    const { email, organisationName, expiresAt } = usable.value;
    return accept({
      alliance: { name: offered.name, goal: offered.goal },
      parties: currentParties(parties).map((side) => ({
        party: side.party,
        organisationName: side.organisationName,
        country: side.country,
      })),
      email,
      organisationName,
      expiresAt: expiresAt.toISOString(),
    });
  });
}
