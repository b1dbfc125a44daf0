import type { RefusalTable } from '#kernel/decision.ts';

/** What settlement refuses whole, in order of precedence. The faults of terms are listed in terms-reader.ts. */
export const refusals = {
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
} as const satisfies RefusalTable;
