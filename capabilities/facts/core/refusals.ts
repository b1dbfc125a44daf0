/**
 * Why a file, or a row of it, cannot be read. Both in order of precedence. A refused file changes nothing; a refused
 * row is left out, listed with its line, and the others go on.
 */
import type { RefusalTable } from '#kernel/decision.ts';

export const fileRefusals = {
  file_is_empty: 'invalid',
  file_is_a_workbook: 'invalid',
  file_is_not_text: 'invalid',
  line_is_too_long: 'invalid',
  quote_is_not_closed: 'invalid',
  file_has_too_many_columns: 'invalid',
  header_is_missing: 'invalid',
  header_repeats_a_name: 'invalid',
  file_has_only_a_header: 'invalid',
  column_is_not_in_file: 'invalid',
  column_is_mapped_twice: 'invalid',
  date_column_is_not_chosen: 'invalid',
  amount_column_is_not_chosen: 'invalid',
  currency_is_not_chosen: 'invalid',
} as const satisfies RefusalTable;
export type FileRefusalCode = keyof typeof fileRefusals;

export const rowRefusals = {
  row_cannot_be_read: 'invalid',
  row_has_nul_characters: 'invalid',
  row_has_unreadable_characters: 'invalid',
  row_has_text_after_a_quote: 'invalid',
  row_has_too_many_cells: 'invalid',
  row_has_too_few_cells: 'invalid',
  date_is_missing: 'invalid',
  date_is_unreadable: 'invalid',
  date_does_not_exist: 'invalid',
  date_is_out_of_range: 'invalid',
  currency_is_missing: 'invalid',
  currency_is_unknown: 'invalid',
  amount_is_missing: 'invalid',
  amount_is_unreadable: 'invalid',
  amount_has_too_many_digits: 'invalid',
  amount_is_too_large: 'invalid',
  currency_contradicts_its_sign: 'invalid',
  id_is_missing: 'invalid',
  id_is_too_long: 'invalid',
  name_is_too_long: 'invalid',
} as const satisfies RefusalTable;
export type RowRefusalCode = keyof typeof rowRefusals;

export const rateRefusals = {
  rates_lack_a_column: 'invalid',
  rate_is_unreadable: 'invalid',
  rate_is_given_twice: 'invalid',
} as const satisfies RefusalTable;
export type RateRefusalCode = keyof typeof rateRefusals;

/** What an import as a whole is refused for, beside what is wrong with its file. */
export const importRefusals = {
  file_is_too_large: 'invalid',
  upload_was_interrupted: 'invalid',
  upload_not_found: 'not_found',
  import_not_found: 'not_found',
  import_has_ended: 'precondition',
  import_failed: 'internal',
  cursor_not_usable: 'invalid',
} as const satisfies RefusalTable;

/** A row whose id is there already, with other content: nobody can tell which is right, so the first stays. */
export const repeatRefusals = {
  id_has_other_content: 'invalid',
} as const satisfies RefusalTable;
