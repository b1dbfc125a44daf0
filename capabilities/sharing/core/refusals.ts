import type { RefusalTable } from '#kernel/decision.ts';

/** What sharing refuses, in order of precedence; from `event_not_an_object` on, faults of single events, and
 * last those of a policy. */
export const refusals = {
  alliance_not_found: 'not_found',
  partner_not_found: 'not_found',
  too_many_events: 'invalid',
  conflicting_duplicate: 'conflict',
  event_not_an_object: 'invalid',
  kind_unknown: 'invalid',
  text_not_storable: 'invalid',
  time_not_readable: 'invalid',
  time_out_of_range: 'invalid',
  recorded_in_future: 'invalid',
  currency_unknown: 'invalid',
  amount_not_readable: 'invalid',
  amount_not_above_zero: 'invalid',
  amount_too_large: 'invalid',
  party_unknown: 'invalid',
  not_your_own: 'invalid',
  pays_itself: 'invalid',
  currency_not_of_sale: 'invalid',
  field_needed_by_terms: 'invalid',
} as const satisfies RefusalTable;

export type SharingRefusal = keyof typeof refusals;
