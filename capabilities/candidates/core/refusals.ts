import type { Refusal, RefusalTable } from '#kernel/decision.ts';

/** Why a model, a list of candidates or a question about them cannot be used, in order of precedence. */
export const scoringRefusals = {
  model_field_missing: 'invalid',
  model_field_has_wrong_type: 'invalid',
  model_has_no_criteria: 'invalid',
  model_has_too_many_criteria: 'limit',
  criterion_id_is_reserved: 'invalid',
  criterion_id_is_repeated: 'invalid',
  criterion_is_unknown: 'invalid',
  direction_is_unknown: 'invalid',
  scale_has_no_length: 'invalid',
  must_have_is_above_scale: 'invalid',
  threshold_is_negative: 'invalid',
  preference_is_below_indifference: 'invalid',
  pairwise_is_empty: 'invalid',
  pairwise_is_not_square: 'invalid',
  pairwise_column_is_repeated: 'invalid',
  pairwise_column_is_unknown: 'invalid',
  pairwise_column_is_missing: 'invalid',
  pairwise_cell_is_not_a_number: 'invalid',
  pairwise_cell_is_not_positive: 'invalid',
  pairwise_is_not_reciprocal: 'invalid',
  weight_is_missing: 'invalid',
  weight_is_negative: 'invalid',
  weights_are_all_zero: 'invalid',
  scale_is_missing: 'invalid',
  candidates_file_is_empty: 'invalid',
  candidate_column_is_missing: 'invalid',
  criterion_column_is_missing: 'invalid',
  column_is_repeated: 'invalid',
  row_has_wrong_length: 'invalid',
  candidate_name_is_missing: 'invalid',
  evaluator_is_repeated: 'invalid',
  value_is_not_a_number: 'invalid',
  value_is_outside_scale: 'invalid',
  there_are_no_candidates: 'invalid',
  there_are_too_many_candidates: 'limit',
  method_needs_every_score: 'precondition',
  draws_are_out_of_range: 'invalid',
  seed_is_out_of_range: 'invalid',
  spread_is_out_of_range: 'invalid',
} as const satisfies RefusalTable;

export type ScoringRefusal = keyof typeof scoringRefusals;
export type ScoringFault = Refusal<ScoringRefusal>;

/** One refusal of all faults found: it speaks with the first one's voice and carries the rest, if there are more. */
export function refuseFaults(
  first: ScoringFault,
  rest: readonly ScoringFault[],
): { readonly ok: false; readonly refusal: ScoringFault } {
  return { ok: false, refusal: rest.length === 0 ? first : { ...first, faults: [first, ...rest] } };
}
