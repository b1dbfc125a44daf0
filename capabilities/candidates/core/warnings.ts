/** What a person should know about a ranking that stands all the same. Each has a message (`warnings.<code>`). */
export const scoringWarnings = [
  'encoding_was_guessed',
  'model_field_is_not_used',
  'columns_are_not_used',
  'size_is_not_a_number',
  'must_have_on_less_is_better',
  'scales_differ',
  'must_have_is_unknown',
  'evaluators_disagree',
  'candidate_has_no_scores',
  'first_place_is_open',
  'judgements_are_inconsistent',
  'consistency_is_not_known',
  'methods_disagree',
  'rank_depends_on_last',
] as const;

/** What a selection adds, because it knows how large we are. */
export const sizeWarnings = ['far_larger_than_us', 'far_smaller_than_us', 'first_by_size'] as const;

export interface ScoringWarning {
  readonly code: (typeof scoringWarnings)[number];
  /** What fills the message. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface SelectionWarning {
  readonly code: (typeof scoringWarnings)[number] | (typeof sizeWarnings)[number];
  /** What fills the message: candidates and criteria by their ids. */
  readonly values: Readonly<Record<string, string | number>>;
}
