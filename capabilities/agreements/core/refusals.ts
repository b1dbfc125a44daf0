import { signingRefusals } from '#capabilities/record/core/refusals.ts';
import type { RefusalTable } from '#kernel/decision.ts';

/** What agreements refuse, in order of precedence. */
export const refusals = {
  alliance_not_found: 'not_found',
  version_not_found: 'not_found',
  comment_not_found: 'not_found',
  partner_has_not_joined: 'precondition',
  text_cannot_be_hashed: 'invalid',
  draft_saved_since: 'precondition',
  agreement_not_valid: 'invalid',
  proposal_already_open: 'precondition',
  nothing_changed: 'precondition',
  version_already_in_force: 'precondition',
  version_superseded: 'precondition',
  version_withdrawn: 'precondition',
  already_signed: 'conflict',
  hash_of_another_text: 'precondition',
  example_cannot_be_settled: 'precondition',
  example_does_not_hold: 'precondition',
  ...signingRefusals,
  part_not_in_version: 'invalid',
  comment_already_resolved: 'precondition',
  comment_not_resolved: 'precondition',
  too_many_comments: 'limit',
} as const satisfies RefusalTable;

export type AgreementRefusal = keyof typeof refusals;

/** The faults a draft can have, each at its field; listed under `agreement_not_valid`. */
export const draftFaultCodes = [
  'field_empty',
  'text_cannot_be_hashed',
  'date_not_valid',
  'ends_before_start',
  'currency_unknown',
  'time_zone_unknown',
  'percent_missing',
  'percent_not_a_number',
  'percent_negative',
  'percent_too_fine',
  'percents_look_like_fractions',
  'percents_do_not_sum',
  'party_unknown',
  'money_not_valid',
  'days_not_valid',
  'month_not_valid',
  'example_without_facts',
  'refund_of_no_sale',
  'parties_not_the_sides',
  'json_unfinished',
  'json_unexpected',
  'json_comma_too_many',
  'json_key_twice',
  'json_too_deep',
] as const;
export type DraftFaultCode = (typeof draftFaultCodes)[number];
