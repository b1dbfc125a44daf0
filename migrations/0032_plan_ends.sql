-- A plan out of a dependency comes to an end: its target is reached and it is finished, or it is given up. Both say why.
-- Its counterparty may then have another plan; the one that ended stays to be read.

set local search_path = entente;

alter table diversification_plan
  add column ended_as text constraint plan_end_is_known check (ended_as in ('finished', 'given_up')),
  -- The last day of the facts there was; what was reached is measured up to it.
  add column ended_on date,
  add column end_reason text constraint plan_end_has_a_reason check (length(end_reason) between 1 and 2000),
  add column ended_at timestamptz,
  add column ended_by uuid,
  add constraint plan_end_is_whole check (num_nulls(ended_as, ended_on, end_reason, ended_at, ended_by) in (0, 5)),
  add constraint plan_ends_within_the_facts check (ended_on >= starts_on);

drop index one_plan_a_counterparty;
create unique index one_plan_a_counterparty on diversification_plan (organisation_id, dimension, name)
  where removed_at is null and ended_at is null;
