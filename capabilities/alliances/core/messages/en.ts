/** English texts of alliances. The other languages have the same keys. */
export const en = {
  stages: { forming: 'Forming', agreeing: 'Agreeing', running: 'Running' },
  mail: {
    invitation: {
      subject: '{organisation} invites {partner} to an alliance',
      text: 'Hello,\n\n{inviter} of {organisation} invites {partner} to the alliance “{alliance}”.\n\nIts goal:\n{goal}\n\nOpen this link to see what it is and to join (it works once, for {days} days):\n{link}\n\nNothing of yours is shared by opening it. If you did not expect this, you need not do anything.\n',
    },
  },
  refusals: {
    alliance_not_found: 'There is no such alliance, or your organisation does not belong to it.',
    invitation_not_found:
      'This invitation does not exist. Perhaps the link was cut off; open it whole, or ask your partner for a new one.',
    invitation_expired: 'This invitation has expired. Ask your partner for a new one.',
    invitation_already_used:
      'This invitation has been used already. If it was you, sign in and open Alliances.',
    invitation_withdrawn: 'This invitation was withdrawn. Ask the person who sent it.',
    invitation_for_another_email:
      'This invitation is for {email}. Sign in with that address, or ask your partner for one for yours.',
    email_already_known: 'There is already an account with this e-mail address. Sign in instead, then join.',
    password_too_short:
      'The password has {length} characters; it needs at least {least}. A few words in a row are easy to remember.',
    password_too_common:
      'This password is one that is tried first by those who guess. Choose one with words nobody would connect with you.',
    already_in_alliance:
      'Your organisation is a side of this alliance already. The other side must be another company.',
    alliance_is_full: 'This alliance has both its sides. For another partner, begin another alliance.',
    partner_is_a_colleague:
      'This is the address of a colleague. Colleagues are invited under Settings, People; a partner is another company.',
    partner_already_invited:
      'This address has an open invitation already. Withdraw that one first if the link was lost.',
    party_name_not_plain:
      'Use a short plain word: a small letter first, then small letters without accents, digits or hyphens, 30 at most. An example: hai-phong.',
    party_name_reserved: '“{name}” stands for something else in addresses. Choose another word.',
    party_name_taken: '“{name}” is the other side’s name here. Choose another word.',
    accountable_person_not_a_member: 'Choose somebody of your own organisation.',
  },
} as const;
