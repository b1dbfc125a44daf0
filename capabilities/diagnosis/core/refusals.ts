import type { RefusalTable } from '#kernel/decision.ts';

/** Why a diagnosis or its objective cannot be kept, in order of precedence. */
export const refusals = {
  diagnosis_not_found: 'not_found',
  there_are_too_many_diagnoses: 'limit',
  diagnosis_is_closed: 'conflict',
  objective_was_changed: 'conflict',
  need_is_repeated: 'invalid',
  figure_is_unreadable: 'invalid',
  success_goes_nowhere: 'invalid',
  success_day_has_passed: 'invalid',
  scope_is_in_and_out: 'invalid',
  must_have_is_repeated: 'invalid',
} as const satisfies RefusalTable;

export type DiagnosisRefusal = keyof typeof refusals;
