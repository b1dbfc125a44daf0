import type { Refusal, RefusalTable } from '#kernel/decision.ts';

/** Why a stress test cannot be made, in order of precedence. */
export const refusals = {
  there_are_no_sales: 'precondition',
  rates_are_wanting: 'precondition',
  figures_were_changed: 'conflict',
  field_is_missing: 'invalid',
  field_has_wrong_type: 'invalid',
  field_is_unknown: 'invalid',
  currency_is_unknown: 'invalid',
  month_does_not_exist: 'invalid',
  amount_is_unreadable: 'invalid',
  amount_is_negative: 'invalid',
  amount_is_too_large: 'invalid',
  share_is_unreadable: 'invalid',
  share_is_out_of_range: 'invalid',
  there_are_too_many_counterparties: 'limit',
  counterparty_is_repeated: 'invalid',
  there_is_no_income: 'precondition',
  contract_month_is_out_of_range: 'invalid',
  there_are_too_many_departures: 'limit',
  counterparty_is_unknown: 'invalid',
  month_is_out_of_range: 'invalid',
  cut_is_out_of_range: 'invalid',
  ramp_is_out_of_range: 'invalid',
  notice_is_out_of_range: 'invalid',
  departure_is_beyond_horizon: 'invalid',
  cuts_exceed_income: 'invalid',
  draws_are_out_of_range: 'invalid',
  seed_is_out_of_range: 'invalid',
} as const satisfies RefusalTable;

export type StressRefusal = keyof typeof refusals;
export type StressFault = Refusal<StressRefusal>;
