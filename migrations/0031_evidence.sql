-- Evidence files of scores, and thresholds of criteria. Both are private to the organisation that looks for a partner.

set local search_path = entente;

-- What the files of a score hang on. A row of version 0 holds files alone: its evaluator has not said anything yet.
alter table candidate_score
  add column score_id uuid not null default gen_random_uuid(),
  drop constraint candidate_score_version_check,
  add constraint score_version_counts_from_nothing check (version >= 0),
  add constraint score_of_no_version_says_nothing check (version > 0 or (value is null and length(evidence) = 0)),
  add constraint score_has_one_id unique (organisation_id, score_id);

-- PROMETHEE II: up to the first a difference does not count, from the second on it counts wholly.
alter table selection_criterion
  add column indifference double precision
    constraint indifference_is_on_the_scale check (indifference between 0 and 10),
  add column preference double precision
    constraint preference_is_on_the_scale check (preference between indifference and 10),
  add constraint thresholds_come_together check (num_nulls(indifference, preference) in (0, 2));
