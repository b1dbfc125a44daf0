import type { RefusalTable } from '#kernel/decision.ts';

/** Why an answer cannot be kept, in order of precedence. */
export const refusals = {
  sheet_not_found: 'not_found',
  sheet_is_closed: 'conflict',
  question_is_not_in_set: 'not_found',
  answer_was_changed: 'conflict',
  answer_is_of_another_kind: 'invalid',
  unknown_is_no_answer_here: 'invalid',
  nothing_is_chosen: 'invalid',
  option_is_unknown: 'invalid',
  option_is_repeated: 'invalid',
  one_option_may_be_chosen: 'invalid',
  option_stands_alone: 'invalid',
  mark_is_outside_scale: 'invalid',
  number_is_unreadable: 'invalid',
  number_has_too_many_decimals: 'invalid',
  number_is_out_of_range: 'invalid',
  text_is_empty: 'invalid',
  text_is_too_long: 'invalid',
  file_is_repeated: 'invalid',
  too_many_files: 'invalid',
  answers_contradict: 'invalid',
} as const satisfies RefusalTable;

export type QuestionnaireRefusal = keyof typeof refusals;
