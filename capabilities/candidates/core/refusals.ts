import type { Refusal, RefusalTable } from '#kernel/decision.ts';

/** Why a model, a list of candidates or a question about them cannot be used, in order of precedence. */
export const scoringRefusals = {
  model_field_missing: 'invalid',
  model_field_has_wrong_type: 'invalid',
  model_has_no_criteria: 'invalid',
  model_has_too_many_criteria: 'invalid',
  criterion_id_is_reserved: 'invalid',
  criterion_id_is_repeated: 'invalid',
  criterion_is_unknown: 'invalid',
  direction_is_unknown: 'invalid',
  scale_has_no_length: 'invalid',
  must_have_is_above_scale: 'invalid',
  threshold_is_unknown: 'invalid',
  threshold_is_negative: 'invalid',
  preference_is_below_indifference: 'invalid',
  pairwise_is_empty: 'invalid',
  pairwise_is_not_square: 'invalid',
  pairwise_column_is_repeated: 'invalid',
  pairwise_column_is_unknown: 'invalid',
  pairwise_column_is_missing: 'invalid',
  pairwise_cell_is_missing: 'invalid',
  pairwise_cell_is_not_a_number: 'invalid',
  pairwise_cell_is_not_positive: 'invalid',
  pairwise_cell_is_too_far: 'invalid',
  pairwise_is_not_reciprocal: 'invalid',
  weight_is_missing: 'invalid',
  weight_is_negative: 'invalid',
  weights_are_all_zero: 'invalid',
  scale_is_missing: 'invalid',
  quote_is_not_closed: 'invalid',
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

/** Why a selection cannot be kept or changed as asked, in order of precedence, before what ranking itself refuses. */
export const selectionRefusals = {
  selection_not_found: 'not_found',
  candidate_not_found: 'not_found',
  criterion_not_found: 'not_found',
  there_are_too_many_selections: 'limit',
  criteria_were_changed: 'conflict',
  candidate_was_changed: 'conflict',
  profile_was_changed: 'conflict',
  sizes_are_turned_round: 'invalid',
  candidate_is_the_same: 'invalid',
  merged_text_is_too_long: 'limit',
  criterion_template_is_unknown: 'invalid',
  criterion_name_is_missing: 'invalid',
  must_have_is_below_scale: 'invalid',
  threshold_is_beyond_scale: 'invalid',
  judgement_is_no_number: 'invalid',
  judgement_is_of_itself: 'invalid',
  judgement_is_outside_scale: 'invalid',
  judgements_of_a_pair_differ: 'invalid',
  judgement_is_missing: 'precondition',
  candidate_name_is_taken: 'conflict',
  website_is_no_address: 'invalid',
  score_is_repeated: 'invalid',
  score_is_outside_scale: 'invalid',
  score_was_changed: 'conflict',
  candidate_name_is_too_long: 'invalid',
  candidate_is_repeated: 'invalid',
  evaluator_is_somebody_else: 'invalid',
  country_is_unknown: 'invalid',
  source_is_unknown: 'invalid',
  website_in_row_is_no_address: 'invalid',
  size_in_row_is_no_count: 'invalid',
  text_in_row_is_too_long: 'invalid',
} as const satisfies RefusalTable;

/** Everything the routes of candidates can refuse. */
export const refusals = { ...selectionRefusals, ...scoringRefusals } as const satisfies RefusalTable;

export type ScoringRefusal = keyof typeof scoringRefusals;
export type ScoringFault = Refusal<ScoringRefusal>;
export type SelectionRefusal = keyof typeof refusals;
export type SelectionFault = Refusal<SelectionRefusal>;

/** One refusal of all faults found: it speaks with the first one's voice and carries the rest, if there are more. */
export function refuseFaults<Code extends string>(
  first: Refusal<Code>,
  rest: readonly Refusal<Code>[],
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: rest.length === 0 ? first : { ...first, faults: [first, ...rest] } };
}
