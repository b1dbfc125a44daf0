import type { RefusalTable } from '#kernel/decision.ts';

/** What alliances refuse, in order of precedence. */
export const refusals = {
  alliance_not_found: 'not_found',
  invitation_not_found: 'not_found',
  invitation_expired: 'precondition',
  invitation_already_used: 'precondition',
  invitation_withdrawn: 'precondition',
  invitation_for_another_email: 'precondition',
  email_already_known: 'conflict',
  password_too_short: 'invalid',
  password_too_common: 'invalid',
  already_in_alliance: 'conflict',
  alliance_is_full: 'precondition',
  partner_is_a_colleague: 'conflict',
  partner_already_invited: 'conflict',
  party_name_not_plain: 'invalid',
  party_name_reserved: 'invalid',
  party_name_taken: 'conflict',
  accountable_person_not_a_member: 'invalid',
} as const satisfies RefusalTable;

export type AllianceRefusal = keyof typeof refusals;
