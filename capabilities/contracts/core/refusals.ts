import type { RefusalTable } from '#kernel/decision.ts';

/** Why a contract cannot be recorded or changed as asked, in order of precedence. */
export const refusals = {
  contract_not_found: 'not_found',
  there_are_too_many_contracts: 'limit',
  contract_was_changed: 'conflict',
  contract_ends_before_it_starts: 'invalid',
  notice_is_no_span: 'invalid',
  renewal_is_no_span: 'invalid',
  renewal_needs_an_end: 'invalid',
  price_change_is_after_the_end: 'invalid',
  responsible_person_is_no_member: 'invalid',
} as const satisfies RefusalTable;

export type ContractRefusal = keyof typeof refusals;
