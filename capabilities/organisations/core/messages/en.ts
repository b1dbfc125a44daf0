export const en = {
  roles: { viewer: 'viewer', member: 'member', manager: 'manager', owner: 'owner' },
  refusals: {
    role_above_own: 'You cannot give a role above your own.',
    not_a_sample: 'This is a real workspace, not sample data, and cannot be thrown away here.',
    email_already_known: 'There is already an account with this e-mail address. Sign in instead.',
    password_too_short:
      'The password has {length} characters; it needs at least {least}. A few words in a row are easy to remember.',
    password_too_common:
      'This password is one that is tried first by those who guess. Choose one with words nobody would connect with you.',
    invitation_not_found:
      'This invitation does not exist. Perhaps the link was cut off; open it whole, or ask for a new one.',
    invitation_expired: 'This invitation has expired. Ask for a new one.',
    invitation_already_used: 'This invitation has been used already. If it was you, sign in.',
    invitation_withdrawn: 'This invitation was withdrawn. Ask the person who sent it.',
    invitation_for_another_email:
      'This invitation is for {email}. Sign in with that address, or ask for one for yours.',
    already_a_member: 'This person belongs to the organisation already.',
    person_not_found: 'Nobody here has this number.',
    last_owner_stays: 'An organisation needs at least one owner. Make someone else owner first.',
    key_not_found: 'There is no such key, or it was revoked before.',
    too_many_keys: 'There are {most} keys in use already. Revoke one first.',
  },
  mail: {
    invitation: {
      subject: '{inviter} invites you to {organisation} on Entente',
      text: 'Hello,\n\n{inviter} invites you to work with {organisation} on Entente, where companies run their alliances.\n\nOpen this link to join (it works once, for {days} days):\n{link}\n\nIf you did not expect this, you need not do anything.\n',
    },
  },
} as const;
