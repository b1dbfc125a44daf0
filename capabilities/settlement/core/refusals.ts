import { signingRefusals } from '#capabilities/record/core/refusals.ts';
import type { RefusalTable } from '#kernel/decision.ts';

/**
 * What settlement refuses, in order of precedence: first what is asked of an alliance's statements, then input that
 * cannot be used at all. The faults of terms are listed in terms-reader.ts.
 */
export const refusals = {
  alliance_not_found: 'not_found',
  no_agreement_in_force: 'precondition',
  period_not_found: 'not_found',
  range_reversed: 'invalid',
  statement_not_found: 'not_found',
  ledger_not_written: 'precondition',
  statement_is_another: 'conflict',
  period_already_settled: 'conflict',
  period_not_over: 'precondition',
  nothing_to_settle: 'precondition',
  earlier_period_open: 'precondition',
  terms_not_continuable: 'precondition',
  already_approved: 'conflict',
  own_dispute_open: 'precondition',
  ...signingRefusals,
  line_not_found: 'not_found',
  dispute_not_found: 'not_found',
  dispute_not_own: 'forbidden',
  dispute_withdrawn: 'conflict',
  text_not_json: 'invalid',
  csv_not_readable: 'invalid',
  csv_without_header: 'invalid',
  csv_column_twice: 'invalid',
  csv_cells_not_as_header: 'invalid',
  terms_not_valid: 'invalid',
  rates_not_a_list: 'invalid',
  rate_row_not_valid: 'invalid',
  rate_given_twice: 'invalid',
  events_not_a_list: 'invalid',
  event_cannot_be_hashed: 'invalid',
  event_not_an_object: 'invalid',
  event_without_id: 'invalid',
  bundle_not_valid: 'invalid',
  statements_missing: 'invalid',
  later_terms_misplaced: 'invalid',
  later_terms_not_continuable: 'invalid',
} as const satisfies RefusalTable;
