/** When an invitation can still be used. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';

export interface InvitationFacts {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export type InvitationState = 'open' | 'expired' | 'accepted' | 'withdrawn';

/** How many an organisation sends within a day: the installation's mail server is not for writing to the world. */
export const mostInvitationsADay = 100;

/** How long a link can be used. */
export const invitationDays = 14;

export function invitationState(invitation: InvitationFacts, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.withdrawnAt !== null) return 'withdrawn';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

export function checkInvitation<Invitation extends InvitationFacts>(
  invitation: Invitation | undefined,
  now: Date,
): Decision<
  Invitation,
  'invitation_not_found' | 'invitation_expired' | 'invitation_already_used' | 'invitation_withdrawn'
> {
  if (invitation === undefined) return refuse('invitation_not_found');
  switch (invitationState(invitation, now)) {
    case 'accepted':
      return refuse('invitation_already_used');
    case 'withdrawn':
      return refuse('invitation_withdrawn');
    case 'expired':
      return refuse('invitation_expired');
    case 'open':
      return accept(invitation);
  }
}
