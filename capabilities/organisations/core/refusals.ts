import type { RefusalTable } from '#kernel/decision.ts';

/** What organisations refuse, in order of precedence. */
export const refusals = {
  account_needed: 'precondition',
  role_above_own: 'forbidden',
  email_already_known: 'conflict',
  password_too_short: 'invalid',
  password_too_common: 'invalid',
  invitation_not_found: 'not_found',
  invitation_expired: 'precondition',
  invitation_already_used: 'precondition',
  invitation_withdrawn: 'precondition',
  invitation_for_another_email: 'precondition',
  already_a_member: 'conflict',
  person_not_found: 'not_found',
  last_owner_stays: 'precondition',
  key_not_found: 'not_found',
  too_many_keys: 'limit',
  too_many_invitations: 'limit',
} as const satisfies RefusalTable;
